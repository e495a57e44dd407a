import { type Language, textIn } from '../../platform/text.js'
import type { LegalDay } from '../../platform/time.js'
import { beneficiaryGroups } from '../../procedures/index.js'
import type { Channel, ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import { Button, Checkboxes, Form, Heading, List, localPath, Paragraph, Radios, Table } from '../../ui/index.js'
import { AmountCases } from './fee-words.js'
import { type FeeChoice, feeQuestions, type OwnFee, ownFeeFields, ownFeesOn } from './own-fees.js'
import { findTexts } from './texts.js'

const anchor = 'muc-phi'

interface OwnFeesProps {
  definition: ProcedureDefinition
  language: Language
  day: LegalDay
  choice?: FeeChoice | undefined
}

/** What this person would pay, by way of filing: chosen here and not kept, or from what the portal knows of who is logged in. */
export function OwnFees({ definition, language, day, choice }: OwnFeesProps) {
  const words = findTexts(language).procedure
  const { groups, cases } = feeQuestions(definition, day)
  if (groups.length + cases.length === 0) return null
  return (
    <section id={anchor} aria-labelledby="own-fees-title">
      <Heading level={3} id="own-fees-title">
        {words.ownFees}
      </Heading>
      {choice && <OwnFeesTable definition={definition} language={language} day={day} choice={choice} />}
      <Form
        action={`${localPath(language, paths.procedureFees(definition.code))}#${anchor}`}
        changesNothing
        classes="mc-own-fees"
      >
        <Paragraph>{choice?.known?.length ? words.ownFeesKnown : words.ownFeesIntro}</Paragraph>
        {cases.length > 0 && (
          <Radios
            id={ownFeeFields.case}
            label={words.cases}
            labelSize="s"
            small
            value={choice?.caseId ?? ''}
            items={[
              { value: '', text: words.anyCase },
              ...cases.map(({ id, name }) => ({ value: id, text: textIn(language, name) })),
            ]}
          />
        )}
        {groups.length > 0 && (
          <Checkboxes
            id={ownFeeFields.groups}
            label={words.groups}
            labelSize="s"
            hint={words.groupsHint}
            small
            values={choice?.groups ?? []}
            items={groups.map((group) => ({ value: group, text: textIn(language, beneficiaryGroups[group]) }))}
          />
        )}
        <Button variant="secondary">{words.showOwnFees}</Button>
      </Form>
    </section>
  )
}

function OwnFeesTable({ definition, language, day, choice }: OwnFeesProps & { choice: FeeChoice }) {
  const { procedure: words, channels } = findTexts(language)
  const ways: Channel[] = [...(definition.form ? ['online' as const] : []), 'counter', 'postal']
  const rows = ways.map((channel) => ({
    channel,
    fees: ownFeesOn(definition, channel, { choice, day, language }),
  }))
  return (
    <div role="status">
      <Table
        rows={rows}
        rowKey={({ channel }) => channel}
        firstCellIsHeader
        columns={[
          { heading: words.channel, cell: ({ channel }) => channels[channel] },
          { heading: words.ownAmount, cell: ({ fees }) => <Amounts fees={fees} language={language} /> },
          { heading: words.why, cell: ({ fees }) => <Reasons fees={fees} {...{ definition, language }} /> },
        ]}
      />
      <KnownBy choice={choice} language={language} />
    </div>
  )
}

function Amounts({ fees, language }: { fees: readonly OwnFee[]; language: Language }) {
  const words = findTexts(language).procedure
  if (fees.length === 0) return <strong>{words.free}</strong>
  return fees.map(({ rule, amounts }) => (
    <div key={rule.id} className="mc-told">
      {fees.length > 1 && <span className="mc-soft">{textIn(language, rule.name)}</span>}
      <AmountCases cases={amounts} note={rule.amountNote} language={language} />
    </div>
  ))
}

function Reasons({
  fees,
  definition,
  language,
}: {
  fees: readonly OwnFee[]
  definition: ProcedureDefinition
  language: Language
}) {
  const words = findTexts(language).procedure
  return fees.map(({ rule, granted }) => {
    if (!granted)
      return (
        <div key={rule.id} className="mc-told">
          <span>{words.fullFee}</span>
          {rule.legalBasis && <span className="mc-soft">{rule.legalBasis}</span>}
        </div>
      )
    const { relief, group } = granted
    const name = textIn(language, beneficiaryGroups[group])
    const paper = definition.requiredDocuments.find(({ id }) => id === relief.evidence)
    return (
      <div key={rule.id} className="mc-told">
        <span>
          {relief.percentOff === 100
            ? words.exempt(name, relief.legalBasis)
            : words.reduced(relief.percentOff, name, relief.legalBasis)}
        </span>
        {paper && <span className="mc-soft">{words.proofNeeded(textIn(language, paper.name))}</span>}
      </div>
    )
  })
}

function KnownBy({ choice: { known = [], groups }, language }: { choice: FeeChoice; language: Language }) {
  const { knownBy } = findTexts(language).procedure
  const told = known.filter(({ group }) => groups.includes(group))
  if (told.length === 0) return null
  return (
    <List
      items={told.map(({ group, by, paper }) => knownBy[by](textIn(language, beneficiaryGroups[group]), paper ?? ''))}
    />
  )
}
