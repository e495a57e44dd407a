import type { PaymentDue } from '../../payments/index.js'
import { Money, SummaryList, useLanguage } from '../../ui/index.js'
import { payTexts } from './texts.js'

/** Each due with how much, when and why, and what law asks it. */
export function DuesAsked({ dues, isObligation }: { dues: readonly PaymentDue[]; isObligation: boolean }) {
  const words = payTexts[useLanguage()]
  const { labels } = words
  return dues.map((due) => (
    <SummaryList
      key={due.id}
      cardTitle={due.name}
      rows={[
        { key: labels.amount, value: <Money vnd={due.amountVnd} /> },
        {
          key: labels.why,
          value: isObligation && due.rule.startsWith('obligation-') ? words.obligation : words.collect[due.collect],
        },
        { key: labels.basis, value: `${words.kinds[due.kind]} (${due.legalBasis ?? words.noBasis})` },
      ]}
    />
  ))
}
