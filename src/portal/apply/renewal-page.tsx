import { carryOver, isUntouched, type QuestionChange } from '../../dossiers/index.js'
import { textIn } from '../../platform/text.js'
import { answerText } from '../../procedures/forms/index.js'
import type { Revision } from '../../procedures/index.js'
import type { RequiredDocument } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  ButtonGroup,
  CitizenLayout,
  Form,
  formatDay,
  Heading,
  List,
  localPath,
  type PageFrame,
  Paragraph,
  useLanguage,
} from '../../ui/index.js'
import type { DraftView } from './draft-view.js'
import { applyTexts } from './texts.js'

interface RenewalPageProps {
  frame: PageFrame
  view: DraftView
  newer: Revision
}

/** What the new revision of a procedure does with a draft: the rules, and question by question what changes. */
export function RenewalPage({ frame, view, newer }: RenewalPageProps) {
  const { language } = frame
  const words = applyTexts[language].renewed
  const to = (path: string) => localPath(language, path)
  const { changes } = carryOver(view.draft.content, view.definition, newer.definition)
  return (
    <CitizenLayout frame={frame} title={words.title} isPrivate before={<BackLink href={to(paths.account)} />}>
      <div className="mc-step">
        <Heading caption={textIn(language, view.definition.shortName)}>{words.title}</Heading>
        <Paragraph lead>{words.lead(formatDay(newer.validFrom))}</Paragraph>
        <List items={words.rules} />
        {isUntouched(changes) && <Paragraph>{words.untouched}</Paragraph>}
        {kinds.map((kind) => (
          <Questions key={kind} kind={kind} all={changes.questions} view={view} />
        ))}
        <Papers title={words.newPapers} papers={changes.newPapers} />
        <Papers title={words.gonePapers} papers={changes.gonePapers} />
        {changes.isReturnWayGone && <Paragraph>{words.returnWay}</Paragraph>}
        <Form action={to(paths.draftRenewal(view.draft.id))}>
          <ButtonGroup>
            <Button>{words.go}</Button>
            <Button variant="secondary" href={to(paths.draftDelete(view.draft.id))}>
              {words.remove}
            </Button>
          </ButtonGroup>
        </Form>
      </div>
    </CitizenLayout>
  )
}

const kinds = ['new', 'asked_anew', 'gone', 'reworded'] as const

interface QuestionsProps {
  kind: QuestionChange['kind']
  all: readonly QuestionChange[]
  view: DraftView
}

function Questions({ kind, all, view }: QuestionsProps) {
  const words = applyTexts[useLanguage()].renewed
  const own = all.filter((change) => change.kind === kind)
  if (own.length === 0) return null
  return (
    <section>
      <Heading level={2} size="s">
        {words.kinds[kind]}
      </Heading>
      <List items={own.map((change) => <Question key={idOf(change)} change={change} view={view} />)} />
    </section>
  )
}

const idOf = (change: QuestionChange): string => (change.kind === 'gone' ? change.before.id : change.field.id)

/** The question as it is now, and what the person should know of it as it was. */
function Question({ change, view }: { change: QuestionChange; view: DraftView }) {
  const language = useLanguage()
  const words = applyTexts[language].renewed
  const now = textIn(language, change.kind === 'gone' ? change.before.label : change.field.label)
  if (change.kind === 'new') return now
  const { answers, context } = view
  const isAnswered = Object.hasOwn(answers, change.before.id)
  const answer = isAnswered && answerText(change.before, answers, { language, units: context.units })
  return (
    <>
      {now}
      {change.kind === 'reworded' && (
        <span className="mc-agency-line">{words.formerly(textIn(language, change.before.label))}</span>
      )}
      {answer && <span className="mc-agency-line">{words.answered(answer)}</span>}
    </>
  )
}

function Papers({ title, papers }: { title: string; papers: readonly RequiredDocument[] }) {
  const language = useLanguage()
  if (papers.length === 0) return null
  return (
    <section>
      <Heading level={2} size="s">
        {title}
      </Heading>
      <List items={papers.map(({ name }) => textIn(language, name))} />
    </section>
  )
}
