import type { FieldKind, FormField } from '../../procedures/form.js'
import { type AskedField, fieldKinds, inputName } from '../../procedures/forms/index.js'
import { Breadcrumbs } from '../components/breadcrumbs.js'
import { Form } from '../components/form.js'
import { Heading } from '../components/heading.js'
import { SavingLine } from '../components/saving-line.js'
import { UploadedFiles } from '../components/uploaded-files.js'
import { FormErrorSummary } from '../form-fields/form-error-summary.js'
import { FormFieldInput } from '../form-fields/form-field-input.js'
import { CitizenLayout } from '../layout/citizen-layout.js'
import type { PageFrame } from '../layout/page-frame.js'
import { kindSamples, sampleUnits } from './kind-samples.js'
import { Sample } from './sample.js'
import { FileStates, RegisterStates } from './state-samples.js'

const kinds = Object.keys(kindSamples) as FieldKind[]

function fieldOf(kind: FieldKind, state: 'answered' | 'missed'): FormField {
  const { label, answer: _, ...more } = kindSamples[kind]
  const id = `${state}${kind.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}`
  return { id, kind, label: { vi: label, en: label }, required: true, ...more }
}

/** Every kind of question of a form: answered, and left open where it must be answered; shown in demo mode at /dev/ui/to-khai. */
export function FormGallery({ frame }: { frame: PageFrame }) {
  return (
    <CitizenLayout
      frame={frame}
      title="Các loại câu hỏi của tờ khai"
      isPrivate
      before={
        <Breadcrumbs items={[{ text: 'Bộ giao diện', href: '/dev/ui' }, { text: 'Các loại câu hỏi của tờ khai' }]} />
      }
    >
      <div className="mc-step">
        <FormErrorSummary errors={kinds.map((kind) => missedError(kind))} />
        <Heading>Các loại câu hỏi của tờ khai</Heading>
        <Form action="/dev/ui/to-khai">
          {kinds.map((kind) => (
            <Sample key={kind} name={kind}>
              <Answered kind={kind} />
              <Missed kind={kind} />
            </Sample>
          ))}
          <FileStates />
          <RegisterStates />
          <SavingLine savedAt={frame.now} />
        </Form>
      </div>
    </CitizenLayout>
  )
}

function Answered({ kind }: { kind: FieldKind }) {
  const field = fieldOf(kind, 'answered')
  return (
    <FormFieldInput
      asked={asked(field, fieldKinds[kind].toInputs(kindSamples[kind].answer, field))}
      units={sampleUnits}
      given={givenSample}
    />
  )
}

const givenSample = ({ kind }: FormField) =>
  kind === 'file' && (
    <UploadedFiles files={[{ id: 'sample', name: 'anh-chan-dung.jpg', bytes: 182_000, state: 'received' }]} />
  )

function Missed({ kind }: { kind: FieldKind }) {
  const field = fieldOf(kind, 'missed')
  const { message, inputId } = missedError(kind)
  return (
    <FormFieldInput
      asked={asked(field, {})}
      units={sampleUnits}
      error={{ message, inputId }}
      errors={[{ message, inputId }]}
    />
  )
}

const asked = (field: FormField, inputs: AskedField['inputs']): AskedField => ({
  ...{ field, inputs, isRequired: true, isLocked: false },
})

function missedError(kind: FieldKind) {
  const field = fieldOf(kind, 'missed')
  const { message, input } = fieldKinds[kind].missing(field)
  const inputId = inputName(field.id, input ?? fieldKinds[kind].inputs(field)[0] ?? '')
  return { page: kind, field: field.id, message, inputId }
}
