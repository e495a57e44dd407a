import type { Instant } from '../../platform/time.js'
import type { CatalogueImport, ReportedLine } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  Chips,
  DateTime,
  ErrorSummary,
  Form,
  formatCount,
  Heading,
  Link,
  OfficeLayout,
  type PageFrame,
  Pagination,
  Paragraph,
  type QueueGroup,
  Table,
  Tag,
} from '../../ui/index.js'
import { countsOf, ImportState } from './imports-page.js'
import { catalogueTexts as words } from './texts.vi.js'

export type ShownOutcome = keyof typeof words.outcomes

export type ImportRefusal = keyof typeof words.refusals

export interface ImportPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  record: CatalogueImport
  outcome: ShownOutcome
  lines: ReportedLine[]
  /** Number of the last line shown, when there are more. */
  next?: number
  /** What somebody wanted of it that cannot be done now. */
  refusal?: ImportRefusal | undefined
}

/** One import: how far it is, and what became of its lines. */
export function ImportPage(props: ImportPageProps) {
  const { frame, menu, record, refusal } = props
  return (
    <OfficeLayout frame={frame} title={record.fileName} queues={menu} hasErrors={refusal !== undefined}>
      <BackLink href={paths.adminCatalogue} />
      {refusal && <ErrorSummary errors={[{ field: 'tien-do', text: words.refusals[refusal] }]} />}
      <Heading caption={words.title}>{record.fileName}</Heading>
      <Progress record={record} />
      {isOpen(record) && <Stop record={record} />}
      {record.state === 'done' && record.isDryRun && record.catalogueKey && <InEarnest record={record} />}
      <Heading level={2}>{words.lines}</Heading>
      {isOpen(record) ? <Paragraph>{words.linesLater}</Paragraph> : <Report {...props} />}
    </OfficeLayout>
  )
}

const isOpen = ({ state }: CatalogueImport): boolean => state === 'waiting' || state === 'running'

/** Read anew by the script while it is marked. */
function Progress({ record }: { record: CatalogueImport }) {
  const { linesDone, linesTotal, problem } = record
  const told =
    linesTotal === 0 ? words.notBegun : words.progressOf(formatCount('vi', linesDone), formatCount('vi', linesTotal))
  return (
    <div id="tien-trinh" data-follow={isOpen(record) ? '' : undefined}>
      <Paragraph>
        <ImportState of={record} /> {record.isDryRun && <Tag tone="grey">{words.dryRunTag}</Tag>}
      </Paragraph>
      <label htmlFor="tien-do">{told}</label>
      <Paragraph>
        <progress id="tien-do" className="mc-import-progress" value={linesDone} max={Math.max(linesTotal, 1)}>
          {told}
        </progress>
      </Paragraph>
      <Paragraph>{countsOf(record)}</Paragraph>
      <When {...record} />
      {problem && <Paragraph>{problem}</Paragraph>}
      {record.state === 'stopped' && <Paragraph>{record.isDryRun ? words.rehearsalStopped : words.stopped}</Paragraph>}
      {isOpen(record) && (
        <Paragraph>
          <Link href={paths.adminImport(record.id)}>{words.refresh}</Link>. {words.leave}
        </Paragraph>
      )}
    </div>
  )
}

function When({ startedAt, finishedAt }: CatalogueImport) {
  return (
    <Paragraph>
      {words.began} <DateTime at={startedAt} show="moment" />
      {finishedAt && `, ${words.took(timeBetween(startedAt, finishedAt))}`}
    </Paragraph>
  )
}

function timeBetween(from: Instant, to: Instant): string {
  const seconds = Math.round((to.getTime() - from.getTime()) / 1000)
  const told = (count: number) => formatCount('vi', count)
  return seconds < 60 ? words.seconds(told(seconds)) : words.minutes(told(Math.floor(seconds / 60)), told(seconds % 60))
}

function Stop({ record }: { record: CatalogueImport }) {
  return (
    <Form action={paths.adminImportStop(record.id)}>
      {!record.isDryRun && <Paragraph>{words.stopHint}</Paragraph>}
      <Button variant="secondary">{words.stop}</Button>
    </Form>
  )
}

function InEarnest({ record }: { record: CatalogueImport }) {
  return (
    <Form action={paths.adminImportInEarnest(record.id)}>
      <Paragraph>{words.inEarnestHint}</Paragraph>
      <Button preventDoubleClick>{words.inEarnest}</Button>
    </Form>
  )
}

function Report({ record, outcome, lines, next }: ImportPageProps) {
  const here = (shown: ShownOutcome, after = 0) => `${paths.adminImport(record.id)}?xem=${shown}&sau=${after}`
  const outcomes = Object.keys(words.outcomes) as ShownOutcome[]
  return (
    <>
      <Chips
        label={words.lines}
        links={outcomes.map((one) => ({
          href: here(one),
          text: `${words.outcomes[one]} (${formatCount('vi', record[one])})`,
          isCurrent: one === outcome,
        }))}
      />
      {lines.length === 0 ? <Paragraph>{words.noLines}</Paragraph> : <Lines lines={lines} outcome={outcome} />}
      <Pagination {...(next !== undefined && { next: { href: here(outcome, next), text: words.more } })} />
    </>
  )
}

/** A dry run wrote nothing that could be opened, and names are known only of what is there. */
function Lines({ lines, outcome }: Pick<ImportPageProps, 'lines' | 'outcome'>) {
  const hasNames = lines.some(({ name }) => name !== null)
  const reason = { heading: outcome === 'changed' ? words.changes : words.reason, cell: reasonsOf }
  return (
    <Table
      caption={words.outcomes[outcome]}
      captionHidden
      rows={lines}
      rowKey={({ line }) => String(line)}
      cards
      columns={[
        { heading: words.line, cell: ({ line }) => line },
        { heading: words.code, cell: ({ code }) => code ?? '' },
        ...(hasNames ? [{ heading: words.procedure, cell: ProcedureName }] : []),
        ...(outcome === 'added' ? [] : [reason]),
      ]}
    />
  )
}

const reasonsOf = ({ reasons }: ReportedLine) => reasons.join('; ')

function ProcedureName({ code, name, isShown }: ReportedLine) {
  return code && name && isShown ? <Link href={paths.procedure(code)}>{name}</Link> : name
}
