import { shownCode } from '../../dossiers/index.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  CitizenLayout,
  ErrorSummary,
  Form,
  Heading,
  localPath,
  type PageFrame,
  Radios,
  Textarea,
  WarningText,
} from '../../ui/index.js'
import type { OwnDossier } from './own-dossier.js'
import { ownTexts } from './texts.js'

interface ClosingProps {
  frame: PageFrame
  dossier: OwnDossier['dossier']
  typed: string
  problem?: string
}

/** Asks once more before a dossier is taken back, since that cannot be undone. */
export function WithdrawPage(props: ClosingProps) {
  const words = ownTexts[props.frame.language].withdraw
  return <EndingPage {...props} words={words} action={paths.withdraw(props.dossier.submissionCode)} />
}

/** Asks the agency to stop; the counter decides, so nothing ends here yet. */
export function StopWishPage(props: ClosingProps) {
  const words = ownTexts[props.frame.language].stopWish
  return <EndingPage {...props} words={words} action={paths.askStop(props.dossier.submissionCode)} />
}

interface EndingProps extends ClosingProps {
  words: Record<'title' | 'warning' | 'reason' | 'submit' | 'keep', string>
  action: string
}

function EndingPage({ frame, dossier, typed, problem, words, action }: EndingProps) {
  const back = localPath(frame.language, paths.dossier(dossier.submissionCode))
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      before={<BackLink href={back} />}
      hasErrors={Boolean(problem)}
      isPrivate
    >
      {problem && <ErrorSummary errors={[{ text: problem }]} />}
      <Heading caption={shownCode(dossier)}>{words.title}</Heading>
      <WarningText>{words.warning}</WarningText>
      <Form action={localPath(frame.language, action)}>
        <Textarea id="ly_do" label={words.reason} value={typed} rows={3} maxLength={500} />
        <ButtonGroup>
          <Button variant="warning">{words.submit}</Button>
          <Button href={back} variant="secondary">
            {words.keep}
          </Button>
        </ButtonGroup>
      </Form>
    </CitizenLayout>
  )
}

/** Five levels and a word. */
export function RatePage({ frame, dossier, typed, problem, fieldProblem }: ClosingProps & { fieldProblem?: string }) {
  const words = ownTexts[frame.language].rate
  const back = localPath(frame.language, paths.dossier(dossier.submissionCode))
  const errors = [
    ...(fieldProblem ? [{ field: 'muc', text: fieldProblem }] : []),
    ...(problem ? [{ text: problem }] : []),
  ]
  return (
    <CitizenLayout
      frame={frame}
      title={words.title}
      before={<BackLink href={back} />}
      hasErrors={errors.length > 0}
      isPrivate
    >
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <Heading caption={shownCode(dossier)}>{words.title}</Heading>
      <Form action={localPath(frame.language, paths.rate(dossier.submissionCode))}>
        <Radios
          id="muc"
          label={words.score}
          error={fieldProblem}
          items={words.scores.map((text, index) => ({ value: String(index + 1), text })).reverse()}
        />
        <Textarea id="gop_y" label={words.comment} value={typed} rows={4} maxLength={1000} />
        <Button>{words.submit}</Button>
      </Form>
    </CitizenLayout>
  )
}
