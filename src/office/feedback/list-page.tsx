import type { FeedbackLine, FeedbackLists } from '../../feedback/index.js'
import type { Instant } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import {
  DateTime,
  EmptyState,
  Heading,
  Link,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  Table,
  Tag,
} from '../../ui/index.js'
import { feedbackTexts as words } from './texts.vi.js'

export interface ListPageProps extends FeedbackLists {
  frame: PageFrame
  queues: QueueGroup[]
}

/** What waits for an answer or for publication, nearest its term first, and what was closed last. */
export function ListPage({ frame, queues, open, unpublished, closed }: ListPageProps) {
  return (
    <OfficeLayout frame={frame} title={words.title} queues={queues}>
      <Heading>{words.title}</Heading>
      <Paragraph>{words.lead}</Paragraph>
      {open.length === 0 ? (
        <EmptyState title={words.noneOpen}>{words.noneOpenText}</EmptyState>
      ) : (
        <Lines caption={words.open} lines={open} term={answerTerm} now={frame.now} />
      )}
      {unpublished.length > 0 && (
        <Lines caption={words.unpublished} lines={unpublished} term={publishTerm} now={frame.now} />
      )}
      {closed.length > 0 && <Lines caption={words.closed} lines={closed} term={answerTerm} now={frame.now} />}
    </OfficeLayout>
  )
}

/** What a list is judged by: until when something was to be done, and when it was. */
interface Term {
  heading: string
  by(line: FeedbackLine): Instant
  doneAt(line: FeedbackLine): Instant | null
}

const answerTerm: Term = {
  heading: words.columns.answerBy,
  by: ({ status, declineBy, answerBy }) => (status === 'declined' ? declineBy : answerBy),
  doneAt: ({ closedAt }) => closedAt,
}
const publishTerm: Term = {
  heading: words.terms.publish,
  by: ({ publishBy, answerBy }) => publishBy ?? answerBy,
  doneAt: () => null,
}

interface LinesProps {
  caption: string
  lines: FeedbackLine[]
  term: Term
  now: Instant
}

function Lines({ caption, lines, term, now }: LinesProps) {
  const { columns } = words
  return (
    <Table
      caption={caption}
      captionSize="m"
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        { heading: columns.code, cell: ({ id, code }) => <Link href={paths.officeFeedbackOne(id)}>{code}</Link> },
        { heading: columns.topic, cell: ({ topic }) => words.topics[topic] },
        { heading: columns.status, cell: ({ status }) => words.statuses[status] },
        { heading: columns.sentAt, cell: ({ sentAt }) => <DateTime at={sentAt} show="moment" /> },
        {
          heading: term.heading,
          cell: (line) => (
            <>
              <DateTime at={term.by(line)} />{' '}
              {term.by(line) < (term.doneAt(line) ?? now) && <Tag tone="red">{words.overdue}</Tag>}
            </>
          ),
        },
      ]}
    />
  )
}
