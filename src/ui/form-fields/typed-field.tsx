import type { FormField } from '../../procedures/form.js'
import { longestEmail, longestLine, longestText } from '../../procedures/forms/index.js'
import { TextInput, type TextInputProps } from '../components/text-input.js'
import { Textarea } from '../components/textarea.js'
import { type FieldInputProps, inputText, useFieldProps } from './field-input-props.js'
import { useFormTexts } from './form-texts.js'

const widths = { short: 10, medium: 20, full: undefined } as const

type KindProps = Pick<
  TextInputProps,
  'type' | 'inputMode' | 'asCode' | 'width' | 'maxLength' | 'spellCheck' | 'autoCapitalize' | 'suffix' | 'hint'
>

/** A field answered by typing one line. Limits are the server's own, so that the browser refuses nothing that it takes. */
export function TypedField(props: FieldInputProps) {
  const { field } = props.asked
  const shared = useFieldProps(props)
  const { hint, ...kind } = kindProps(field, useFormTexts())
  return (
    <TextInput
      {...shared}
      {...kind}
      hint={shared.hint ?? hint}
      width={field.width ? widths[field.width] : kind.width}
      value={inputText(props.asked)}
      autoComplete={field.autocomplete}
    />
  )
}

function kindProps(field: FormField, words: ReturnType<typeof useFormTexts>): KindProps {
  const digits = { spellCheck: false, autoCapitalize: 'none' } as const
  switch (field.kind) {
    case 'number':
      return { ...digits, inputMode: field.decimals ? 'decimal' : 'numeric', width: 5 }
    case 'money':
      return { ...digits, inputMode: 'numeric', width: 10, suffix: words.currency }
    case 'personal_id':
      return { ...digits, inputMode: 'numeric', width: 20, asCode: true, hint: words.personalIdExample }
    case 'old_id':
    case 'social_insurance':
      return { ...digits, inputMode: 'numeric', width: 20, asCode: true }
    case 'tax_code':
      return { ...digits, inputMode: 'numeric', width: 20, asCode: true, hint: words.taxCodeExample }
    case 'passport':
      return { spellCheck: false, autoCapitalize: 'characters', width: 10, asCode: true, hint: words.passportExample }
    case 'time':
      return { ...digits, width: 5, hint: words.timeExample }
    case 'phone':
      return { ...digits, type: 'tel', inputMode: 'tel', width: 20, hint: words.phoneExample }
    case 'email':
      return { ...digits, type: 'email', inputMode: 'email', maxLength: longestEmail }
    default:
      return { maxLength: typeof field.max === 'number' ? field.max : longestLine }
  }
}

/** A field answered by typing several lines. */
export function LongTextField(props: FieldInputProps) {
  const { field } = props.asked
  const maxLength = typeof field.max === 'number' ? field.max : longestText
  return <Textarea {...useFieldProps(props)} value={inputText(props.asked)} maxLength={maxLength} />
}
