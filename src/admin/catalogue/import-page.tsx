import type { CatalogueImport, LineReport } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
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

export interface ImportPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  record: CatalogueImport
  outcome: ShownOutcome
  lines: LineReport[]
  /** Number of the last line shown, when there are more. */
  next?: number
  /** It had ended when somebody wanted to stop it. */
  refused?: boolean
}

/** One import: how far it is, and what became of its lines. */
export function ImportPage({ frame, menu, record, outcome, lines, next, refused }: ImportPageProps) {
  const here = (shown: ShownOutcome, after = 0) => `${paths.adminImport(record.id)}?xem=${shown}&sau=${after}`
  return (
    <OfficeLayout frame={frame} title={record.fileName} queues={menu}>
      <BackLink href={paths.adminCatalogue} />
      <Heading>{record.fileName}</Heading>
      {refused && <ErrorSummary errors={[{ field: 'tien-do', text: words.notRunning }]} />}
      <Progress record={record} />
      {isOpen(record) && <Stop record={record} />}
      <Heading level={2}>{words.lines}</Heading>
      <Paragraph>
        {(Object.keys(words.outcomes) as ShownOutcome[]).map((one) => (
          <span key={one}>
            <Link href={here(one)}>
              {words.outcomes[one]} ({formatCount('vi', record[one])})
            </Link>{' '}
          </span>
        ))}
      </Paragraph>
      {lines.length === 0 ? <Paragraph>{words.noLines}</Paragraph> : <Lines lines={lines} outcome={outcome} />}
      <Pagination {...(next !== undefined && { next: { href: here(outcome, next), text: words.more } })} />
    </OfficeLayout>
  )
}

const isOpen = ({ state }: CatalogueImport): boolean => state === 'waiting' || state === 'running'

/** Read anew by the script while it is marked. */
function Progress({ record }: { record: CatalogueImport }) {
  const { linesDone, linesTotal, state, problem } = record
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
      {problem && <Paragraph>{problem}</Paragraph>}
      {state === 'stopped' && <Paragraph>{words.stopped}</Paragraph>}
      {isOpen(record) && (
        <Paragraph>
          <Link href={paths.adminImport(record.id)}>{words.refresh}</Link>. {words.leave}
        </Paragraph>
      )}
    </div>
  )
}

function Stop({ record }: { record: CatalogueImport }) {
  return (
    <Form action={paths.adminImportStop(record.id)}>
      <Button variant="secondary">{words.stop}</Button> <span className="mc-soft">{words.stopHint}</span>
    </Form>
  )
}

function Lines({ lines, outcome }: Pick<ImportPageProps, 'lines' | 'outcome'>) {
  return (
    <Table
      caption={words.outcomes[outcome]}
      rows={lines}
      rowKey={({ line }) => String(line)}
      columns={[
        { heading: words.line, cell: ({ line }) => line },
        {
          heading: words.code,
          cell: ({ code }) =>
            code && outcome !== 'refused' ? <Link href={paths.procedure(code)}>{code}</Link> : (code ?? ''),
        },
        { heading: words.reason, cell: ({ reasons }) => reasons.join(' ') },
      ]}
    />
  )
}
