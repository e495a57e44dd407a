import type { RegisterLine } from '../../documents/index.js'
import type { RegisterRow } from '../../dossiers/index.js'
import { registerTexts as words } from './texts.vi.js'

/** A line of the book as it is printed; who received the result electronically signs nothing. */
export function registerLine(row: RegisterRow): RegisterLine {
  const { contact, returnWay, ...line } = row
  const isElectronic = returnWay === 'portal' || returnWay === 'email'
  return {
    ...line,
    address: contact.address,
    phone: contact.phone,
    returnWay: words.returnWays[returnWay],
    acknowledged: isElectronic && row.returnedAt ? words.acknowledgedOnline : null,
  }
}
