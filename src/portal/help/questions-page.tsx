import {
  type Audience,
  type Contacts,
  type PageNamed,
  type Question,
  type QuestionGroup,
  withContacts,
} from '../../content/index.js'
import { textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  Chips,
  CitizenLayout,
  Columns,
  Details,
  EmptyState,
  formatPhone,
  Heading,
  Link,
  List,
  localPath,
  Markdown,
  type PageFrame,
  Paragraph,
  phoneLink,
  SearchBox,
} from '../../ui/index.js'
import { helpTexts } from './texts.js'

export interface QuestionsPageProps {
  frame: PageFrame
  groups: QuestionGroup[]
  /** What was searched for; empty for all. */
  search: string
  contacts: Contacts
  audience?: Exclude<Audience, 'everyone'> | undefined
  procedureCode?: string | undefined
}

const pageOf: Record<PageNamed, string> = {
  procedures: paths.procedures,
  track: paths.track,
  agencies: paths.agencies,
  statistics: paths.statistics,
  account: paths.account,
  verify: paths.verify,
}

/** Common questions by topic; every answer folds out without JavaScript. */
export function QuestionsPage(props: QuestionsPageProps) {
  const { frame, groups, search } = props
  const words = helpTexts(frame.language).questions
  return (
    <CitizenLayout frame={frame} title={words.title} description={words.lead} isPrivate={search !== ''}>
      <Heading>{words.title}</Heading>
      <Paragraph lead>{words.lead}</Paragraph>
      <SearchBox
        id="q"
        action={localPath(frame.language, paths.questions)}
        label={words.search}
        value={search}
        hidden={{
          ...(props.audience && { 'doi-tuong': props.audience }),
          ...(props.procedureCode && { 'thu-tuc': props.procedureCode }),
        }}
      />
      <Audiences {...props} />
      <Columns aside={<Topics {...props} />}>
        {search !== '' && groups.length > 0 && <Found {...props} />}
        {groups.length === 0 && <NothingFound frame={frame} />}
        {groups.map((group) => (
          <section key={group.id} id={group.id} aria-labelledby={`${group.id}-title`}>
            <Heading level={2} id={`${group.id}-title`}>
              {textIn(frame.language, group.title)}
            </Heading>
            {group.questions.map((question) => (
              <Answer key={question.id} question={question} {...props} />
            ))}
          </section>
        ))}
      </Columns>
    </CitizenLayout>
  )
}

function Found({ frame, groups, search }: QuestionsPageProps) {
  const words = helpTexts(frame.language).questions
  const count = groups.reduce((sum, group) => sum + group.questions.length, 0)
  return (
    <p className="govuk-body" role="status">
      <strong>{words.found(count, search)}</strong> ·{' '}
      <Link href={localPath(frame.language, paths.questions)}>{words.all}</Link>
    </p>
  )
}

function Answer({ question, frame, contacts, search }: QuestionsPageProps & { question: Question }) {
  const { language } = frame
  const words = helpTexts(language).questions
  const { seeAlso } = question
  return (
    <Details id={question.id} summary={textIn(language, question.question)} open={search !== ''}>
      {question.answer.map((paragraph, index) => (
        <Paragraph key={index}>{textIn(language, withContacts(paragraph, contacts))}</Paragraph>
      ))}
      {question.body && <Markdown text={textIn(language, withContacts(question.body, contacts))} headingLevel={3} />}
      {seeAlso && (
        <Paragraph>
          <Link href={localPath(language, pageOf[seeAlso])}>{words.seeAlso[seeAlso]}</Link>
        </Paragraph>
      )}
    </Details>
  )
}

/** Whose questions are shown, with the ways to the others'. */
function Audiences({ frame, audience, procedureCode }: QuestionsPageProps) {
  const { language } = frame
  const words = helpTexts(language).questions
  const address = localPath(language, paths.questions)
  const choices = [
    { href: address, text: words.audiences.everyone, isShown: !audience && !procedureCode },
    { href: `${address}?doi-tuong=citizens`, text: words.audiences.citizens, isShown: audience === 'citizens' },
    { href: `${address}?doi-tuong=businesses`, text: words.audiences.businesses, isShown: audience === 'businesses' },
  ]
  const shown = procedureCode
    ? words.ofProcedure(procedureCode)
    : words.shownFor(choices.find(({ isShown }) => isShown)?.text ?? words.audiences.everyone)
  return (
    <>
      <Paragraph>
        {shown}{' '}
        {procedureCode && (
          <Link href={localPath(language, paths.procedure(procedureCode))}>{words.backToProcedure}</Link>
        )}
      </Paragraph>
      <Chips links={choices.filter(({ isShown }) => !isShown)} />
    </>
  )
}

function Topics({ frame, groups }: QuestionsPageProps) {
  const { language } = frame
  const words = helpTexts(language).questions
  return (
    <section className="mc-aside-part" aria-labelledby="topics-title">
      <Heading level={2} size="s" id="topics-title">
        {words.groups}
      </Heading>
      <List
        kind="plain"
        items={[
          ...groups.map((group) => (
            <Link key={group.id} href={`#${group.id}`}>
              {textIn(language, group.title)}
            </Link>
          )),
          <Link key="levels" href={localPath(language, paths.levels)}>
            {words.levels}
          </Link>,
        ]}
      />
      <Paragraph small>
        {words.call} <Link href={phoneLink(frame.agency.hotline)}>{formatPhone(frame.agency.hotline)}</Link>
      </Paragraph>
    </section>
  )
}

function NothingFound({ frame }: { frame: PageFrame }) {
  const words = helpTexts(frame.language).questions
  const { hotline } = frame.agency
  return (
    <EmptyState
      title={words.emptyTitle}
      icon="search"
      action={
        <Button href={localPath(frame.language, paths.questions)} variant="secondary">
          {words.all}
        </Button>
      }
    >
      {words.empty} <Link href={phoneLink(hotline)}>{formatPhone(hotline)}</Link>
    </EmptyState>
  )
}
