import type { CatalogueImport } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  Checkboxes,
  DateTime,
  EmptyState,
  ErrorSummary,
  FileUpload,
  Form,
  formatCount,
  Heading,
  Link,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
  Tag,
} from '../../ui/index.js'
import { catalogueTexts as words } from './texts.vi.js'

export interface ImportsPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  imports: CatalogueImport[]
  error?: { field: string; text: string }
}

/** Asks for an import and shows the earlier ones. */
export function ImportsPage({ frame, menu, imports, error }: ImportsPageProps) {
  const errorAt = (field: string) => (error?.field === field ? error.text : undefined)
  return (
    <OfficeLayout frame={frame} title={words.title} queues={menu} hasErrors={error !== undefined}>
      {error && <ErrorSummary errors={[error]} />}
      <Heading>{words.title}</Heading>
      <Paragraph>{words.intro}</Paragraph>
      <Form action={paths.adminCatalogue} withFiles>
        <FileUpload
          id="danh-muc"
          label={words.catalogue}
          hint={words.catalogueHint}
          error={errorAt('danh-muc')}
          accept=".jsonl,.ndjson,.json"
          required
        />
        <FileUpload
          id="chi-tiet"
          label={words.details}
          hint={words.detailsHint}
          error={errorAt('chi-tiet')}
          accept=".jsonl,.ndjson,.json"
        />
        <Checkboxes
          id="chay-thu"
          name="chay-thu"
          label={words.mode}
          labelSize="s"
          small
          items={[{ value: '1', text: words.dryRun, checked: true }]}
        />
        <Button preventDoubleClick>{words.start}</Button>
      </Form>
      <Heading level={2}>{words.past}</Heading>
      {imports.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <PastImports imports={imports} />
      )}
    </OfficeLayout>
  )
}

function PastImports({ imports }: { imports: CatalogueImport[] }) {
  return (
    <Table
      caption={words.past}
      captionHidden
      rows={imports}
      rowKey={({ id }) => id}
      cards
      columns={[
        {
          heading: words.columns.file,
          cell: ({ id, fileName, isDryRun }) => (
            <>
              <Link href={paths.adminImport(id)}>{fileName}</Link>{' '}
              {isDryRun && <Tag tone="grey">{words.dryRunTag}</Tag>}
            </>
          ),
        },
        { heading: words.columns.startedAt, cell: ({ startedAt }) => <DateTime at={startedAt} show="moment" /> },
        { heading: words.columns.state, cell: (one) => <ImportState of={one} /> },
        { heading: words.columns.result, cell: (one) => countsOf(one) },
      ]}
    />
  )
}

const tones = { waiting: 'grey', running: 'blue', done: 'green', failed: 'red', stopped: 'yellow' } as const

export const ImportState = ({ of: { state } }: { of: CatalogueImport }) => (
  <Tag tone={tones[state]}>{words.states[state]}</Tag>
)

export const countsOf = ({ added, changed, unchanged, refused }: CatalogueImport): string => {
  const told = (count: number) => formatCount('vi', count)
  return words.counts({
    added: told(added),
    changed: told(changed),
    unchanged: told(unchanged),
    refused: told(refused),
  })
}
