import type { FormField, PartsAnswer } from '../../procedures/form.js'
import { type AskedField, fieldKinds } from '../../procedures/forms/index.js'
import { Button } from '../components/button.js'
import { type UploadedFile, UploadedFiles } from '../components/uploaded-files.js'
import type { InputError } from '../form-fields/field-input-props.js'
import { FormFieldInput } from '../form-fields/form-field-input.js'
import { consentInput, type RegistersShown } from '../form-fields/register-block.js'
import { RegisterLocked } from '../form-fields/register-locked.js'
import { kindSamples, sampleUnits } from './kind-samples.js'
import { Sample } from './sample.js'

const words = (vi: string) => ({ vi, en: vi })

const fileField: FormField = {
  id: 'fileStates',
  kind: 'file',
  label: words('Giấy tờ kèm theo'),
  required: true,
  max: 9,
}

const infectedReason = 'Tệp chứa mã độc. Bạn bỏ tệp này, quét vi-rút thiết bị, rồi chụp hoặc quét lại giấy tờ.'

/** What may become of a file, each with what the person is told. */
const fileStates: UploadedFile[] = [
  { id: 'clean', name: 'don.pdf', bytes: 240_000, state: 'received', note: '2 trang', href: '#don' },
  { id: 'waiting', name: 'ban-ve.pdf', bytes: 910_000, state: 'checking', reason: 'Đang kiểm tra mã độc.' },
  { id: 'infected', name: 'la.pdf', bytes: 64_000, state: 'refused', reason: infectedReason },
  {
    id: 'earlier',
    name: 'so-do.jpg',
    bytes: 182_000,
    state: 'received',
    origin: 'từ hồ sơ trước của bạn',
    href: '#so-do',
  },
  {
    id: 'store',
    name: 'khai-sinh.pdf',
    bytes: 88_000,
    state: 'received',
    origin: 'từ kho giấy tờ điện tử',
    href: '#kho',
  },
  {
    ...{ id: 'register', name: 'trich-luc.pdf', bytes: 91_000, state: 'received', href: '#trich-luc' },
    origin: 'từ kho dữ liệu điện tử quốc gia',
  },
]

const withButton = (file: UploadedFile): UploadedFile => ({
  ...file,
  remove: (
    <Button variant="quiet" small name="bo" value={file.id} attributes={{ 'aria-label': `Bỏ tệp: ${file.name}` }}>
      Bỏ tệp
    </Button>
  ),
})

const fileError: InputError = {
  message: words('Bỏ tệp la.pdf: tệp chứa mã độc. Quét vi-rút thiết bị rồi chụp hoặc quét lại giấy tờ'),
  inputId: 'fileStates-file',
}

/** A question for files with a file in every state it may have. */
export function FileStates() {
  return (
    <Sample name="file: trạng thái của tệp">
      <FormFieldInput
        asked={{ field: fileField, inputs: {}, isRequired: true, isLocked: false }}
        units={sampleUnits}
        error={fileError}
        errors={[fileError]}
        given={() => <UploadedFiles files={fileStates.map(withButton)} />}
      />
    </Sample>
  )
}

const at = '2026-11-24T02:00:00.000Z'
const told = { fullName: 'Trần Văn Ví Dụ', birthDate: '1988-11-02', personalId: '001088000002' }

function personAsked(id: string, value: PartsAnswer = {}, source?: AskedField['source']): AskedField {
  const { answer: _, label, ...more } = kindSamples.person
  const field: FormField = {
    id,
    kind: 'person',
    label: words(`${label} (${id})`),
    ...more,
    register: { mode: 'editable' },
  }
  return {
    field,
    inputs: fieldKinds.person.toInputs(value, field),
    isRequired: true,
    isLocked: false,
    answer: value,
    source,
  }
}

interface PersonState {
  asked: AskedField
  said?: RegistersShown['said']
  errors?: InputError[]
}

const personStates: PersonState[] = [
  { asked: personAsked('offered') },
  {
    asked: personAsked('unagreed', told),
    errors: [{ message: words('Đánh dấu ô đồng ý tra cứu rồi bấm lại nút'), inputId: consentInput('unagreed') }],
  },
  { asked: personAsked('matching', told, { from: 'register', at }) },
  {
    asked: personAsked('corrected', { ...told, fullName: 'Trần Văn Khác' }, { from: 'register', at, isChanged: true }),
  },
  { asked: personAsked('silent', told), said: { field: 'silent', what: 'unavailable' } },
]

/** A person that may be looked up in the register, in every state; the last is one that cannot be typed over. */
export function RegisterStates() {
  const kept = { ...personAsked('kept', told, { from: 'register', at }), isLocked: true }
  return (
    <Sample name="person: tra cứu cơ sở dữ liệu">
      {personStates.map(({ asked, said, errors }) => (
        <FormFieldInput
          key={asked.field.id}
          asked={asked}
          units={sampleUnits}
          errors={errors}
          registers={{ isOffered: true, said }}
        />
      ))}
      <RegisterLocked asked={kept} answers={{ kept: told }} units={sampleUnits} />
    </Sample>
  )
}
