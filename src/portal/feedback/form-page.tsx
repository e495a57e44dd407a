import type { Agency } from '../../agencies/index.js'
import { topics } from '../../feedback/index.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  Button,
  Checkboxes,
  CitizenLayout,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  Hint,
  localPath,
  type PageFrame,
  Paragraph,
  Radios,
  Select,
  Textarea,
  TextInput,
} from '../../ui/index.js'
import { ChallengeField, challengeNames, challengeTexts } from '../challenge/index.js'
import { agencyName } from '../named-in.js'
import { longestWords, type TypedFeedback } from './read-feedback.js'
import { feedbackTexts } from './texts.js'

export interface FormPageProps {
  frame: PageFrame
  agencies: readonly Agency[]
  typed: TypedFeedback
  errors: { field: string; text: string }[]
  /** Null for a person who is logged in. */
  token: string | null
  challengeProblem?: 'missing' | 'wrong'
}

/** One page: to whom, about what, the words, and about oneself only what one wants to say. */
export function FormPage(props: FormPageProps) {
  const { frame, token, challengeProblem } = props
  const { form: words, list } = feedbackTexts(frame.language)
  const challenge = challengeProblem
    ? [{ field: challengeNames.digits, text: challengeTexts[frame.language].problems[challengeProblem] }]
    : []
  const errors = [...props.errors, ...challenge]
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      description={words.lead}
      hasErrors={errors.length > 0}
      before={
        <Breadcrumbs
          items={[{ text: list.title, href: localPath(frame.language, paths.feedback) }, { text: words.title }]}
        />
      }
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <Form
        action={localPath(frame.language, paths.feedbackForm)}
        hidden={token === null ? {} : { [challengeNames.token]: token }}
      >
        <About {...props} />
        <Sender {...props} />
        <Checkboxes
          id="cong-khai"
          label={words.publish}
          items={[{ value: '1', text: words.mayPublish }]}
          values={props.typed.mayPublish ? ['1'] : []}
        />
        {token !== null && <ChallengeField token={token} {...(challengeProblem && { problem: challengeProblem })} />}
        <Button preventDoubleClick>{words.submit}</Button>
      </Form>
    </CitizenLayout>
  )
}

const errorAt = ({ errors }: FormPageProps, name: string) => errors.find(({ field }) => field === name)?.text

function About(props: FormPageProps) {
  const { frame, agencies, typed } = props
  const { form: words, topics: topicWords } = feedbackTexts(frame.language)
  return (
    <>
      <Select
        id="co-quan"
        label={words.agency}
        value={typed.agency}
        error={errorAt(props, 'co-quan')}
        required
        options={[
          { value: '', text: words.chooseAgency },
          ...agencies.map((agency) => ({ value: agency.slug, text: agencyName(frame.language, agency) })),
        ]}
      />
      <Radios
        id="ve-viec"
        label={words.topic}
        value={typed.topic}
        error={errorAt(props, 've-viec')}
        required
        items={topics.map((value) => ({ value, text: topicWords[value] }))}
      />
      <Textarea
        id="noi-dung"
        label={words.words}
        hint={words.wordsHint}
        value={typed.words}
        error={errorAt(props, 'noi-dung')}
        rows={8}
        maxLength={longestWords}
        required
      />
    </>
  )
}

function Sender(props: FormPageProps) {
  const { frame, typed } = props
  const words = feedbackTexts(frame.language).form
  return (
    <Fieldset legend={words.who} legendSize="s">
      <Hint>{words.whoHint}</Hint>
      <TextInput
        id="ho-ten"
        label={words.name}
        value={typed.name}
        error={errorAt(props, 'ho-ten')}
        autoComplete="name"
      />
      <TextInput
        id="thu"
        type="email"
        label={words.email}
        hint={words.emailHint}
        value={typed.email}
        error={errorAt(props, 'thu')}
        autoComplete="email"
      />
      <TextInput
        id="dien-thoai"
        type="tel"
        label={words.phone}
        value={typed.phone}
        error={errorAt(props, 'dien-thoai')}
        width={20}
        autoComplete="tel"
      />
    </Fieldset>
  )
}
