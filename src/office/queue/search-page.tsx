import { mostFound } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  TextInput,
} from '../../ui/index.js'
import { DossierTable, type ShownRow } from './dossier-table.js'
import { queueTexts } from './texts.vi.js'

const words = queueTexts.search

export interface SearchPageProps {
  frame: PageFrame
  queues: QueueGroup[]
  typed: string
  /** What was found; undefined before anything was asked. */
  rows?: ShownRow[]
  isMore?: boolean
  isEmpty?: boolean
}

/** Finds dossiers by code or by exactly who filed them. */
export function SearchPage({ frame, queues, typed, rows, isMore, isEmpty }: SearchPageProps) {
  return (
    <OfficeLayout frame={frame} title={words.title} queues={queues} hasErrors={isEmpty}>
      {isEmpty && <ErrorSummary errors={[{ field: 'q', text: words.empty }]} />}
      <Heading>{words.title}</Heading>
      <Form action={paths.officeSearch} classes="mc-office-filter">
        <TextInput
          id="q"
          label={words.label}
          hint={words.hint}
          value={typed}
          autoComplete="off"
          error={isEmpty ? words.empty : undefined}
        />
        <Button>{words.button}</Button>
      </Form>
      {rows && rows.length > 0 && (
        <>
          <Paragraph>{isMore ? words.tooMany(mostFound) : words.found(rows.length)}</Paragraph>
          <DossierTable caption={words.title} rows={rows} />
        </>
      )}
      {rows?.length === 0 && (
        <EmptyState title={words.none} icon="search">
          {words.noneText}
        </EmptyState>
      )}
    </OfficeLayout>
  )
}
