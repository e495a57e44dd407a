import type { Design, OpenDecision, RevisionLine, SignedDecision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  ButtonGroup,
  Checkboxes,
  Form,
  formatDay,
  Heading,
  Paragraph,
  Radios,
  WarningText,
} from '../../ui/index.js'
import { DecisionFields } from '../decision-fields.js'
import { decisionFaultTexts, decisionFieldNames } from '../decision-fields.vi.js'
import { publishTexts as words } from './publish-texts.vi.js'

/** What was typed to publish: by which decision on record, or the facts of another one. */
export type TypedPublication = Record<keyof SignedDecision, string> & { by: string; replaces: string }

/** Chooses a decision that is not on record yet. */
export const byAnother = { field: 'theo', value: 'khac' } as const

/** Says which revision the officer has compared and means to replace. */
export const replacedField = 'da-so'

export interface PublishPartProps {
  design: Design
  /** Decisions on record that wait for a revision. */
  decisions: OpenDecision[]
  /** The revision that was published last. */
  newest: RevisionLine | undefined
  isDiscardAsked?: boolean
  typed?: TypedPublication
  /** What is wrong with the decision typed. */
  faults?: (keyof SignedDecision)[]
}

/** The way out: by a decision that is on record, or is put on record now. */
export function PublishPart({ design, decisions, newest, typed, faults = [], isDiscardAsked }: PublishPartProps) {
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
        {newest && newest.id !== design.basedOnId && (
          <Checkboxes
            id={replacedField}
            hint={words.replacesHint(newest.number)}
            items={[{ value: String(newest.number), text: words.replaces(newest.number) }]}
            values={[typed?.replaces ?? '']}
            small
          />
        )}
        <Button preventDoubleClick>{words.publish}</Button>
      </Form>
      {!isDiscardAsked && (
        <Form action={paths.adminDesignDeed(design.id, 'bo')}>
          <Button variant="warning" small>
            {words.discard}
          </Button>
        </Form>
      )}
    </>
  )
}

/** Asked once more before it happens. */
export function DiscardAsked({ design }: { design: Design }) {
  return (
    <Form action={paths.adminDesignDeed(design.id, 'bo')}>
      <WarningText>{words.discardAsk}</WarningText>
      <ButtonGroup>
        <Button variant="warning" name="chac" value="1" preventDoubleClick>
          {words.discardSurely}
        </Button>
        <Button href={paths.adminDesign(design.id)} variant="secondary">
          {words.discardNot}
        </Button>
      </ButtonGroup>
    </Form>
  )
}
