import type { Agency } from '../../agencies/index.js'
import { type CountedClass, keptDays, roomIn } from '../../outreach/index.js'
import { textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  Button,
  CitizenLayout,
  DateTime,
  EmptyState,
  ErrorSummary,
  Form,
  Heading,
  Link,
  localPath,
  Markdown,
  type PageFrame,
  Paragraph,
  PhoneNumber,
  SummaryList,
  TextInput,
  texts,
} from '../../ui/index.js'
import { ChallengeField, challengeNames, challengeTexts } from '../challenge/index.js'
import { agencyName } from '../named-in.js'
import type { TypedLearner } from './read-learner.js'
import { outreachTexts } from './texts.js'

export interface ClassPageProps {
  frame: PageFrame
  one: CountedClass
  agency: Agency
  typed: TypedLearner
  errors: { field: string; text: string }[]
  /** Null for a person who is logged in. */
  token: string | null
  challengeProblem?: 'missing' | 'wrong'
}

/** One class: when, where, what is learnt, and the form to sign up. */
export function ClassPage(props: ClassPageProps) {
  const { frame, one, challengeProblem } = props
  const { language } = frame
  const title = textIn(language, one.title)
  const challenge = challengeProblem
    ? [{ field: challengeNames.digits, text: challengeTexts[language].problems[challengeProblem] }]
    : []
  const errors = [...props.errors, ...challenge]
  return (
    <CitizenLayout
      frame={frame}
      title={title}
      hasErrors={errors.length > 0}
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: localPath(language, paths.home) },
            { text: outreachTexts(language).classes.title, href: localPath(language, paths.classes) },
            { text: title },
          ]}
        />
      }
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <Heading>{title}</Heading>
      <SummaryList rows={classFacts(props)} />
      <Markdown text={textIn(language, one.about)} />
      <SignUp {...props} />
    </CitizenLayout>
  )
}

export interface ClassFacts {
  frame: PageFrame
  one: CountedClass
  agency: Agency
}

/** When, where, by whom, how many seats. */
export function classFacts({ frame: { language }, one, agency }: ClassFacts) {
  const words = outreachTexts(language).one
  const left = Math.max(0, one.seats - one.seated)
  return [
    {
      key: words.when,
      value: (
        <>
          <DateTime at={one.startsAt} show="long-moment" /> {words.to} <DateTime at={one.endsAt} show="time" />
        </>
      ),
    },
    {
      key: words.where,
      value: (
        <>
          {one.place}
          {one.mapLink && (
            <>
              {' '}
              <Link href={one.mapLink}>{words.map}</Link>
            </>
          )}
        </>
      ),
    },
    {
      key: words.agency,
      value: <Link href={localPath(language, paths.agency(agency.slug))}>{agencyName(language, agency)}</Link>,
    },
    {
      key: words.seats,
      value: `${words.seatsOf(left, one.seats)}${one.waiting > 0 ? ` · ${words.waiting(one.waiting)}` : ''}`,
    },
    { key: words.hotline, value: <PhoneNumber number={agency.hotline} extension={agency.hotlineExtension} /> },
  ]
}

function SignUp(props: ClassPageProps) {
  const { frame, one } = props
  const { language } = frame
  const words = outreachTexts(language).one
  const room = roomIn(one, frame.now)
  if (room === 'seat' || room === 'waiting') return <SignUpForm {...props} waits={room === 'waiting'} />
  const { title, text } = words.closed[room]
  return (
    <EmptyState
      title={title}
      action={
        <Button href={localPath(language, paths.classes)} variant="secondary">
          {words.others}
        </Button>
      }
    >
      {text} {room === 'cancelled' && one.cancelReason}
    </EmptyState>
  )
}

function SignUpForm({
  frame,
  one,
  typed,
  errors,
  token,
  challengeProblem,
  waits,
}: ClassPageProps & { waits: boolean }) {
  const words = outreachTexts(frame.language).one
  const errorAt = (name: string) => errors.find(({ field }) => field === name)?.text
  return (
    <section aria-labelledby="dang-ky">
      <Heading level={2} id="dang-ky">
        {waits ? words.formWaiting : words.form}
      </Heading>
      {waits && <Paragraph>{words.waitingText}</Paragraph>}
      <Form
        action={localPath(frame.language, paths.trainingClass(one.slug))}
        hidden={token === null ? {} : { [challengeNames.token]: token }}
      >
        <TextInput
          id="ho-ten"
          label={words.name}
          value={typed.name}
          error={errorAt('ho-ten')}
          autoComplete="name"
          required
        />
        <TextInput
          id="dien-thoai"
          type="tel"
          label={words.phone}
          hint={words.phoneHint}
          value={typed.phone}
          error={errorAt('dien-thoai')}
          width={20}
          autoComplete="tel"
          required
        />
        <TextInput
          id="thu"
          type="email"
          label={words.email}
          hint={words.emailHint}
          value={typed.email}
          error={errorAt('thu')}
          autoComplete="email"
        />
        {token !== null && <ChallengeField token={token} {...(challengeProblem && { problem: challengeProblem })} />}
        <Paragraph small>{words.privacy(keptDays)}</Paragraph>
        <Button preventDoubleClick>{waits ? words.submitWaiting : words.submit}</Button>
      </Form>
    </section>
  )
}
