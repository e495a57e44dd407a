import type { AnswerSource, AnswerValue, FormField } from '../form.js'
import { isParts } from './field-kinds/composed.js'
import type { FormContext } from './form-context.js'

/** Where an answer came from when the person did not type it: the register that was asked, else the electronic identity. */
export function sourceOf(
  field: FormField,
  answer: AnswerValue | undefined,
  { registered = {}, prefilled = {} }: Pick<FormContext, 'registered' | 'prefilled'>,
): AnswerSource | undefined {
  if (answer === undefined || answer === null) return undefined
  const told = Object.hasOwn(registered, field.id) ? registered[field.id] : undefined
  if (told) return { from: 'register', at: told.at, ...(holds(answer, told.value) ? {} : { isChanged: true }) }
  const known = Object.hasOwn(prefilled, field.id) ? prefilled[field.id] : undefined
  return known !== undefined && holds(answer, known) ? { from: 'identity' } : undefined
}

/** Whether the answer says all that the source said; it may say more, where the source knew nothing. */
function holds(answer: AnswerValue, told: AnswerValue): boolean {
  if (!isParts(told)) return JSON.stringify(answer) === JSON.stringify(told)
  if (!isParts(answer)) return false
  const said = new Map(Object.entries(answer))
  return Object.entries(told).every(([part, value]) => holds(said.get(part) ?? null, value))
}
