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
  type PageFrame,
  Paragraph,
} from '../../ui/index.js'
import { logInTexts } from './texts.js'
import type { LogInTexts } from './texts.vi.js'

export interface LogInPageProps {
  frame: PageFrame
  continueAt: string
  problem?: keyof LogInTexts['problems']
}

/** Explains the login and leads to the electronic identity. */
export function LogInPage({ frame, continueAt, problem }: LogInPageProps) {
  const words = logInTexts[frame.language]
  const to = (path: string) => localPath(frame.language, path)
  return (
    <CitizenLayout frame={frame} title={words.title} hasErrors={problem !== undefined} isPrivate>
      <Columns aside={<WithoutLogin words={words} to={to} />}>
        {problem && <ErrorSummary errors={[]} description={words.problems[problem]} />}
        <Heading>{words.title}</Heading>
        <Paragraph lead>{words.lead}</Paragraph>
        <Form action={to(paths.logIn)} hidden={{ tiep: continueAt }}>
          <Button start>{words.button}</Button>
        </Form>
        <Heading level={2}>{words.whyTitle}</Heading>
        <List items={words.why} />
        <Paragraph small>
          <Link href={paths.officeLogIn}>{words.officers}</Link>
        </Paragraph>
      </Columns>
    </CitizenLayout>
  )
}

function WithoutLogin({ words, to }: { words: LogInTexts; to: (path: string) => string }) {
  return (
    <>
      <Heading level={2} size="s">
        {words.withoutTitle}
      </Heading>
      <List
        items={[
          <Link key="track" href={to(paths.track)}>
            {words.withoutTrack}
          </Link>,
          <Link key="procedures" href={to(paths.procedures)}>
            {words.withoutProcedures}
          </Link>,
          <Link key="agencies" href={to(paths.agencies)}>
            {words.withoutCounter}
          </Link>,
        ]}
      />
    </>
  )
}
