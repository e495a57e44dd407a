import {
  actsFor,
  announcedBefore,
  type ControlAct,
  type ControlledName,
  type DecisionFault,
  type DecisionOnRecord,
  longestReason,
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
  List,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Radios,
  Table,
  Tag,
  Textarea,
} from '../../ui/index.js'
import { DecisionFields } from '../decision-fields.js'
import { ProcedurePicker } from '../procedure-picker.js'
import { decisionFields as fields, decisionsTexts as words } from './texts.vi.js'

/** What was typed, as it was typed. */
export type TypedTexts = Record<Exclude<DecisionFault, 'reasonLong'>, string>

export interface DecisionsPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  /** What was typed to find a procedure. */
  wanted: string
  /** The one that is chosen. */
  procedure: ControlledName | undefined
  /** Those that what was typed may mean, of which one is chosen. */
  candidates: ControlledName[]
  isMore: boolean
  /** No procedure is meant by what was typed. */
  isUnknown: boolean
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
  const { frame, menu, wanted, procedure, candidates, isUnknown, faults, refused, recorded, designId, decisions } =
    props
  const errors = [
    ...faults.map((fault) => ({ field: fields[fault], text: words.faults[fault] })),
    ...(isUnknown ? [{ field: 'ma', text: words.unknown(wanted) }] : []),
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
      <Find {...props} />
      {candidates.length > 0 && <Candidates {...props} />}
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

/** Found by name or code, as it is typed where scripts run; what is written below stays. */
function Find({ wanted, procedure, isUnknown, typed }: DecisionsPageProps) {
  return (
    <>
      <Form action={paths.adminDecisions} method="get" hidden={filled(typed)}>
        <ProcedurePicker
          id="ma"
          label={words.find}
          hint={words.findHint}
          value={procedure ? procedure.code : wanted}
          error={isUnknown ? words.unknown(wanted) : undefined}
          goes
        />
        <Button variant="secondary">{words.search}</Button>
      </Form>
      {isUnknown && (
        <Paragraph>
          <Link href={paths.adminCatalogue}>{words.toImport}</Link> ·{' '}
          <Link href={paths.adminProcedures}>{words.toDesign}</Link>
        </Paragraph>
      )}
    </>
  )
}

const filled = (typed: TypedTexts): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(fields) as DecisionFault[]).flatMap((field) =>
      field !== 'reasonLong' && typed[field] ? [[fields[field], typed[field]]] : [],
    ),
  )

function Candidates({ candidates, isMore, typed }: DecisionsPageProps) {
  const at = (code: string) => `${paths.adminDecisions}?${new URLSearchParams({ ma: code, ...filled(typed) })}`
  return (
    <section aria-labelledby="chon">
      <Heading level={2} id="chon">
        {words.found}
      </Heading>
      <Paragraph>{isMore ? words.foundMore(candidates.length) : words.foundCount(candidates.length)}</Paragraph>
      <List
        items={candidates.map(({ code, name, state }) => (
          <>
            <Link href={at(code)}>{name}</Link> ({code}){' '}
            {state !== 'published' && <Tag tone="grey">{words.states[state]}</Tag>}
          </>
        ))}
      />
    </section>
  )
}

type FormProps = DecisionsPageProps & { procedure: ControlledName }

function DecisionForm({ procedure, typed, faults, refused }: FormProps) {
  const { code } = procedure
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
        error={errorAt('reason') ?? errorAt('reasonLong')}
        rows={3}
        maxLength={longestReason}
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
