import type { Text } from '../../../platform/text.js'
import type { AddressAnswer, AnswerValue, FormField } from '../../form.js'
import { defineKind, type Parsed, type Pressed, type Problem } from '../field-kind.js'
import { type FieldName, sentence } from '../field-name.js'
import type { FormContext } from '../form-context.js'
import { cleanLine, type Inputs, one } from '../posted.js'
import { longestLine } from './text.js'

/** Province, commune and a line for house, street or hamlet: the two tiers that there are since 1 July 2025. */
export const address = defineKind<AddressAnswer>({
  inputs: () => ['province', 'commune', 'line', 'find', 'found'],
  is: isAddress,
  parse(inputs, field, context): Parsed<AddressAnswer> {
    const province = one(inputs, 'province').trim()
    const commune = one(inputs, 'commune').trim()
    const line = cleanLine(one(inputs, 'line'))
    if (province === '' && commune === '' && line === '') return { value: null }
    const value = { province, commune, line }
    const problem = checkAddress(value, field, context)
    return problem ? { problem } : { value }
  },
  check: checkAddress,
  toInputs: (value) => ({ ...value }),
  summary({ province, commune, line }, _, { units }) {
    const provinceName = units.provinces().find((unit) => unit.code === province)?.name
    const communeName = units.communes(province).find((unit) => unit.code === commune)?.name
    return [line, communeName, provinceName].filter(Boolean).join(', ')
  },
  schema: () => ({
    type: 'object',
    properties: {
      province: { type: 'string', pattern: '^[0-9]{2}$' },
      commune: { type: 'string', pattern: '^[0-9]{5}$' },
      line: { type: 'string', minLength: 1, maxLength: longestLine },
    },
    required: ['province', 'commune', 'line'],
    additionalProperties: false,
  }),
  missing: (field) => ({ input: 'province', message: provinceMissing(field) }),
  settle: takeFound,
})

/** A commune taken from the search becomes the choice of the lists, so that there is only one truth to change later. */
function takeFound(inputs: Inputs, _: FormField, { context: { units } }: Pressed): Inputs {
  const { found: chosen, ...others } = inputs
  const commune = one({ '': chosen ?? '' })
  const province = units.provinces().find(({ code }) => units.communes(code).some((unit) => unit.code === commune))
  if (!province) return others
  const { find: _find, ...kept } = others
  return { ...kept, province: province.code, commune }
}

function isAddress(value: AnswerValue): value is AddressAnswer {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return [value.province, value.commune, value.line].every((part) => typeof part === 'string')
}

function checkAddress(value: AddressAnswer, field: FormField, { units }: FormContext): Problem | undefined {
  if (!units.provinces().some(({ code }) => code === value.province)) {
    return { input: 'province', message: provinceMissing(field) }
  }
  if (!units.communes(value.province).some(({ code }) => code === value.commune)) {
    return { input: 'commune', message: part(field, 'Chọn xã, phường, đặc khu của', 'Select the commune of') }
  }
  if (value.line === '') return { input: 'line', message: lineMissing(field) }
  if (value.line.length <= longestLine) return undefined
  return { input: 'line', message: lineTooLong(field) }
}

function provinceMissing(field: FormField): Text {
  return part(field, 'Chọn tỉnh, thành phố của', 'Select the province of')
}

function lineMissing(field: FormField): Text {
  const vi = 'Nhập số nhà, đường hoặc thôn, tổ dân phố của'
  return part(field, vi, 'Enter the house number and street, or the hamlet, of')
}

function lineTooLong(field: FormField): Text {
  return sentence(
    field,
    ({ inside }) => `Số nhà, đường hoặc thôn của ${inside} dài quá ${longestLine} ký tự; hãy viết ngắn hơn`,
    ({ inside }) => `The house number and street of ${inside} must be ${longestLine} characters or fewer`,
  )
}

function part(field: FormField, vi: string, en: string): Text {
  const behind = (words: string) => (name: FieldName) => `${words} ${name.inside}`
  return sentence(field, behind(vi), behind(en))
}
