import { type Language, textIn } from '../../platform/text.js'
import type { PublishedFees } from '../../procedures/procedure.js'
import { formatMoney, Paragraph, Table, WarningText } from '../../ui/index.js'
import { findTexts } from './texts.js'

interface PublishedFeesProps {
  fees: PublishedFees
  language: Language
}

type FeeLine = PublishedFees['lines'][number]

/** Fees in the national catalogue's own words. Its "0 đồng" is never shown as a price, and what looks wrong is said to. */
export function PublishedFeesPart({ fees, language }: PublishedFeesProps) {
  const { procedure: words, channels } = findTexts(language)
  const { status, isSuspect, lines } = fees
  return (
    <>
      <Paragraph>{words.feesToldBy[status]}</Paragraph>
      {isSuspect && <WarningText>{words.suspectFee}</WarningText>}
      {lines.length > 0 && (
        <Table
          rows={lines}
          rowKey={(line) => JSON.stringify(line)}
          columns={[
            {
              heading: words.channel,
              cell: (line) => line.channels.map((channel) => channels[channel]).join(', ') || words.anyChannel,
            },
            { heading: words.amount, cell: (line) => amountOf(line, language) },
            { heading: words.note, cell: ({ note }) => note && textIn(language, note) },
          ]}
        />
      )}
    </>
  )
}

function amountOf({ amount, currency }: FeeLine, language: Language): string {
  if (amount === undefined) return findTexts(language).procedure.seeNote
  return currency ? `${amount.toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN')} ${currency}` : formatMoney(amount)
}
