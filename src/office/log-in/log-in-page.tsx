import { paths } from '../../surface/paths.js'
import {
  Button,
  Chips,
  ErrorSummary,
  Form,
  Heading,
  Link,
  type PageFrame,
  Paragraph,
  PlainLayout,
  SummaryList,
  Table,
  TextInput,
} from '../../ui/index.js'
import type { DemoLogins } from './demo-logins.js'
import { type LogInProblem, logInTexts as words } from './texts.vi.js'

export interface LogInPageProps {
  frame: PageFrame
  continueAt: string
  problem?: LogInProblem
  /** How long whoever tried too often has to wait. */
  waitMinutes?: number
  /** What is already filled in: the name after a wrong try, everything for a visitor of the demo. */
  given?: { login?: string; password?: string; code?: string }
  demo?: DemoLogins
}

/** Name, password and one-time code of an officer. */
export function LogInPage({ frame, continueAt, problem, waitMinutes = 0, given, demo }: LogInPageProps) {
  return (
    <PlainLayout frame={frame} title={words.title} hasErrors={problem !== undefined} wide={demo !== undefined}>
      {problem && <ErrorSummary errors={[{ field: 'login', text: words.problems[problem](waitMinutes) }]} />}
      <Heading>{words.title}</Heading>
      <Paragraph>{words.lead}</Paragraph>
      <LogInForm continueAt={continueAt} given={given} />
      <Paragraph small>
        <Link href={paths.logIn}>{words.citizens}</Link>
      </Paragraph>
      {demo && <DemoPart demo={demo} continueAt={continueAt} />}
    </PlainLayout>
  )
}

function LogInForm({ continueAt, given }: Pick<LogInPageProps, 'continueAt' | 'given'>) {
  return (
    <Form action={paths.officeLogIn} hidden={{ tiep: continueAt }}>
      <TextInput
        id="login"
        label={words.login}
        hint={words.loginHint}
        value={given?.login}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        width={20}
        required
      />
      <TextInput
        id="password"
        type="password"
        label={words.password}
        value={given?.password}
        autoComplete="current-password"
        width={20}
        required
      />
      <TextInput
        id="code"
        label={words.code}
        hint={words.codeHint}
        value={given?.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        width={10}
        asCode
        required
      />
      <Button>{words.button}</Button>
    </Form>
  )
}

function DemoPart({ demo, continueAt }: { demo: DemoLogins; continueAt: string }) {
  const demoWords = words.demo
  const to = (fields: Record<string, string>) =>
    `${paths.officeLogIn}?${new URLSearchParams({ ...fields, tiep: continueAt })}`
  const others = demo.agencies.filter(({ slug }) => slug !== demo.agency.slug)
  return (
    <>
      <Heading level={2}>{demoWords.title}</Heading>
      <Paragraph>{demoWords.lead}</Paragraph>
      <SummaryList
        rows={[
          { key: demoWords.agency, value: demo.agency.name },
          { key: demoWords.password, value: <code>{demo.password}</code> },
        ]}
      />
      <Table
        caption={demoWords.caption(demo.agency.name)}
        captionHidden
        rows={demo.logins}
        rowKey={(row) => row.login}
        columns={[
          {
            heading: demoWords.role,
            cell: (row) => (
              <Link href={to({ 'tai-khoan': row.login, 'co-quan': demo.agency.slug })} quiet>
                {row.title}
              </Link>
            ),
          },
          { heading: demoWords.login, cell: (row) => row.login },
          { heading: demoWords.code, cell: (row) => <code>{row.code}</code> },
        ]}
      />
      <Heading level={3}>{demoWords.others}</Heading>
      <Chips links={others.map(({ slug, name }) => ({ href: to({ 'co-quan': slug }), text: name }))} />
    </>
  )
}
