import { type Receipt, receiptNumber } from '../../payments/index.js'
import { paths } from '../../surface/paths.js'
import { Link } from '../../ui/index.js'
import { cashierTexts as words } from './texts.vi.js'

/** To the printed receipt, once it is made. */
export function PrintLink({ receipt }: { receipt: Receipt }) {
  if (!receipt.isMade) return words.waiting
  return (
    <Link href={paths.cashierReceipt(receipt.id)}>
      {words.print}
      <span className="govuk-visually-hidden"> {words.printOf(receiptNumber(receipt.number))}</span>
    </Link>
  )
}
