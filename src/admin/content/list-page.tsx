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
import type { BuiltIn } from './built-in.js'
import { StandingTag } from './standing-tag.js'
import { contentTexts as words } from './texts.vi.js'

export interface ListPageProps {
  frame: PageFrame
  menu: QueueGroup[]
  kind: ContentKind
  items: ItemLine[]
  /** What came with the program and nothing was written in the place of. */
  builtIn: BuiltIn[]
}

/** What was written of one kind, last written first. */
export function ListPage({ frame, menu, kind, items, builtIn }: ListPageProps) {
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
      {builtIn.length > 0 && <BuiltIns kind={kind} builtIn={builtIn} />}
    </OfficeLayout>
  )
}

function BuiltIns({ kind, builtIn }: Pick<ListPageProps, 'kind' | 'builtIn'>) {
  return (
    <>
      <Heading level={2}>{words.builtIn}</Heading>
      <Paragraph>{words.builtInNote}</Paragraph>
      <Table
        caption={words.builtIn}
        captionHidden
        rows={builtIn}
        rowKey={({ slug }) => slug}
        firstCellIsHeader
        columns={[
          { heading: words.columns.title, cell: ({ title }) => title.vi },
          {
            heading: '',
            cell: ({ slug, title }) => (
              <Button
                href={`${paths.adminContentNew(kind)}?thay=${slug}`}
                variant="secondary"
                small
                attributes={{ 'aria-label': words.rewriteOf(title.vi) }}
              >
                {words.rewrite}
              </Button>
            ),
          },
        ]}
      />
    </>
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
