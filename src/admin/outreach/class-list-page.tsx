import type { Agency } from '../../agencies/index.js'
import type { CountedClass, OutreachFigures } from '../../outreach/index.js'
import type { Instant } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  DateTime,
  EmptyState,
  formatCount,
  Heading,
  Link,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Stat,
  StatRow,
  Table,
  Tag,
} from '../../ui/index.js'
import { classTexts as words } from './texts.vi.js'

export interface ClassListPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  agencies: readonly Agency[]
  coming: CountedClass[]
  past: CountedClass[]
  figures: OutreachFigures
  year: number
}

/** Classes of the officer's agencies: what is to come, what was, and who came. */
export function ClassListPage(props: ClassListPageProps) {
  const { frame, menu, coming, past, figures, year } = props
  const count = (value: number) => formatCount('vi', value)
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu}>
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <Button href={paths.adminClassNew}>{words.openNew}</Button>
      {coming.length + past.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {coming.length > 0 && <Classes caption={words.coming} classes={coming} {...props} />}
      {past.length > 0 && <Classes caption={words.past} classes={past} {...props} />}
      {figures.classes > 0 && (
        <section aria-labelledby="figures">
          <Heading level={2} size="m" id="figures">
            {words.figures(year)}
          </Heading>
          <StatRow>
            <Stat value={count(figures.classes)} label={words.held} />
            <Stat value={count(figures.seated)} label={words.signedUp} />
            <Stat value={count(figures.came)} label={words.came} />
          </StatRow>
        </section>
      )}
    </OfficeLayout>
  )
}

function Classes({
  caption,
  classes,
  agencies,
  frame: { now },
}: ClassListPageProps & { caption: string; classes: CountedClass[] }) {
  const { columns } = words
  return (
    <Table
      caption={caption}
      captionSize="m"
      rows={classes}
      rowKey={({ id }) => id}
      firstCellIsHeader
      columns={[
        { heading: columns.title, cell: ({ id, title }) => <Link href={paths.adminClass(id)}>{title.vi}</Link> },
        { heading: columns.when, cell: ({ startsAt }) => <DateTime at={startsAt} show="moment" /> },
        { heading: columns.agency, cell: (one) => agencies.find(({ id }) => id === one.agencyId)?.name },
        { heading: columns.seats, numeric: true, cell: (one) => <Taken one={one} /> },
        {
          heading: columns.came,
          numeric: true,
          cell: ({ attendanceAt, attended, walkIns }) => (attendanceAt ? attended + walkIns : '–'),
        },
        { heading: columns.state, cell: (one) => <ClassState one={one} now={now} /> },
      ]}
    />
  )
}

function Taken({ one: { id, seated, seats, waiting } }: { one: CountedClass }) {
  return (
    <>
      <Link href={paths.adminLearners(id)}>{words.taken(seated, seats)}</Link>
      {waiting > 0 && ` · ${words.waiting(waiting)}`}
    </>
  )
}

/** How a class stands for those who arrange it. */
export function ClassState({ one, now }: { one: CountedClass; now: Instant }) {
  const { states } = words
  if (one.status === 'cancelled') return <Tag tone="red">{states.cancelled}</Tag>
  if (one.startsAt > now) return <Tag tone="green">{states.open}</Tag>
  if (one.endsAt > now) return <Tag tone="blue">{states.begun}</Tag>
  return one.attendanceAt ? <Tag tone="grey">{states.over}</Tag> : <Tag tone="yellow">{states.missing}</Tag>
}
