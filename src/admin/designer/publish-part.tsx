import type { Design, OpenDecision, SignedDecision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { Button, Form, formatDay, Heading, Paragraph, Radios } from '../../ui/index.js'
import { DecisionFields } from '../decision-fields.js'
import { decisionFaultTexts, decisionFieldNames } from '../decision-fields.vi.js'
import { publishTexts as words } from './publish-texts.vi.js'

/** What was typed to publish: by which decision on record, or the facts of another one. */
export type TypedPublication = Record<keyof SignedDecision, string> & { by: string }

/** Chooses a decision that is not on record yet. */
export const byAnother = { field: 'theo', value: 'khac' } as const

export interface PublishPartProps {
  design: Design
  /** Decisions on record that wait for a revision. */
  decisions: OpenDecision[]
  typed?: TypedPublication
  /** What is wrong with the decision typed. */
  faults?: (keyof SignedDecision)[]
}

/** The way out: by a decision that is on record, or is put on record now. */
export function PublishPart({ design, decisions, typed, faults = [] }: PublishPartProps) {
  const another = (
    <DecisionFields
      fields={decisionFieldNames}
      typed={typed ?? { decisionNumber: '', decidedOn: '', effectiveOn: '' }}
      errorAt={(field) => (faults.includes(field) ? decisionFaultTexts[field] : undefined)}
    />
  )
  const opened = decisions.find(({ id }) => id === design.decisionId) ?? decisions[0]
  return (
    <>
      <Form action={paths.adminDesignDeed(design.id, 'cong-bo')}>
        <Heading level={2} id="cong-bo">
          {words.title}
        </Heading>
        <Paragraph>{words.lead}</Paragraph>
        {opened ? (
          <Radios
            id={byAnother.field}
            label={words.by}
            value={typed?.by || opened.id}
            items={[
              ...decisions.map(({ id, decisionNumber, decidedOn, effectiveOn }) => ({
                value: id,
                text: words.onRecord(decisionNumber, formatDay(decidedOn), formatDay(effectiveOn)),
              })),
              { value: byAnother.value, text: words.another, conditional: another },
            ]}
          />
        ) : (
          another
        )}
        <Button preventDoubleClick>{words.publish}</Button>
      </Form>
      <Form action={paths.adminDesignDeed(design.id, 'bo')}>
        <Button variant="warning" small>
          {words.discard}
        </Button>
      </Form>
    </>
  )
}
