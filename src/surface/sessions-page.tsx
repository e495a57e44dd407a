import type { OwnSession } from '../platform/sessions.js'
import {
  BackLink,
  Button,
  CitizenLayout,
  DateTime,
  Form,
  Heading,
  localPath,
  NotificationBanner,
  type PageFrame,
  Paragraph,
  PlainLayout,
  Table,
  Tag,
} from '../ui/index.js'
import { paths } from './paths.js'
import { placeOf, type SessionWords, sessionWords } from './session-words.js'

export interface SessionsPageProps {
  frame: PageFrame
  kind: 'citizen' | 'officer'
  sessions: readonly OwnSession[]
  /** The session that looks at the page. */
  hereId: string
  /** One was just ended. */
  hasEnded: boolean
}

/** Where somebody is logged in, with a button that ends each of the others, and one that ends all. */
export function SessionsPage(props: SessionsPageProps) {
  const { frame, kind } = props
  const words = sessionWords[kind === 'officer' ? 'officer' : frame.language]
  const back = <BackLink href={localPath(frame.language, homeOf[kind])}>{words.back}</BackLink>
  if (kind === 'citizen')
    return (
      <CitizenLayout frame={frame} title={words.title} before={back} isPrivate>
        <Sessions {...props} words={words} />
      </CitizenLayout>
    )
  return (
    <PlainLayout frame={frame} title={words.title} wide>
      {back}
      <Sessions {...props} words={words} />
    </PlainLayout>
  )
}

const homeOf = { citizen: paths.account, officer: paths.office } as const
const listOf = { citizen: paths.sessions, officer: paths.officeSessions } as const
const oneOf = { citizen: paths.session, officer: paths.officeSession } as const

function Sessions({ frame, kind, sessions, hereId, hasEnded, words }: SessionsPageProps & { words: SessionWords }) {
  const to = (path: string) => localPath(frame.language, path)
  const { columns } = words
  return (
    <>
      {hasEnded && <NotificationBanner type="success" heading={words.ended} />}
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <Table
        caption={words.list}
        captionHidden
        rows={[...sessions]}
        rowKey={({ id }) => id}
        columns={[
          { heading: columns.where, cell: (session) => placeOf(words, session) },
          { heading: columns.since, cell: ({ createdAt }) => <DateTime at={createdAt} show="moment" /> },
          { heading: columns.lastSeen, cell: ({ lastSeenAt }) => <DateTime at={lastSeenAt} show="moment" /> },
          {
            heading: columns.end,
            cell: (session) =>
              session.id === hereId ? (
                <Tag>{words.here}</Tag>
              ) : (
                <Form action={to(oneOf[kind](session.id))}>
                  <Button
                    variant="secondary"
                    small
                    attributes={{ 'aria-label': `${words.end} ${words.endOf(placeOf(words, session))}` }}
                  >
                    {words.end}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      <Heading level={2}>{words.allTitle}</Heading>
      <Paragraph>{words.all}</Paragraph>
      <Form action={to(listOf[kind])}>
        <Button variant="warning">{words.allButton}</Button>
      </Form>
    </>
  )
}
