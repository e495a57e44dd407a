import type { Agency } from '../../agencies/index.js'
import type { CheckReport, RecomputationReport } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  DateTime,
  Heading,
  InsetText,
  Link,
  List,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
  Tag,
  WarningText,
} from '../../ui/index.js'
import { DossierCode, OnlyWithinReach } from './dossier-code.js'
import { calendarTexts as words } from './texts.vi.js'

export interface YearLine {
  year: number
  isAnnounced: boolean
  days: number
  source: string
}

export interface OverviewPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  /** Open dossiers that remember another calendar than today's. */
  outdated: number
  check: CheckReport | undefined
  /** Of the dossiers that the check names: those the viewer may open, and which agency settles each. */
  reach: ReadonlySet<string>
  settledBy: ReadonlyMap<string, string>
  runs: RecomputationReport[]
  years: YearLine[]
  agencies: Agency[]
  done?: string
}

export function OverviewPage(props: OverviewPageProps) {
  const { frame, menu, outdated, check, runs, years, agencies, done } = props
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu}>
      {done && <NotificationBanner type="success">{done}</NotificationBanner>}
      <Heading>{words.title}</Heading>
      {outdated > 0 ? (
        <InsetText>
          <Paragraph>{words.outdated(outdated)}</Paragraph>
          <Button href={paths.adminRecomputation} variant="secondary">
            {words.openRecomputation}
          </Button>
        </InsetText>
      ) : (
        <Paragraph>{words.current}</Paragraph>
      )}
      {runs.length > 0 && <Runs runs={runs} />}
      <Heading level={2}>{words.check.title}</Heading>
      {check ? <Check {...props} check={check} /> : <Paragraph>{words.check.never}</Paragraph>}
      <Heading level={2}>{words.years.title}</Heading>
      <Years years={years} />
      <Heading level={2}>{words.agencies.title}</Heading>
      <List
        items={agencies.map(({ slug, name }) => (
          <Link key={slug} href={paths.adminAgencyCalendar(slug)}>
            {name}
          </Link>
        ))}
      />
    </OfficeLayout>
  )
}

/** Dossiers whose due date does not follow from their events: a fault that somebody must look at. */
function Check({ check, reach, settledBy, agencies }: OverviewPageProps & { check: CheckReport }) {
  const { at, checked, different, differences } = check
  const { columns } = words.check
  const names = new Map(agencies.map(({ id, name }) => [id, name]))
  return (
    <>
      <Paragraph>
        {words.check.at} <DateTime at={at} show="moment" />.
      </Paragraph>
      {different === 0 ? (
        <Paragraph>{words.check.good(checked)}</Paragraph>
      ) : (
        <>
          <WarningText>{words.check.bad(different, checked)}</WarningText>
          <Table
            caption={words.check.title}
            captionHidden
            compact
            rows={differences}
            rowKey={({ code }) => code}
            columns={[
              { heading: columns.code, cell: (difference) => <DossierCode {...difference} reach={reach} /> },
              { heading: columns.agency, cell: ({ dossierId }) => names.get(settledBy.get(dossierId) ?? '') },
              { heading: columns.dueAt, cell: ({ dueAt }) => <DateTime at={dueAt} show="moment" /> },
              {
                heading: columns.replayed,
                cell: ({ replayedDueAt }) =>
                  replayedDueAt ? <DateTime at={replayedDueAt} show="moment" /> : words.check.unknown,
              },
              { heading: columns.version, cell: ({ calendarVersion }) => <code>{calendarVersion}</code> },
            ]}
          />
          <OnlyWithinReach ids={differences.map(({ dossierId }) => dossierId)} reach={reach} />
        </>
      )}
    </>
  )
}

function Runs({ runs }: { runs: RecomputationReport[] }) {
  const { columns, running, done, title } = words.runs
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <Table
        caption={title}
        captionHidden
        compact
        rows={runs}
        rowKey={({ orderedAt }) => orderedAt.getTime()}
        columns={[
          { heading: columns.at, cell: ({ orderedAt }) => <DateTime at={orderedAt} show="moment" /> },
          { heading: columns.by, cell: ({ orderedBy }) => orderedBy },
          { heading: columns.checked, cell: ({ checked }) => checked, numeric: true },
          { heading: columns.moved, cell: ({ moved }) => moved, numeric: true },
          {
            heading: columns.state,
            cell: ({ finishedAt }) => <Tag tone={finishedAt ? 'green' : 'blue'}>{finishedAt ? done : running}</Tag>,
          },
        ]}
      />
    </>
  )
}

function Years({ years }: { years: YearLine[] }) {
  const { columns, announced, projected, of, title } = words.years
  return (
    <Table
      caption={title}
      captionHidden
      compact
      firstCellIsHeader
      rows={years}
      rowKey={({ year }) => year}
      columns={[
        { heading: columns.year, cell: ({ year }) => <Link href={paths.adminYear(String(year))}>{year}</Link> },
        {
          heading: columns.state,
          cell: ({ isAnnounced }) => (
            <Tag tone={isAnnounced ? 'green' : 'yellow'}>{isAnnounced ? announced : projected}</Tag>
          ),
        },
        { heading: columns.days, cell: ({ days }) => of(days) },
        { heading: columns.source, cell: ({ source }) => source },
      ]}
    />
  )
}
