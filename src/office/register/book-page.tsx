import { type RegisterBook, type RegisterPeriod, type RegisterRow, registerBookNumber } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  DateTime,
  EmptyState,
  ErrorSummary,
  Form,
  formatPhone,
  Heading,
  Link,
  OfficeLayout,
  type PageFrame,
  Pagination,
  type PaginationProps,
  Paragraph,
  type QueueGroup,
  Table,
  TextInput,
} from '../../ui/index.js'
import { fromField, type PeriodError, periodQuery, periodWords, type TypedPeriod, toField } from './period.js'
import { registerTexts as words } from './texts.vi.js'

export interface BookPageProps {
  frame: PageFrame
  queues: QueueGroup[]
  book: RegisterBook
  rows: RegisterRow[]
  /** Days of receipt that are shown, all of the book's when empty; and how many lines they have. */
  period: RegisterPeriod
  ofPeriod: number
  /** Days that were typed, and what is wrong with them. */
  typed: TypedPeriod
  errors?: PeriodError[]
  /** What was looked for, and how many lines there are with it. */
  sought?: { typed: string; found: number }
  pages?: PaginationProps
}

/** One book of the register: its lines, a search in them, and the ways to take it along. */
export function BookPage(props: BookPageProps) {
  const { frame, queues, book, rows, period, ofPeriod, errors = [], sought, pages } = props
  const days = periodWords(period)
  return (
    <OfficeLayout frame={frame} title={words.title} queues={queues} hasErrors={errors.length > 0}>
      <BackLink href={paths.officeRegister}>{words.all}</BackLink>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <Heading caption={`${words.title} · ${words.books.number} ${registerBookNumber(book)} · ${book.agency}`}>
        {words.book(book.sector, book.year)}
      </Heading>
      <Search {...props} />
      {errors.length === 0 && (
        <ButtonGroup>
          <Button href={`${paths.officeRegisterPrint(book.id)}${periodQuery(period)}`} variant="secondary">
            {words.print}
          </Button>
          <Button href={`${paths.officeRegisterExcel(book.id)}${periodQuery(period)}`} variant="secondary">
            {words.excel}
          </Button>
        </ButtonGroup>
      )}
      {days && errors.length === 0 && (
        <Paragraph>
          {words.period.shown(ofPeriod, days)}{' '}
          <Link href={paths.officeRegisterBook(book.id)}>{words.period.whole}</Link>
        </Paragraph>
      )}
      {sought && rows.length > 0 && <Paragraph>{words.found(sought.found, sought.typed, days)}</Paragraph>}
      {sought && sought.found > rows.length && <Paragraph>{words.tooMany(rows.length)}</Paragraph>}
      {rows.length > 0 && <Lines rows={rows} />}
      {rows.length === 0 && errors.length === 0 && (
        <EmptyState title={words.nothing} icon="search">
          {days && !sought ? words.period.nothingText : words.nothingText}
        </EmptyState>
      )}
      {pages && <Pagination {...pages} />}
    </OfficeLayout>
  )
}

function Search({ book, sought, typed, errors = [] }: BookPageProps) {
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.text
  return (
    <Form action={paths.officeRegisterBook(book.id)} classes="mc-office-filter">
      <TextInput id="q" label={words.search} hint={words.searchHint} value={sought?.typed ?? ''} autoComplete="off" />
      {([fromField, toField] as const).map((field) => (
        <TextInput
          key={field}
          id={field}
          label={words.period[field === fromField ? 'from' : 'to']}
          hint={words.period.hint}
          value={typed[field === fromField ? 'from' : 'to']}
          error={errorOf(field)}
          width={10}
          autoComplete="off"
        />
      ))}
      <Button>{words.find}</Button>
    </Form>
  )
}

function Lines({ rows }: { rows: RegisterRow[] }) {
  const { columns } = words
  return (
    <Table
      caption={words.title}
      captionHidden
      compact
      rows={rows}
      rowKey={({ entry }) => entry}
      columns={[
        { heading: columns.entry, cell: ({ entry }) => entry },
        {
          heading: columns.code,
          cell: ({ dossierCode }) => <Link href={paths.officeDossier(dossierCode)}>{dossierCode}</Link>,
          classes: 'mc-office-code',
        },
        { heading: columns.procedure, cell: ({ procedure }) => procedure },
        { heading: columns.person, cell: ({ person }) => person },
        { heading: columns.contact, cell: contactOf },
        { heading: columns.receivedAt, cell: ({ receivedAt }) => <DateTime at={receivedAt} show="moment" /> },
        { heading: columns.dueAt, cell: ({ dueAt }) => (dueAt ? <DateTime at={dueAt} show="moment" /> : '–') },
        { heading: columns.returnedAt, cell: ({ returnedAt }) => (returnedAt ? <DateTime at={returnedAt} /> : '–') },
        { heading: columns.returnWay, cell: ({ returnWay }) => words.returnWays[returnWay] },
      ]}
    />
  )
}

const contactOf = ({ contact }: RegisterRow): string =>
  [contact.address, contact.phone && formatPhone(contact.phone)].filter(Boolean).join(', ') || '–'
