import {
  actsFor,
  announcedBefore,
  type ControlAct,
  type DecisionFault,
  type DecisionOnRecord,
  type ProcedureState,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  formatDay,
  Heading,
  InsetText,
  Link,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Radios,
  Table,
  Tag,
  Textarea,
  TextInput,
} from '../../ui/index.js'
import { DecisionFields } from '../decision-fields.js'
import { decisionFields as fields, decisionsTexts as words } from './texts.vi.js'

/** What was typed, as it was typed. */
export type TypedTexts = Record<DecisionFault, string>

export interface DecisionsPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  code: string
  /** Undefined while none is chosen, or when no procedure has the code. */
  procedure: { name: string; state: ProcedureState } | undefined
  typed: TypedTexts
  faults: DecisionFault[]
  refused: boolean
  recorded?: 'in_time' | 'late'
  /** The design that the decision just recorded opened. */
  designId?: string
  decisions: DecisionOnRecord[]
}

/** Control over procedures: each act with its decision, and the record of all. */
export function DecisionsPage(props: DecisionsPageProps) {
  const { frame, menu, code, procedure, faults, refused, recorded, designId, decisions } = props
  const isUnknown = code !== '' && !procedure
  const errors = [
    ...faults.map((fault) => ({ field: fields[fault], text: words.faults[fault] })),
    ...(isUnknown ? [{ field: 'ma', text: words.unknown(code) }] : []),
    ...(refused ? [{ field: fields.act, text: words.notNow }] : []),
  ]
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu} hasErrors={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {recorded && (
        <NotificationBanner type="success" heading={recorded === 'late' ? words.recordedLate : words.recorded}>
          {designId && <Link href={paths.adminDesign(designId)}>{words.openDesign}</Link>}
        </NotificationBanner>
      )}
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <Form action={paths.adminDecisions} method="get">
        <TextInput
          id="ma"
          label={words.find}
          hint={words.findHint}
          value={code}
          error={isUnknown ? words.unknown(code) : undefined}
          width={20}
          asCode
        />
        <Button variant="secondary">{words.choose}</Button>
      </Form>
      {procedure && <DecisionForm {...props} procedure={procedure} />}
      <Heading level={2}>{words.log}</Heading>
      {decisions.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <Log decisions={decisions} />
      )}
    </OfficeLayout>
  )
}

type FormProps = DecisionsPageProps & { procedure: { name: string; state: ProcedureState } }

function DecisionForm({ code, procedure, typed, faults, refused }: FormProps) {
  const errorAt = (fault: DecisionFault) => (faults.includes(fault) ? words.faults[fault] : undefined)
  return (
    <Form action={paths.adminDecisions} hidden={{ ma: code }}>
      <InsetText>
        <Paragraph>
          <strong>{procedure.name}</strong> ({code})
        </Paragraph>
        <Paragraph>
          {words.stateNow}: {words.states[procedure.state]}
        </Paragraph>
      </InsetText>
      <Radios
        id={fields.act}
        label={words.act}
        value={typed.act}
        error={errorAt('act') ?? (refused ? words.notNow : undefined)}
        items={actsFor(procedure.state).map((act) => ({ value: act, text: words.acts[act] }))}
        required
      />
      <DecisionFields fields={fields} typed={typed} errorAt={errorAt} />
      <Textarea
        id={fields.reason}
        label={words.reason}
        hint={words.reasonHint}
        value={typed.reason}
        error={errorAt('reason')}
        rows={3}
        maxLength={500}
      />
      <Button preventDoubleClick>{words.record}</Button>
    </Form>
  )
}

/** What was decided, and the revision that came of it or is still owed. */
function Act({ act, revision, designId, procedureCode, id }: DecisionOnRecord) {
  if (revision !== null)
    return (
      <>
        {words.acts[act]}: <Link href={paths.adminRevisions(procedureCode)}>{words.revision(revision)}</Link>
      </>
    )
  if (act !== 'amend') return <>{words.acts[act]}</>
  return (
    <>
      {words.acts[act]} <Tag tone="yellow">{words.revisionOwed}</Tag>{' '}
      {designId ? (
        <Link href={paths.adminDesign(designId)}>{words.openDesign}</Link>
      ) : (
        <Form action={paths.adminDesigns} hidden={{ 'quyet-dinh': id }}>
          <Button variant="secondary" small>
            {words.beginDesign}
          </Button>
        </Form>
      )}
    </>
  )
}

/** Acts that law wants announced ahead of their effect. */
const announcing: readonly ControlAct[] = ['announce', 'amend', 'abolish']

function Log({ decisions }: { decisions: DecisionOnRecord[] }) {
  return (
    <Table
      caption={words.log}
      captionHidden
      rows={decisions}
      rowKey={({ id }) => id}
      cards
      columns={[
        {
          heading: words.columns.procedure,
          cell: ({ procedureCode, name }) => (
            <>
              <Link href={`${paths.adminDecisions}?ma=${procedureCode}`}>{procedureCode}</Link> {name}
            </>
          ),
        },
        { heading: words.columns.act, cell: (decision) => <Act {...decision} /> },
        {
          heading: words.columns.decision,
          cell: ({ decisionNumber, decidedOn }) => `${decisionNumber}, ${words.signed(formatDay(decidedOn))}`,
        },
        {
          heading: words.columns.effectiveOn,
          cell: ({ effectiveOn, inForce }) => (
            <>
              {formatDay(effectiveOn)} {!inForce && <Tag tone="blue">{words.waiting}</Tag>}
            </>
          ),
        },
        {
          heading: words.columns.daysBefore,
          cell: ({ act, daysBefore }) => (
            <>
              {words.daysBefore(daysBefore)}{' '}
              {announcing.includes(act) && daysBefore < announcedBefore && (
                <Tag tone="red">{words.tooShort(announcedBefore)}</Tag>
              )}
            </>
          ),
        },
        {
          heading: words.columns.inTime,
          cell: ({ isLate, dueOn }) => (isLate ? words.late(formatDay(dueOn)) : words.inTime),
        },
      ]}
    />
  )
}
