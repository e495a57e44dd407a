import { type Language, textIn } from '../../platform/text.js'
import type { LegalDay } from '../../platform/time.js'
import { beneficiaryGroups, type FeeRelief } from '../../procedures/index.js'
import type { FeeRule, ProcedureDefinition } from '../../procedures/procedure.js'
import { formatDay, List, Paragraph, Table } from '../../ui/index.js'
import { FeeAmount } from './fee-words.js'
import { findTexts } from './texts.js'

interface FeeTableProps {
  definition: ProcedureDefinition
  language: Language
  period: Period
  /** Exemptions and reductions are told here; otherwise the person chooses theirs below. */
  tellsReliefs?: boolean
}

/** Legal days, inclusive; without an end: for good. */
export interface Period {
  from: LegalDay
  to?: LegalDay | undefined
}

const overlaps = ({ validFrom, validTo }: FeeRule, { from, to }: Period): boolean =>
  (to === undefined || validFrom <= to) && (validTo === undefined || from <= validTo)

/** What is paid, for which way of filing, when and on which ground. */
export function FeeTable(props: FeeTableProps) {
  const { definition, language, period } = props
  const { procedure: words, channels, collection } = findTexts(language)
  const rules = definition.fees.filter((rule) => overlaps(rule, period))
  if (rules.length === 0) return <Paragraph>{words.noFees}</Paragraph>
  return (
    <Table
      rows={rules}
      rowKey={(rule) => rule.id}
      firstCellIsHeader
      columns={[
        { heading: words.feeName, cell: (rule) => <FeeName {...props} rule={rule} /> },
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

function FeeName({ rule, language, period, tellsReliefs }: FeeTableProps & { rule: FeeRule }) {
  const words = findTexts(language).procedure
  return (
    <div className="mc-told">
      <span>{textIn(language, rule.name)}</span>
      {rule.case && (
        <span>
          {words.case}: {textIn(language, rule.case.name)}
        </span>
      )}
      {rule.validFrom > period.from && <span className="mc-soft">{words.since(formatDay(rule.validFrom))}</span>}
      {rule.validTo && <span className="mc-soft">{words.until(formatDay(rule.validTo))}</span>}
      {rule.legalBasis && (
        <span className="mc-soft">
          {words.basis}: {rule.legalBasis}
        </span>
      )}
      {rule.reliefs && !tellsReliefs && <span className="mc-soft">{words.hasReliefs}</span>}
      {rule.reliefs && tellsReliefs && (
        <List kind="plain" items={rule.reliefs.map((relief) => reliefInWords(relief, language))} />
      )}
    </div>
  )
}

function reliefInWords({ groups, percentOff, channels, legalBasis }: FeeRelief, language: Language): string {
  const { procedure: words, channels: names } = findTexts(language)
  const whom = groups.map((group) => textIn(language, beneficiaryGroups[group])).join(', ')
  const where = channels ? ` – ${channels.map((channel) => names[channel]).join(', ')}` : ''
  const told = percentOff === 100 ? words.exempt(whom, legalBasis) : words.reduced(percentOff, whom, legalBasis)
  return told + where
}
