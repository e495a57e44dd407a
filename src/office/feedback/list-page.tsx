import type { FeedbackLine } from '../../feedback/index.js'
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

export interface ListPageProps {
  frame: PageFrame
  queues: QueueGroup[]
  open: FeedbackLine[]
  closed: FeedbackLine[]
}

/** What waits, nearest its term first, and what was closed last. */
export function ListPage({ frame, queues, open, closed }: ListPageProps) {
  return (
    <OfficeLayout frame={frame} title={words.title} queues={queues}>
      <Heading>{words.title}</Heading>
      <Paragraph>{words.lead}</Paragraph>
      {open.length === 0 ? (
        <EmptyState title={words.noneOpen}>{words.noneOpenText}</EmptyState>
      ) : (
        <Lines caption={words.open} lines={open} now={frame.now} />
      )}
      {closed.length > 0 && <Lines caption={words.closed} lines={closed} now={frame.now} />}
    </OfficeLayout>
  )
}

function Lines({ caption, lines, now }: { caption: string; lines: FeedbackLine[]; now: Instant }) {
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
          heading: columns.answerBy,
          cell: (line) => (
            <>
              <DateTime at={line.answerBy} /> {isLate(line, now) && <Tag tone="red">{words.overdue}</Tag>}
            </>
          ),
        },
      ]}
    />
  )
}

const isLate = ({ answerBy, closedAt }: FeedbackLine, now: Instant): boolean => answerBy < (closedAt ?? now)
