import type { Language } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  CitizenLayout,
  Columns,
  ErrorSummary,
  Form,
  Heading,
  Link,
  List,
  localPath,
  Paragraph,
  TextInput,
} from '../../ui/index.js'
import type { PageFrame } from '../../ui/layout/page-frame.js'
import { ChallengeField, challengeNames, challengeTexts } from '../challenge/index.js'
import { trackTexts } from './texts.js'
import type { TrackTexts } from './texts.vi.js'

export interface SearchPageProps {
  frame: PageFrame
  code: string
  /** Null for a person who is logged in: session and rate limit stand for the challenge. */
  token: string | null
  codeProblem?: keyof TrackTexts['problems']
  challengeProblem?: 'missing' | 'wrong'
  smsShortNumber: string
}

/** One question: the code. Beside it the other ways to ask. */
export function SearchPage(props: SearchPageProps) {
  const { frame, code, token, codeProblem, challengeProblem } = props
  const words = trackTexts[frame.language]
  const errors = errorsOf(props)
  return (
    <CitizenLayout frame={frame} title={words.title} description={words.lead} hasErrors={errors.length > 0}>
      <Columns aside={<OtherWays {...props} />}>
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <Heading>{words.title}</Heading>
        <Paragraph lead>{words.lead}</Paragraph>
        <Form
          action={localPath(frame.language, paths.track)}
          hidden={token === null ? {} : { [challengeNames.token]: token }}
        >
          <TextInput
            id="ma"
            label={words.code}
            labelSize="m"
            hint={words.codeHint}
            error={codeProblem && words.problems[codeProblem]}
            value={code}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            maxLength={60}
            asCode
          />
          {token !== null && (
            <ChallengeField token={token} {...(challengeProblem ? { problem: challengeProblem } : {})} />
          )}
          <Button>{words.submit}</Button>
        </Form>
      </Columns>
    </CitizenLayout>
  )
}

function errorsOf({ frame, codeProblem, challengeProblem }: SearchPageProps) {
  const words = trackTexts[frame.language]
  return [
    ...(codeProblem ? [{ field: 'ma', text: words.problems[codeProblem] }] : []),
    ...(challengeProblem
      ? [{ field: challengeNames.digits, text: challengeTexts[frame.language].problems[challengeProblem] }]
      : []),
  ]
}

function OtherWays({ frame, smsShortNumber }: SearchPageProps) {
  const words = trackTexts[frame.language].otherWays
  const account = <Link href={localPath(frame.language as Language, paths.account)}>{words.logIn}</Link>
  const items = [
    words.sms(`TC ${words.sampleCode}`, smsShortNumber),
    words.qr,
    words.call(frame.agency.hotline),
    ...(frame.viewer ? [] : [account]),
  ]
  return (
    <>
      <Heading level={2} size="s">
        {words.title}
      </Heading>
      <List items={items} />
    </>
  )
}
