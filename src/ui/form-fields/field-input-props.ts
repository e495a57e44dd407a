import type { FunctionComponent, ReactNode } from 'react'
import { type Text, textIn } from '../../platform/text.js'
import type { FormField } from '../../procedures/form.js'
import type { AskedField, UnitDirectory } from '../../procedures/forms/index.js'
import { useLanguage } from '../language.js'
import { useFormTexts } from './form-texts.js'
import type { RegistersShown } from './register-block.js'

export interface FieldInputProps {
  asked: AskedField
  units: UnitDirectory
  /** What is wrong with it, and which input to look at. */
  error?: InputError
  /** All that is wrong, in a field that is made of several questions. */
  errors?: readonly InputError[]
  /** Value of the button that the person has just pressed for more to answer with (`ParsedPage.refreshed`). */
  refreshed?: string
  /** Of a question answered with files: those given so far, with what may be done with them. */
  given?: ((field: FormField) => ReactNode) | undefined
  /** Whether people of the form may be looked up, and what came of it. */
  registers?: RegistersShown | undefined
}

/** Of a field that is made of questions: each of them is asked by `Inner`, which knows every kind. */
export interface ComposedFieldProps extends FieldInputProps {
  Inner: FunctionComponent<FieldInputProps>
}

export interface InputError {
  message: Text
  inputId: string
}

/** The posted or known text of one input of the field. */
export function inputText({ inputs }: AskedField, suffix = ''): string {
  const value = inputs[suffix]
  return (typeof value === 'string' ? value : value?.[0]) ?? ''
}

/** What every input of a field is given: id, label, hint, error, mark. */
export function useFieldProps({ asked, error }: FieldInputProps) {
  const language = useLanguage()
  const words = useFormTexts().register
  const { field, isRequired, source } = asked
  const isTold = source?.from === 'register' && !source.isChanged && field.kind !== 'person'
  const hint = field.hint && textIn(language, field.hint)
  return {
    id: field.id,
    name: field.id,
    label: textIn(language, field.label),
    labelSize: 's' as const,
    hint: isTold ? [hint, words.told].filter(Boolean).join(' ') : hint,
    error: error && textIn(language, error.message),
    required: isRequired,
  }
}
