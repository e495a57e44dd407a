import { maxFileBytes } from '../../documents/index.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  CitizenLayout,
  ErrorSummary,
  FileUpload,
  Form,
  formatFileSize,
  Heading,
  Hint,
  Link,
  localPath,
  type PageFrame,
  Paragraph,
} from '../../ui/index.js'
import { verifyTexts } from './texts.js'

/** Name and id of the file input. */
export const fileField = 'tep'

export interface VerifyPageProps {
  frame: PageFrame
  problem?: 'missing' | 'tooLarge' | 'unreadable'
}

/** One question: the file that is to be checked. */
export function VerifyPage({ frame, problem }: VerifyPageProps) {
  const { language } = frame
  const words = verifyTexts[language]
  const most = formatFileSize(language, maxFileBytes)
  const wrong = problem && (problem === 'tooLarge' ? words.problems.tooLarge(most) : words.problems[problem])
  return (
    <CitizenLayout frame={frame} title={words.title} description={words.lead} hasErrors={wrong !== undefined}>
      {wrong && <ErrorSummary errors={[{ field: fileField, text: wrong }]} />}
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <Form action={localPath(language, paths.verify)} withFiles>
        <FileUpload
          id={fileField}
          label={words.file}
          labelSize="m"
          hint={words.fileHint(most)}
          error={wrong}
          accept=".pdf,application/pdf"
          required
        />
        <Hint>{words.privacy}</Hint>
        <Button>{words.submit}</Button>
      </Form>
      <Heading level={2} size="s">
        {words.ownTool}
      </Heading>
      <Paragraph>
        {words.ownToolHow} <Link href={paths.trustedRoots}>{words.roots}</Link>
      </Paragraph>
    </CitizenLayout>
  )
}
