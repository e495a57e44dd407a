import { type Language, type Text, textIn } from '../../platform/text.js'
import type { GuideAnswers, LifeEvent } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  Button,
  CitizenLayout,
  EmptyState,
  ErrorSummary,
  Form,
  formatPhone,
  Heading,
  Link,
  localPath,
  type PageFrame,
  Paragraph,
  phoneLink,
  Radios,
  StepList,
  texts,
} from '../../ui/index.js'
import { lifeTexts } from './texts.js'

/** A procedure the person needs; without a name it is not published here. */
export interface Needed {
  code: string
  because: Text
  name: Text | undefined
}

export interface LifePageProps {
  frame: PageFrame
  event: LifeEvent
  answers: GuideAnswers
  /** Questions that were left open. */
  missing: readonly string[]
  /** Undefined until all questions are answered. */
  needed: readonly Needed[] | undefined
}

const resultId = 'ket-qua'

/** A turn in life as a few questions that end in a list of procedures, with the reason of each. */
export function LifePage(props: LifePageProps) {
  const { frame, event, missing, needed } = props
  const { language } = frame
  const words = lifeTexts(language)
  const name = textIn(language, event.name)
  const errors = event.guide.questions
    .filter(({ id }) => missing.includes(id))
    .map(({ id, label }) => ({ field: id, text: words.missingOf(textIn(language, label)) }))
  return (
    <CitizenLayout
      frame={frame}
      title={name}
      description={textIn(language, event.summary)}
      hasErrors={errors.length > 0}
      before={
        <Breadcrumbs items={[{ text: texts(language).home, href: localPath(language, paths.home) }, { text: name }]} />
      }
    >
      <div className="mc-step">
        {errors.length > 0 && <ErrorSummary errors={errors} />}
        <Heading>{name}</Heading>
        {needed && <Result frame={frame} needed={needed} />}
        <Questions {...props} />
        <Paragraph>
          <Link href={`${localPath(language, paths.procedures)}?viec=${event.id}`}>{words.all}</Link>
        </Paragraph>
      </div>
    </CitizenLayout>
  )
}

function Questions({ frame, event, answers, missing, needed }: LifePageProps) {
  const { language } = frame
  const words = lifeTexts(language)
  return (
    <Form action={`${localPath(language, paths.lifeEvent(event.id))}#${resultId}`} changesNothing>
      {needed ? <Heading level={2}>{words.change}</Heading> : <Paragraph>{words.intro}</Paragraph>}
      {event.guide.questions.map(({ id, label, options }) => (
        <Radios
          key={id}
          id={id}
          label={textIn(language, label)}
          labelSize="s"
          error={missing.includes(id) ? words.missing : undefined}
          value={answers[id] ?? ''}
          items={options.map((option) => ({ value: option.value, text: textIn(language, option.label) }))}
        />
      ))}
      <Button>{words.decide}</Button>
    </Form>
  )
}

function Result({ frame, needed }: { frame: PageFrame; needed: readonly Needed[] }) {
  const { language } = frame
  const words = lifeTexts(language)
  const { hotline } = frame.agency
  if (needed.length === 0)
    return (
      <section id={resultId} role="status">
        <EmptyState title={words.none} icon="search">
          <p>
            {words.noneCall} <Link href={phoneLink(hotline)}>{formatPhone(hotline)}</Link>
          </p>
        </EmptyState>
      </section>
    )
  return (
    <section id={resultId} role="status" aria-labelledby="needed-title">
      <Heading level={2} id="needed-title">
        {words.result(needed.length)}
      </Heading>
      {needed.length > 1 && <Paragraph>{words.resultIntro}</Paragraph>}
      <StepList steps={needed.map((one) => ({ children: <NeededProcedure one={one} language={language} /> }))} />
    </section>
  )
}

function NeededProcedure({ one: { code, name, because }, language }: { one: Needed; language: Language }) {
  const words = lifeTexts(language)
  return (
    <div className="mc-told">
      {name ? (
        <strong>
          <Link href={localPath(language, paths.procedure(code))}>{textIn(language, name)}</Link>
        </strong>
      ) : (
        <strong>{code}</strong>
      )}
      <span>{textIn(language, because)}</span>
      {!name && <span className="mc-soft">{words.elsewhere}</span>}
    </div>
  )
}
