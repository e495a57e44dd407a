import { textIn } from '../../../platform/text.js'
import type { FormField } from '../../form.js'
import { defineKind, isText, type Problem } from '../field-kind.js'
import { isQuestion, sentence } from '../field-name.js'
import { one } from '../posted.js'

/** One of several answers: radios, or a list when there are many. */
export const choice = defineKind<string>({
  inputs: [''],
  is: isText,
  parse(inputs, field) {
    const value = one(inputs)
    if (value === '') return { value: null }
    return isOffered(value, field) ? { value } : { problem: chooseIt(field) }
  },
  check: (value, field) => (isOffered(value, field) ? undefined : chooseIt(field)),
  toInputs: (value) => ({ '': value }),
  summary: (value, field, { language }) => optionLabel(value, field, language),
  schema: (field) => ({ type: 'string', enum: (field.options ?? []).map((option) => option.value) }),
  missing: chooseIt,
})

/** Whether the form offers this answer. */
export function isOffered(value: string, field: FormField): boolean {
  return field.options?.some((option) => option.value === value) ?? false
}

/** The words of an offered answer. */
export function optionLabel(value: string, field: FormField, language: 'vi' | 'en'): string {
  const option = field.options?.find((each) => each.value === value)
  return option ? textIn(language, option.label) : ''
}

/** The sentence of a question that is answered by choosing. */
export function chooseIt(field: FormField): Problem {
  return {
    message: isQuestion(field)
      ? sentence(
          field,
          ({ inside }) => `Chọn câu trả lời cho ${inside}`,
          ({ inside }) => `Select an answer to ${inside}`,
        )
      : sentence(
          field,
          ({ inside }) => `Chọn ${inside}`,
          ({ inside }) => `Select ${inside}`,
        ),
  }
}
