import type { ErrorObject } from 'ajv'
import type { Text } from '../../platform/text.js'
import type { FormField } from '../form.js'
import { writeNumber } from './field-kinds/written-number.js'
import { type FieldName, sentence } from './field-name.js'

type Words = (name: FieldName, limit: string) => string

/** What each keyword of JSON Schema says to a person. ajv-i18n has no Vietnamese. */
const words: Record<string, { vi: Words; en: Words }> = {
  required: { vi: ({ inside }) => `Thiếu ${inside}`, en: ({ inside }) => `${inside} is missing` },
  type: {
    vi: ({ start }) => `${start} không đúng kiểu dữ liệu`,
    en: ({ start }) => `${start} has the wrong type`,
  },
  minLength: {
    vi: ({ start }, limit) => `${start} phải có ít nhất ${limit} ký tự`,
    en: ({ start }, limit) => `${start} must have at least ${limit} characters`,
  },
  maxLength: {
    vi: ({ start }, limit) => `${start} không được dài quá ${limit} ký tự`,
    en: ({ start }, limit) => `${start} must be ${limit} characters or fewer`,
  },
  minimum: {
    vi: ({ start }, limit) => `${start} phải từ ${limit} trở lên`,
    en: ({ start }, limit) => `${start} must be ${limit} or more`,
  },
  maximum: {
    vi: ({ start }, limit) => `${start} không được quá ${limit}`,
    en: ({ start }, limit) => `${start} must be ${limit} or less`,
  },
  pattern: { vi: ({ start }) => `${start} không đúng dạng`, en: ({ start }) => `${start} has the wrong format` },
  format: { vi: ({ start }) => `${start} không đúng dạng`, en: ({ start }) => `${start} has the wrong format` },
  enum: {
    vi: ({ start }) => `${start} phải là một trong các mục cho sẵn`,
    en: ({ start }) => `${start} must be one of the offered answers`,
  },
  const: { vi: ({ start }) => `${start}: phải đồng ý`, en: ({ start }) => `${start}: this must be agreed to` },
  minItems: {
    vi: ({ start }) => `${start} phải có ít nhất một mục`,
    en: ({ start }) => `${start} must have at least one answer`,
  },
  uniqueItems: {
    vi: ({ start }) => `${start} có mục bị lặp lại`,
    en: ({ start }) => `${start} has an answer twice`,
  },
  additionalProperties: {
    vi: ({ inside }) => `Có mục không thuộc tờ khai: ${inside}`,
    en: ({ inside }) => `Not a part of the form: ${inside}`,
  },
}

const other = {
  vi: ({ start }: FieldName) => `${start} không hợp lệ`,
  en: ({ start }: FieldName) => `${start} is not valid`,
}

/** The sentence for one error of ajv; a field that the form does not have is named by nothing but "câu trả lời". */
export function schemaMessage({ keyword, params }: ErrorObject, field: FormField | undefined): Text {
  const said = words[keyword] ?? other
  const limit = typeof params.limit === 'number' ? writeNumber(params.limit) : ''
  const named = field ?? { id: '', kind: 'text', label: { vi: 'Câu trả lời', en: 'Answer' } }
  return sentence(
    named,
    (name) => said.vi(name, limit),
    (name) => said.en(name, limit),
  )
}
