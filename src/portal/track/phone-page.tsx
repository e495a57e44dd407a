import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  CitizenLayout,
  ErrorSummary,
  Form,
  Heading,
  InsetText,
  localPath,
  Paragraph,
  TextInput,
} from '../../ui/index.js'
import type { PageFrame } from '../../ui/layout/page-frame.js'
import { trackTexts } from './texts.js'

/** Where the six digits from the phone are typed. It reads the same whether a message was sent or not. */
export function PhonePage({ frame, code, isWrong }: { frame: PageFrame; code: string; isWrong: boolean }) {
  const words = trackTexts[frame.language].phone
  const { language } = frame
  const back = <BackLink href={localPath(language, paths.trackDossier(code))} />
  return (
    <CitizenLayout frame={frame} title={words.title} before={back} hasErrors={isWrong} isPrivate>
      {isWrong && <ErrorSummary errors={[{ field: 'so', text: words.wrong }]} />}
      <Heading>{words.title}</Heading>
      <InsetText>{words.sent}</InsetText>
      <Form action={localPath(language, paths.trackMore(code))}>
        <TextInput
          id="so"
          label={words.digits}
          error={isWrong && words.wrong}
          width={10}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          asCode
        />
        <Button>{words.submit}</Button>
      </Form>
      <Paragraph>{words.again}</Paragraph>
      <Form action={localPath(language, paths.trackCode(code))}>
        <Button variant="secondary">{words.sendAgain}</Button>
      </Form>
    </CitizenLayout>
  )
}
