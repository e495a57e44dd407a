import type { AcceptanceReceiptData, Party } from '../documents/index.js'
import type { Person } from '../people/index.js'
import type { Behalf, Contact } from './dossier.js'

/** Whom statutory papers name as the one whose dossier it is: the organisation, or the person who filed, for themselves or authorised. */
export function applicantParty(
  { fullName, personalId }: Pick<Person, 'fullName' | 'personalId'>,
  contact: Contact,
): Party {
  const { address, phone, email, behalf } = contact
  if (behalf?.kind === 'organisation')
    return { kind: 'organisation', name: behalf.name, personalId: behalf.number, address: behalf.address, phone, email }
  return { kind: 'person', name: fullName, personalId, address, phone, email }
}

/** For whom somebody acts, in one line for a summary. */
export const behalfLine = (behalf: Behalf): string =>
  [behalf.name, behalf.number, behalf.address, ...(behalf.kind === 'authorised' ? [behalf.document] : [])]
    .filter(Boolean)
    .join(', ')

/** Who gave the authorisation and by which paper, as Mẫu 01 prints it; null where nobody did. */
export function authorisationIn({ behalf }: Contact): AcceptanceReceiptData['authorisation'] {
  if (behalf?.kind !== 'authorised') return null
  const { name, number, address, phone, email, document } = behalf
  return { by: { kind: 'person', name, personalId: number, address, phone, email }, document }
}
