import type { AnswerSource, Answers, AnswerValue, FormDefinition, FormField, FormSection } from '../form.js'
import { sourceOf } from './answer-source.js'
import { isRequired } from './check-answers.js'
import type { CompiledField } from './compile-form.js'
import type { FormContext } from './form-context.js'
import { type Inputs, inputsOf, type Posted } from './posted.js'
import { isLocked, type VisibleForm, visibleForm } from './visible-form.js'

/** One question as a page asks it of this person. */
export interface AskedField {
  field: FormField
  isRequired: boolean
  /** Known from the identity: shown, not asked. */
  isLocked: boolean
  /** What its inputs show: what was typed, else the known answer. */
  inputs: Inputs
  /** As it counts now; for what is shown and not asked. */
  answer?: AnswerValue
  /** Where the answer came from, when the person did not type it. */
  source?: AnswerSource | undefined
}

export interface AskedSection {
  section: FormSection
  fields: AskedField[]
}

export interface AskingContext extends FormContext {
  form: FormDefinition
  answers: Answers
  /** What was typed, when the page comes back (`ParsedPage.raw`). */
  raw?: Posted
}

/** What a page asks now, section by section; empty when the page does not concern this person. */
export function askedSections(pageId: string, context: AskingContext): AskedSection[] {
  const visible = visibleForm(context.form, context.answers, context)
  const page = visible.pages.find((each) => each.page.id === pageId)
  return (page?.sections ?? []).map(({ section, fields }) => ({
    section,
    fields: fields.map((compiled) => asked(compiled, visible, context)),
  }))
}

function asked(compiled: CompiledField, { answers, scope }: VisibleForm, context: AskingContext): AskedField {
  const { field, kind } = compiled
  const locked = isLocked(field, context)
  const answer = answers[field.id]
  const known = answer === undefined ? {} : kind.toInputs(answer, field)
  const typed = context.raw && !locked ? inputsOf(context.raw, field.id, kind.inputs(field)) : undefined
  const source = sourceOf(field, answer, context)
  return { field, isRequired: isRequired(compiled, scope), isLocked: locked, inputs: typed ?? known, answer, source }
}
