import { type Language, textIn } from '../../../platform/text.js'
import type { FieldOption, FormField } from '../../form.js'
import { defineKind, type FieldKindRules, isText, type Problem } from '../field-kind.js'
import { isQuestion, sentence } from '../field-name.js'
import { one } from '../posted.js'

/** One of several answers: radios, or a list when there are many. */
export const choice = oneOf(({ options = [] }) => options)

/** A kind of field that takes one of the answers offered. */
export function oneOf(offered: (field: FormField) => readonly FieldOption[]): FieldKindRules {
  const has = (value: string, field: FormField) => offered(field).some((option) => option.value === value)
  return defineKind<string>({
    inputs: () => [''],
    is: isText,
    parse(inputs, field) {
      const value = one(inputs)
      if (value === '') return { value: null }
      return has(value, field) ? { value } : { problem: chooseIt(field) }
    },
    check: (value, field) => (has(value, field) ? undefined : chooseIt(field)),
    toInputs: (value) => ({ '': value }),
    summary: (value, field, { language }) => labelAmong(offered(field), value, language),
    schema: (field) => ({ type: 'string', enum: offered(field).map((option) => option.value) }),
    missing: chooseIt,
    options: offered,
  })
}

/** The words of an offered answer. */
export function labelAmong(options: readonly FieldOption[], value: string, language: Language): string {
  const option = options.find((each) => each.value === value)
  return option ? textIn(language, option.label) : ''
}

/** The sentence of a question that is answered by choosing. */
function chooseIt(field: FormField): Problem {
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
