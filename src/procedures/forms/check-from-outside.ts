import type { Answers, FormDefinition } from '../form.js'
import { type CheckedAnswers, checkWhole, type FieldError } from './check-answers.js'
import { compileForm } from './compile-form.js'
import type { FormContext } from './form-context.js'

export interface CheckedFromOutside extends CheckedAnswers {
  /** Names that are no field of the form; nothing is done with their values. */
  unknown: string[]
  /** Fields that were answered though nobody is asked them as the other answers stand; they do not count. */
  notAsked: string[]
}

/** Checks answers that another system sends, by the very rules that the form's own pages run. */
export function checkFromOutside(form: FormDefinition, given: object, context: FormContext): CheckedFromOutside {
  const { fields } = compileForm(form)
  const known = Object.entries(given).filter(([id]) => fields.has(id))
  const answers: Answers = Object.fromEntries(known)
  const checked = checkWhole(form, answers, context)
  return {
    ...checked,
    unknown: Object.keys(given).filter((id) => !fields.has(id)),
    notAsked: known.flatMap(([id, answer]) => (answer === null || Object.hasOwn(checked.answers, id) ? [] : [id])),
  }
}

/** Where an error stands, without its words: the path of the answer, as JSON names it. */
export function errorPath({ field, inputId }: FieldError): string {
  const inside = inputId.slice(field.length).split('-').filter(Boolean)
  return [field, ...inside].join('.')
}
