import { type ContentKind, contentKinds, type ItemLine } from '../../content/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  Chips,
  DateTime,
  EmptyState,
  Heading,
  Hint,
  Link,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
} from '../../ui/index.js'
import { StandingTag } from './standing-tag.js'
import { contentTexts as words } from './texts.vi.js'

export interface ListPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  kind: ContentKind
  items: ItemLine[]
}

/** What was written of one kind, last written first. */
export function ListPage({ frame, menu, kind, items }: ListPageProps) {
  const others = contentKinds.filter((other) => other !== kind)
  return (
    <OfficeLayout frame={frame} title={words.kinds[kind]} queues={menu}>
      <Heading caption={words.title}>{words.kinds[kind]}</Heading>
      <Chips
        links={others.map((other) => ({ href: `${paths.adminContent}?loai=${other}`, text: words.kinds[other] }))}
      />
      <Paragraph>{words.intro[kind]}</Paragraph>
      <Button href={paths.adminContentNew(kind)}>{words.writeNew[kind]}</Button>
      {items.length === 0 ? <EmptyState title={words.none}>{words.noneText}</EmptyState> : <Items items={items} />}
    </OfficeLayout>
  )
}

function Items({ items }: { items: ItemLine[] }) {
  const { columns } = words
  return (
    <Table
      rows={items}
      rowKey={({ id }) => id}
      firstCellIsHeader
      columns={[
        {
          heading: columns.title,
          cell: ({ id, title, slug }) => (
            <>
              <Link href={paths.adminContentItem(id)}>{title}</Link>
              <Hint>{slug}</Hint>
            </>
          ),
        },
        { heading: columns.standing, cell: ({ standing }) => <StandingTag standing={standing} /> },
        { heading: columns.revision, numeric: true, cell: ({ revision }) => revision },
        { heading: columns.writtenAt, cell: ({ writtenAt }) => <DateTime at={writtenAt} show="moment" /> },
      ]}
    />
  )
}
