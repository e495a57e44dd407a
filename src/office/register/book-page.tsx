import { type RegisterBook, type RegisterRow, registerBookNumber } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  DateTime,
  EmptyState,
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
import { registerTexts as words } from './texts.vi.js'

export interface BookPageProps {
  frame: PageFrame
  queues: QueueGroup[]
  book: RegisterBook
  rows: RegisterRow[]
  /** What was looked for, and how many lines there are with it. */
  sought?: { typed: string; found: number }
  pages?: PaginationProps
}

/** One book of the register: its lines, a search in them, and the ways to take it along. */
export function BookPage({ frame, queues, book, rows, sought, pages }: BookPageProps) {
  return (
    <OfficeLayout frame={frame} title={words.title} queues={queues}>
      <BackLink href={paths.officeRegister}>{words.all}</BackLink>
      <Heading caption={`${words.title} · ${words.books.number} ${registerBookNumber(book)} · ${book.agency}`}>
        {words.book(book.sector, book.year)}
      </Heading>
      <ButtonGroup>
        <Button href={paths.officeRegisterPrint(book.id)} variant="secondary">
          {words.print}
        </Button>
        <Button href={paths.officeRegisterExcel(book.id)} variant="secondary">
          {words.excel}
        </Button>
      </ButtonGroup>
      <Form action={paths.officeRegisterBook(book.id)} classes="mc-office-filter">
        <TextInput id="q" label={words.search} hint={words.searchHint} value={sought?.typed ?? ''} autoComplete="off" />
        <Button>{words.find}</Button>
      </Form>
      {sought && rows.length > 0 && <Paragraph>{words.found(sought.found, sought.typed)}</Paragraph>}
      {sought && sought.found > rows.length && <Paragraph>{words.tooMany(rows.length)}</Paragraph>}
      {rows.length === 0 ? (
        <EmptyState title={words.nothing} icon="search">
          {words.nothingText}
        </EmptyState>
      ) : (
        <Lines rows={rows} />
      )}
      {pages && <Pagination {...pages} />}
    </OfficeLayout>
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
