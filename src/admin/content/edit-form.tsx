import { audiences, type ContentKind, commonQuestions } from '../../content/index.js'
import { Button, DateInput, Details, Fieldset, Form, Paragraph, Select, Textarea, TextInput } from '../../ui/index.js'
import type { FieldFault, FieldName, Typed } from './read-typed.js'
import { contentTexts } from './texts.vi.js'

export interface EditFormProps {
  action: string
  kind: ContentKind
  typed: Typed
  errors: FieldFault[]
  /** The revision that is being written on; null for something new, whose address may still be chosen. */
  base: number | null
  mayWithdraw: boolean
}

const words = contentTexts.fields

/** The form in which content is written: Vietnamese first, English folded away, then when it shows. */
export function EditForm(props: EditFormProps) {
  const { action, kind, base, mayWithdraw } = props
  const { buttons } = contentTexts
  return (
    <Form action={action} hidden={base === null ? {} : { ban: String(base) }} warnsUnsaved>
      <Texts {...props} />
      {kind === 'question' && <QuestionFields {...props} />}
      {kind === 'banner' && <Line name="lien-ket" label={words.link} hint={words.linkHint} {...props} />}
      {base === null && kind !== 'banner' && (
        <Line name="dia-chi" label={words.slug} hint={words.slugHint} {...props} />
      )}
      <English {...props} />
      <Schedule {...props} />
      <div className="govuk-button-group">
        <Button name="viec" value="preview" variant="secondary">
          {buttons.preview}
        </Button>
        <Button name="viec" value="draft" variant="secondary">
          {buttons.draft}
        </Button>
        <Button name="viec" value="publish">
          {buttons.publish}
        </Button>
        {mayWithdraw && (
          <Button name="viec" value="withdraw" variant="warning">
            {buttons.withdraw}
          </Button>
        )}
      </div>
    </Form>
  )
}

interface FieldOf extends Pick<EditFormProps, 'typed' | 'errors'> {
  name: FieldName
  label: string
  hint?: string
  required?: boolean
}

const errorAt = (errors: FieldFault[], name: string) => errors.find(({ field }) => field === name)?.text

function Line({ name, label, hint, required, typed, errors }: FieldOf) {
  return (
    <TextInput
      id={name}
      label={label}
      hint={hint}
      value={typed[name]}
      error={errorAt(errors, name)}
      required={required ?? false}
    />
  )
}

function Area({ name, label, hint, required, typed, errors, rows }: FieldOf & { rows: number }) {
  return (
    <Textarea
      id={name}
      label={label}
      hint={hint}
      value={typed[name]}
      error={errorAt(errors, name)}
      rows={rows}
      required={required ?? false}
    />
  )
}

function Texts(props: EditFormProps) {
  const { kind } = props
  const title = kind === 'question' ? words.questionVi : words.titleVi
  return (
    <>
      <Line name="tieu-de" label={title} required {...props} />
      {kind !== 'question' && (
        <Area name="tom-tat" label={words.summaryVi} hint={words.summaryHint} rows={3} required {...props} />
      )}
      {kind !== 'banner' && (
        <Area name="noi-dung" label={words.bodyVi} hint={words.bodyHints[kind]} rows={16} required {...props} />
      )}
    </>
  )
}

function English(props: EditFormProps) {
  const { kind, typed, errors } = props
  const isOpen = typed['tieu-de-en'] !== '' || errors.some(({ field }) => field.endsWith('-en'))
  return (
    <Details summary={words.english} open={isOpen}>
      <Paragraph small>{words.englishHint}</Paragraph>
      <Line name="tieu-de-en" label={words.titleEn} {...props} />
      {kind !== 'question' && <Area name="tom-tat-en" label={words.summaryEn} rows={3} {...props} />}
      {kind !== 'banner' && <Area name="noi-dung-en" label={words.bodyEn} rows={16} {...props} />}
    </Details>
  )
}

function QuestionFields(props: EditFormProps) {
  const { typed } = props
  return (
    <>
      <Select
        id="danh-cho"
        label={words.audience}
        value={typed['danh-cho'] || 'everyone'}
        options={audiences.map((value) => ({ value, text: contentTexts.audiences[value] }))}
      />
      <Select
        id="chuyen-muc"
        label={words.topic}
        value={typed['chuyen-muc']}
        options={commonQuestions.map(({ id, title }) => ({ value: id, text: title.vi }))}
      />
      <Line name="thu-tuc" label={words.procedure} hint={words.procedureHint} {...props} />
    </>
  )
}

function Schedule({ typed, errors }: EditFormProps) {
  const moments = [
    { name: 'tu', label: words.from, hint: words.fromHint },
    { name: 'den', label: words.until, hint: words.untilHint },
  ] as const
  return (
    <Fieldset legend={words.schedule} legendSize="s">
      {moments.map(({ name, label, hint }) => (
        <div key={name}>
          <DateInput
            id={name}
            name={name}
            label={label}
            hint={hint}
            error={errorAt(errors, name)}
            value={{ day: typed[`${name}-day`], month: typed[`${name}-month`], year: typed[`${name}-year`] }}
          />
          <TextInput
            id={`${name}-gio`}
            label={`${words.clock} (${label.toLowerCase()})`}
            labelHidden
            value={typed[`${name}-gio`]}
            width={5}
            suffix={words.clock}
          />
        </div>
      ))}
    </Fieldset>
  )
}
