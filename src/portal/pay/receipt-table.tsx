import { type Receipt, receiptNumber } from '../../payments/index.js'
import { paths } from '../../surface/paths.js'
import { DateTime, Heading, Link, localPath, Money, Table, useLanguage } from '../../ui/index.js'
import { payTexts } from './texts.js'

/** Receipts of a dossier to download. */
export function ReceiptTable({ code, receipts }: { code: string; receipts: Receipt[] }) {
  const language = useLanguage()
  const words = payTexts[language]
  const { receiptColumns: columns } = words
  if (receipts.length === 0) return null
  const link = ({ id, series, number, isMade }: Receipt) => {
    const name = words.receipt(series, receiptNumber(number))
    return isMade ? <Link href={localPath(language, paths.payReceipt(code, id))}>{name}</Link> : name
  }
  return (
    <>
      <Heading level={2}>{words.receiptsTitle}</Heading>
      <Table
        caption={words.receiptsTitle}
        captionHidden
        rows={receipts}
        rowKey={(receipt) => receipt.id}
        columns={[
          { heading: columns.number, cell: link },
          { heading: columns.at, cell: ({ issuedAt }) => <DateTime at={issuedAt} show="moment" /> },
          { heading: columns.method, cell: ({ method }) => words.methods[method] },
          { heading: columns.amount, numeric: true, cell: ({ amountVnd }) => <Money vnd={amountVnd} /> },
        ]}
      />
    </>
  )
}
