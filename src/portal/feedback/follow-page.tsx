import type { Agency } from '../../agencies/index.js'
import type { Feedback } from '../../feedback/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  CitizenLayout,
  CodeBadge,
  DateTime,
  ErrorSummary,
  Form,
  Heading,
  InsetText,
  localPath,
  NotificationBanner,
  type PageFrame,
  Paragraph,
  SummaryList,
  Textarea,
} from '../../ui/index.js'
import { agencyName } from '../named-in.js'
import { Lines } from './list-page.js'
import { longestWords } from './read-feedback.js'
import { feedbackTexts } from './texts.js'

export interface FollowPageProps {
  frame: PageFrame
  feedback: Feedback
  agency: Agency
  /** Right after it was sent. */
  isNew: boolean
  error?: string
  typed?: string
}

/** What the sender sees: how it stands, by when it is answered, the answer. */
export function FollowPage(props: FollowPageProps) {
  const { frame, feedback, isNew, error } = props
  const words = feedbackTexts(frame.language).follow
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      isPrivate
      hasErrors={error !== undefined}
      before={<BackLink href={localPath(frame.language, paths.feedback)}>{words.back}</BackLink>}
    >
      {error && <ErrorSummary errors={[{ field: 'bo-sung', text: error }]} />}
      {isNew && (
        <NotificationBanner type="success" heading={words.sent}>
          <Paragraph>{words.keep}</Paragraph>
          <CodeBadge code={feedback.code} />
        </NotificationBanner>
      )}
      <Heading>{words.title}</Heading>
      <Facts {...props} />
      <Heading level={2}>{words.words}</Heading>
      <Lines text={feedback.sent.words} />
      {feedback.reply !== null && (
        <InsetText>
          <strong>{words.reply[feedback.status]}</strong>
          <Lines text={feedback.reply} />
        </InsetText>
      )}
      {feedback.supplement !== null && (
        <>
          <Heading level={2}>{words.supplement}</Heading>
          <Lines text={feedback.supplement} />
        </>
      )}
      {feedback.status === 'asked' && <Supplement {...props} />}
    </CitizenLayout>
  )
}

function Facts({ frame: { language }, feedback, agency }: FollowPageProps) {
  const { follow: words, topics } = feedbackTexts(language)
  const isOpen = feedback.closedAt === null
  return (
    <SummaryList
      rows={[
        { key: words.code, value: <CodeBadge code={feedback.code} /> },
        { key: words.status, value: words.statuses[feedback.status] },
        { key: words.agency, value: agencyName(language, agency) },
        { key: words.topic, value: topics[feedback.topic] },
        { key: words.sentAt, value: <DateTime at={feedback.sentAt} show="moment" /> },
        ...(isOpen ? [{ key: words.answerBy, value: <DateTime at={feedback.answerBy} show="long-day" /> }] : []),
      ]}
    />
  )
}

function Supplement({ frame: { language }, feedback, error, typed }: FollowPageProps) {
  const words = feedbackTexts(language).follow
  return (
    <Form action={localPath(language, paths.feedbackFollow(feedback.code))}>
      <Textarea
        id="bo-sung"
        label={words.add}
        error={error}
        value={typed ?? ''}
        maxLength={longestWords}
        rows={6}
        required
      />
      <Button preventDoubleClick>{words.addSubmit}</Button>
    </Form>
  )
}
