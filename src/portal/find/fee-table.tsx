import { type Language, textIn } from '../../platform/text.js'
import type { LegalDay } from '../../platform/time.js'
import type { FeeRule, ProcedureDefinition } from '../../procedures/procedure.js'
import { formatDay, Paragraph, Table } from '../../ui/index.js'
import { FeeAmount } from './fee-words.js'
import { findTexts } from './texts.js'

interface FeeTableProps {
  definition: ProcedureDefinition
  language: Language
  day: LegalDay
}

/** What is paid, for which way of filing, when and on which ground. */
export function FeeTable({ definition, language, day }: FeeTableProps) {
  const { procedure: words, channels, collection } = findTexts(language)
  const rules = definition.fees.filter(
    (rule) => rule.validFrom <= day && (rule.validTo === undefined || day <= rule.validTo),
  )
  if (rules.length === 0) return <Paragraph>{words.noFees}</Paragraph>
  return (
    <Table
      rows={rules}
      rowKey={(rule) => rule.id}
      firstCellIsHeader
      columns={[
        { heading: words.feeName, cell: (rule) => <FeeName rule={rule} language={language} /> },
        {
          heading: words.channel,
          cell: (rule) => rule.channels.map((channel) => channels[channel]).join(', '),
        },
        {
          heading: words.amount,
          cell: (rule) => <FeeAmount rule={rule} definition={definition} language={language} />,
        },
        { heading: words.when, cell: (rule) => collection[rule.collect] },
      ]}
    />
  )
}

function FeeName({ rule, language }: { rule: FeeRule; language: Language }) {
  const words = findTexts(language).procedure
  return (
    <div className="mc-told">
      <span>{textIn(language, rule.name)}</span>
      {rule.case && (
        <span>
          {words.case}: {textIn(language, rule.case.name)}
        </span>
      )}
      {rule.validTo && <span className="mc-soft">{words.until(formatDay(rule.validTo))}</span>}
      {rule.legalBasis && (
        <span className="mc-soft">
          {words.basis}: {rule.legalBasis}
        </span>
      )}
      {rule.reliefs && <span className="mc-soft">{words.hasReliefs}</span>}
    </div>
  )
}
