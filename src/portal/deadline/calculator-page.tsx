import type { Agency } from '../../agencies/index.js'
import { calendarYears, type DueDate } from '../../calendar/index.js'
import type { TimeLimit } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  Button,
  CitizenLayout,
  DateTime,
  Details,
  DueProofView,
  ErrorSummary,
  Fieldset,
  Form,
  Heading,
  localPath,
  type PageFrame,
  Panel,
  Paragraph,
  Radios,
  Select,
  TextInput,
  type TextInputProps,
} from '../../ui/index.js'
import { agencyName } from '../named-in.js'
import { fieldNames, type QuestionError, type TypedQuestion, units } from './question.js'
import { deadlineTexts } from './texts.js'

export interface DeadlinePageProps {
  frame: PageFrame
  agencies: readonly Agency[]
  typed: TypedQuestion
  errors?: QuestionError[]
  answer?: { due: DueDate; limit: TimeLimit }
}

/** Works a due date out for anyone, with the proof by which they can check it. */
export function DeadlinePage(props: DeadlinePageProps) {
  const { frame, errors = [], answer } = props
  const words = deadlineTexts(frame.language)
  return (
    <CitizenLayout frame={frame} title={words.title} description={words.lead} hasErrors={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary errors={errors} />}
      <Heading>{words.title}</Heading>
      {answer ? <Answered {...answer} frame={frame} /> : <Paragraph lead>{words.lead}</Paragraph>}
      <QuestionForm {...props} />
      <Paragraph small>{words.years(calendarYears.first, calendarYears.last)}</Paragraph>
    </CitizenLayout>
  )
}

function Answered({ frame, due, limit }: { frame: PageFrame; due: DueDate; limit: TimeLimit }) {
  const words = deadlineTexts(frame.language)
  return (
    <section aria-label={words.result}>
      <Panel title={words.result} headingLevel={2}>
        <DateTime at={due.dueAt} show="long-moment" />
      </Panel>
      <DueProofView due={due} limit={limit} />
      <Paragraph small>{words.print}</Paragraph>
    </section>
  )
}

function QuestionForm({ frame, typed, errors = [], agencies }: DeadlinePageProps) {
  const { language } = frame
  const words = deadlineTexts(language)
  const errorAt = (field: string) => errors.find((error) => error.field === field)?.text
  return (
    <Form action={localPath(language, paths.deadline)} method="get" classes="mc-no-print">
      <Fieldset legend={words.received} legendSize="m">
        <Paragraph small>{words.receivedHint}</Paragraph>
        <div className="mc-field-row">
          <Typed
            id={fieldNames.day}
            label={words.day}
            value={typed.day}
            width={10}
            inputMode="numeric"
            required
            errorAt={errorAt}
          />
          <Typed id={fieldNames.time} label={words.time} value={typed.time} width={5} required errorAt={errorAt} />
        </div>
      </Fieldset>
      <Fieldset legend={words.limit} legendSize="m">
        <Paragraph small>{words.limitHint}</Paragraph>
        <div className="mc-field-row">
          <TextInput
            id={fieldNames.quantity}
            label={words.quantity}
            value={typed.quantity}
            error={errorAt(fieldNames.quantity)}
            width={5}
            inputMode="decimal"
            required
          />
          <Select
            id={fieldNames.unit}
            label={words.unit}
            value={typed.unit}
            options={units.map((unit) => ({ value: unit, text: words.units[unit] }))}
          />
        </div>
      </Fieldset>
      <Select
        id={fieldNames.agency}
        label={words.agency}
        value={typed.agency}
        options={[
          { value: '', text: words.anyAgency },
          ...agencies.map((agency) => ({ value: agency.code, text: agencyName(language, agency) })),
        ]}
      />
      <MoreFields language={language} typed={typed} errorAt={errorAt} />
      <Button>{words.button}</Button>
    </Form>
  )
}

type TypedProps = TextInputProps & { errorAt: (field: string) => string | undefined }

/** A moment or a part of one, with what is wrong with it. */
const Typed = ({ errorAt, ...input }: TypedProps) => <TextInput {...input} error={errorAt(input.id)} />

interface MoreFieldsProps {
  language: PageFrame['language']
  typed: TypedQuestion
  errorAt: (field: string) => string | undefined
}

function MoreFields({ language, typed, errorAt }: MoreFieldsProps) {
  const words = deadlineTexts(language)
  const isUsed = typed.cutoff !== '' || typed.pauses.some(({ from, to }) => from !== '' || to !== '')
  return (
    <Details summary={words.more} open={isUsed}>
      <TextInput
        id={fieldNames.cutoff}
        label={words.cutoff}
        hint={words.cutoffHint}
        value={typed.cutoff}
        error={errorAt(fieldNames.cutoff)}
        width={5}
      />
      {typed.pauses.map(({ from, to }, index) => {
        const n = index + 1
        return (
          <Fieldset key={n} legend={words.pause(n)} legendSize="s">
            <Paragraph small>{words.pauseHint}</Paragraph>
            <div className="mc-field-row">
              <Typed id={fieldNames.from(n)} label={words.from} value={from} width={20} errorAt={errorAt} />
              <Typed id={fieldNames.to(n)} label={words.to} value={to} width={20} errorAt={errorAt} />
            </div>
          </Fieldset>
        )
      })}
      <Radios
        id={fieldNames.policy}
        name={fieldNames.policy}
        label={words.policy}
        labelSize="s"
        value={typed.policy}
        items={[
          { value: 'pause', text: words.policies.pause },
          { value: 'restart', text: words.policies.restart },
        ]}
        small
      />
    </Details>
  )
}
