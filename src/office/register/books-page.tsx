import { type RegisterBook, registerBookNumber } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import {
  EmptyState,
  Heading,
  Link,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
} from '../../ui/index.js'
import { registerTexts as words } from './texts.vi.js'

export interface BooksPageProps {
  frame: PageFrame
  queues: QueueGroup[]
  books: RegisterBook[]
}

/** The books of the officer's agencies, year by year. */
export function BooksPage({ frame, queues, books }: BooksPageProps) {
  return (
    <OfficeLayout frame={frame} title={words.title} queues={queues}>
      <Heading>{words.title}</Heading>
      <Paragraph>{words.lead}</Paragraph>
      {books.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {[...Map.groupBy(books, ({ year }) => year)].map(([year, ofYear]) => (
        <Table
          key={year}
          caption={words.year(year)}
          captionSize="m"
          rows={ofYear}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: words.books.sector,
              cell: ({ id, sector }) => <Link href={paths.officeRegisterBook(id)}>{sector}</Link>,
            },
            { heading: words.books.number, cell: registerBookNumber },
            { heading: words.books.agency, cell: ({ agency }) => agency },
            { heading: words.books.entries, cell: ({ entries }) => entries, numeric: true },
          ]}
        />
      ))}
    </OfficeLayout>
  )
}
