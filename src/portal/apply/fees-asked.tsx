import { type FeeAsked, feesAsked } from '../../payments/index.js'
import { type Language, textIn } from '../../platform/text.js'
import { answersScope } from '../../procedures/forms/index.js'
import { beneficiaryGroups } from '../../procedures/index.js'
import type { Channel } from '../../procedures/procedure.js'
import { Heading, Money, Paragraph, Table, useLanguage } from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { applyTexts } from './texts.js'

/** What the dossier costs filed online, beside what it would cost at the counter, and when it is paid. */
export function FeesAsked({ view, isComplete }: { view: DraftView; isComplete: boolean }) {
  const language = useLanguage()
  const words = applyTexts[language].check
  // Amounts may depend on answers that are not there yet.
  if (!isComplete) return null
  const online = feesOn(view, 'online')
  const counter = new Map(feesOn(view, 'counter').map((fee) => [textIn('vi', fee.rule.name), fee.amountVnd]))
  return (
    <>
      <Heading level={2}>{words.fees}</Heading>
      {online.length === 0 ? (
        <Paragraph>{words.noFees}</Paragraph>
      ) : (
        <Table
          columns={[
            { heading: words.feeName, cell: (fee) => <FeeName fee={fee} language={language} /> },
            { heading: words.feeWhen, cell: (fee) => words.collected[fee.rule.collect] },
            {
              heading: words.feeCounter,
              numeric: true,
              cell: (fee) => <Money vnd={counter.get(fee.rule.name.vi) ?? fee.amountVnd} zeroAsFree />,
            },
            { heading: words.feeAmount, numeric: true, cell: (fee) => <Money vnd={fee.amountVnd} zeroAsFree /> },
          ]}
          rows={online}
          rowKey={(fee) => fee.rule.id}
        />
      )}
    </>
  )
}

function FeeName({ fee: { rule, granted }, language }: { fee: FeeAsked; language: Language }) {
  const words = applyTexts[language].check
  return (
    <div className="mc-told">
      <span>{textIn(language, rule.name)}</span>
      {rule.case && <span className="mc-soft">{textIn(language, rule.case.name)}</span>}
      {granted && (
        <span className="mc-soft">
          {words.feeRelief(
            granted.relief.percentOff,
            textIn(language, beneficiaryGroups[granted.group]),
            granted.relief.legalBasis,
          )}
        </span>
      )}
    </div>
  )
}

function feesOn({ definition, form, answers, context }: DraftView, channel: Channel): FeeAsked[] {
  const scope = answersScope(form, answers, context)
  return feesAsked(definition, channel, { scope, day: context.today })
}
