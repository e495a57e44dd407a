import type { ContentText, Item, Revision } from '../../content/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  DateTime,
  ErrorSummary,
  Heading,
  InsetText,
  Link,
  NotificationBanner,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
} from '../../ui/index.js'
import { EditForm, type EditFormProps } from './edit-form.js'
import { Preview } from './preview.js'
import { StandingTag } from './standing-tag.js'
import { contentTexts as words } from './texts.vi.js'

export interface EditPageProps extends Omit<EditFormProps, 'mayWithdraw'> {
  frame: PageFrame
  menu: QueueGroup[]
  /** What is being changed; undefined for something new. */
  item?: Item | undefined
  /** An older revision that was opened. */
  opened?: number | undefined
  /** Somebody saved this revision meanwhile. */
  overtakenBy?: number | undefined
  done?: keyof typeof words.done | undefined
  preview?: ContentText | undefined
}

/** Write, look at it as everyone would, save; below, everything that was ever saved. */
export function EditPage(props: EditPageProps) {
  const { frame, menu, item, kind, errors, opened, overtakenBy, done, preview } = props
  const title = item ? (item.revisions[0]?.title.vi ?? words.title) : words.writeNew[kind]
  return (
    <OfficeLayout frame={frame} title={title} queues={menu} hasErrors={errors.length > 0 || overtakenBy !== undefined}>
      <BackLink href={`${paths.adminContent}?loai=${kind}`} />
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      {overtakenBy !== undefined && <ErrorSummary errors={[]} description={words.refusals.changed_meanwhile} />}
      {done && <NotificationBanner type="success" heading={words.done[done]} />}
      <Heading caption={words.kinds[kind]}>{title}</Heading>
      {item && <Standing item={item} />}
      {item && overtakenBy !== undefined && (
        <Paragraph>
          <Link href={`${paths.adminContentItem(item.id)}?ban=${overtakenBy}`} newWindow>
            {words.openNewer(overtakenBy)}
          </Link>
        </Paragraph>
      )}
      {opened !== undefined && <InsetText>{words.openedOld(opened)}</InsetText>}
      {preview && <Preview text={preview} />}
      <EditForm {...props} mayWithdraw={item?.standing === 'shown' || item?.standing === 'scheduled'} />
      {item && <History item={item} />}
    </OfficeLayout>
  )
}

function Standing({ item }: { item: Item }) {
  return (
    <Paragraph>
      <StandingTag standing={item.standing} />{' '}
      {item.standing === 'shown' && <Link href={publicPath(item)}>{words.see}</Link>}
    </Paragraph>
  )
}

function publicPath({ kind, slug }: Item): string {
  switch (kind) {
    case 'news':
      return paths.newsItem(slug)
    case 'guide':
      return paths.guide(slug)
    case 'question':
      return `${paths.questions}#${slug}`
    case 'banner':
      return paths.home
  }
}

function History({ item }: { item: Item }) {
  const { historyColumns: columns } = words
  return (
    <section aria-labelledby="history-title">
      <Heading level={2} id="history-title">
        {words.history}
      </Heading>
      <Paragraph>{words.historyNote}</Paragraph>
      <Table
        rows={item.revisions}
        rowKey={({ number }) => number}
        columns={[
          {
            heading: columns.number,
            cell: ({ number }) => (
              <Link href={`${paths.adminContentItem(item.id)}?ban=${number}`}>{words.openRevision(number)}</Link>
            ),
          },
          { heading: columns.intent, cell: ({ intent }) => words.intents[intent] },
          { heading: columns.span, cell: (revision) => <Span revision={revision} /> },
          { heading: columns.by, cell: ({ writtenBy }) => writtenBy },
          { heading: columns.at, cell: ({ writtenAt }) => <DateTime at={writtenAt} show="moment" /> },
        ]}
      />
    </section>
  )
}

function Span({ revision: { intent, showsFrom, showsUntil } }: { revision: Revision }) {
  if (!showsFrom || intent === 'draft') return '–'
  return (
    <>
      <DateTime at={showsFrom} show="moment" /> – {showsUntil ? <DateTime at={showsUntil} show="moment" /> : '…'}
    </>
  )
}
