import { availableDeeds, type Deed, type Feedback } from '../../feedback/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  DateTime,
  Details,
  ErrorSummary,
  Form,
  Heading,
  InsetText,
  OfficeLayout,
  type PageFrame,
  Paragraph,
  type QueueGroup,
  SummaryList,
  Textarea,
} from '../../ui/index.js'
import { feedbackTexts as words } from './texts.vi.js'

export interface OnePageProps {
  frame: PageFrame
  queues: QueueGroup[]
  feedback: Feedback
  isPublished: boolean
  /** What was tried and came back. */
  tried?: { deed: Deed; typed: Record<string, string>; errors: { field?: string; text: string }[] }
}

/** One piece of feedback with its sender, its terms, and what may be done now. */
export function OnePage(props: OnePageProps) {
  const { frame, queues, feedback, isPublished, tried } = props
  const errors = tried?.errors ?? []
  return (
    <OfficeLayout frame={frame} title={feedback.code} queues={queues} hasErrors={errors.length > 0}>
      <BackLink href={paths.officeFeedback} />
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <Heading caption={words.topics[feedback.topic]}>{feedback.code}</Heading>
      {isPublished && <InsetText>{words.published}</InsetText>}
      <Facts feedback={feedback} />
      <Said title={words.words} text={feedback.sent.words} />
      {feedback.supplement !== null && <Said title={words.supplement} text={feedback.supplement} />}
      {feedback.reply !== null && <Said title={words.reply} text={feedback.reply} />}
      {availableDeeds(feedback, isPublished).map((deed) => (
        <DeedForm key={deed} deed={deed} {...props} />
      ))}
    </OfficeLayout>
  )
}

function Facts({ feedback }: { feedback: Feedback }) {
  const { sent, status, closedAt, publishBy } = feedback
  const contact = [sent.email, sent.phone].filter(Boolean).join(' · ')
  const { terms } = words
  const day = (key: string, at: Date) => ({ key, value: <DateTime at={at} show="long-day" /> })
  return (
    <SummaryList
      rows={[
        { key: words.columns.status, value: words.statuses[status] },
        { key: words.sender, value: sent.name || words.anonymous },
        ...(contact ? [{ key: words.contact, value: contact }] : []),
        { key: words.wish, value: feedback.mayPublish ? words.mayPublish : words.mayNotPublish },
        { key: words.columns.sentAt, value: <DateTime at={feedback.sentAt} show="moment" /> },
        ...(status === 'received' ? [day(terms.decline, feedback.declineBy), day(terms.ask, feedback.askBy)] : []),
        ...(closedAt === null ? [day(terms.answer, feedback.answerBy)] : []),
        ...(publishBy ? [day(terms.publish, publishBy)] : []),
      ]}
    />
  )
}

function Said({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <Heading level={2}>{title}</Heading>
      {text.split(/\n+/).map((line, index) => (
        <Paragraph key={index}>{line}</Paragraph>
      ))}
    </section>
  )
}

function DeedForm({ deed, feedback, tried }: OnePageProps & { deed: Deed }) {
  const { title, label, button } = words.deeds[deed]
  const mine = tried?.deed === deed ? tried : undefined
  return (
    <Details summary={title} open={mine !== undefined}>
      <Form action={paths.officeFeedbackOne(feedback.id)} hidden={{ viec: deed }}>
        {deed === 'publish' && <PublicFields feedback={feedback} tried={mine} />}
        {deed !== 'publish' && deed !== 'unpublish' && (
          <Textarea
            id={`loi-${deed}`}
            name="loi"
            label={label}
            value={mine?.typed.loi ?? ''}
            error={errorAt(mine, `loi-${deed}`)}
            rows={6}
            required
          />
        )}
        <Button preventDoubleClick variant={deed === 'answer' || deed === 'publish' ? 'primary' : 'secondary'}>
          {button}
        </Button>
      </Form>
    </Details>
  )
}

const errorAt = (tried: OnePageProps['tried'], name: string) => tried?.errors.find(({ field }) => field === name)?.text

function PublicFields({ feedback, tried }: Pick<OnePageProps, 'feedback' | 'tried'>) {
  return (
    <>
      <Paragraph>{words.publishLead}</Paragraph>
      <Textarea
        id="cau-hoi"
        label={words.publicQuestion}
        value={tried?.typed.question ?? feedback.sent.words}
        error={errorAt(tried, 'cau-hoi')}
        rows={5}
        required
      />
      <Textarea
        id="tra-loi"
        label={words.publicAnswer}
        value={tried?.typed.answer ?? feedback.reply ?? ''}
        error={errorAt(tried, 'tra-loi')}
        rows={5}
        required
      />
    </>
  )
}
