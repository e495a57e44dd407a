import type { FeelScope } from '../../platform/feel/feel-scope.js'
import type { Answers, FormDefinition, FrozenAnswer } from '../form.js'
import type { FormContext } from './form-context.js'
import { asReadName } from './reserved-names.js'
import { visibleForm } from './visible-form.js'

/**
 * What FEEL rules of a procedure (documents, fees, result facts) read: visible answers with days as FEEL dates, and, where
 * the frozen answers are given, their texts under `asRead`. A question left open is null in both.
 */
export function answersScope(
  form: FormDefinition,
  answers: Answers,
  context: FormContext & { frozen?: readonly FrozenAnswer[] },
): FeelScope {
  const visible = visibleForm(form, answers, context)
  if (!context.frozen) return visible.scope
  const given = context.frozen.filter(({ field }) => Object.hasOwn(visible.answers, field))
  const asRead = Object.fromEntries(given.map(({ field, answer }) => [field, answer]))
  return { ...visible.scope, values: { ...visible.scope.values, [asReadName]: asRead } }
}
