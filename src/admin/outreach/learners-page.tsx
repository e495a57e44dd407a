import { type CountedClass, type Enrolment, hasBegun, keptDays } from '../../outreach/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  DateTime,
  EmptyState,
  ErrorSummary,
  Form,
  formatPhone,
  Heading,
  InsetText,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
  TextInput,
} from '../../ui/index.js'
import { classTexts } from './texts.vi.js'

export interface LearnersPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  one: CountedClass
  enrolments: Enrolment[]
  walkIns: string
  /** Enrolments that are ticked. */
  came: ReadonlySet<string>
  error?: string
  done?: string | undefined
}

const words = classTexts.learners

/** Who signed up, and once the class has begun, who came. */
export function LearnersPage(props: LearnersPageProps) {
  const { frame, menu, one, enrolments, walkIns, error, done } = props
  const mayRecord = one.status === 'open' && hasBegun(one, frame.now)
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu} hasErrors={error !== undefined}>
      <BackLink href={paths.adminClass(one.id)} />
      {error && <ErrorSummary errors={[{ field: 'vang-lai', text: error }]} />}
      {done && <NotificationBanner type="success" heading={done} />}
      <Heading caption={one.title.vi}>{words.title}</Heading>
      <Paragraph>
        <DateTime at={one.startsAt} show="long-moment" /> · {one.place} · {classTexts.taken(one.seated, one.seats)}
        {one.waiting > 0 && ` · ${classTexts.waiting(one.waiting)}`}
      </Paragraph>
      <Paragraph small>{words.note(keptDays)}</Paragraph>
      {enrolments.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {mayRecord ? (
        <Form action={paths.adminLearners(one.id)}>
          {enrolments.length > 0 && <Learners {...props} mayRecord />}
          <TextInput id="vang-lai" label={words.walkIns} value={walkIns} error={error} width={4} inputMode="numeric" />
          <Button preventDoubleClick>{words.save}</Button>
        </Form>
      ) : (
        <>
          {enrolments.length > 0 && <Learners {...props} mayRecord={false} />}
          {one.status === 'open' && <InsetText>{words.notBegun}</InsetText>}
        </>
      )}
    </OfficeLayout>
  )
}

function Learners({ enrolments, came, mayRecord }: LearnersPageProps & { mayRecord: boolean }) {
  const { columns } = words
  const nameOf = ({ learner }: Enrolment) => learner?.name ?? words.erased
  return (
    <Table
      caption={words.title}
      captionHidden
      rows={enrolments}
      rowKey={({ id }) => id}
      firstCellIsHeader
      columns={[
        { heading: columns.name, cell: nameOf },
        { heading: columns.phone, cell: ({ learner }) => (learner ? formatPhone(learner.phone) : words.erased) },
        { heading: columns.status, cell: ({ status }) => classTexts.statuses[status] },
        { heading: columns.at, cell: ({ enrolledAt }) => <DateTime at={enrolledAt} show="moment" /> },
        ...(mayRecord
          ? [
              {
                heading: columns.came,
                cell: (one: Enrolment) => (
                  <Tick id={one.id} label={words.cameOf(nameOf(one))} isTicked={came.has(one.id)} />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** One box in a row of the table; its words are heard, its heading is seen. */
function Tick({ id, label, isTicked }: { id: string; label: string; isTicked: boolean }) {
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={`den-${id}`}
          name="den"
          type="checkbox"
          value={id}
          defaultChecked={isTicked}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={`den-${id}`}>
          <span className="govuk-visually-hidden">{label}</span>
        </label>
      </div>
    </div>
  )
}
