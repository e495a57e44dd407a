import type { FeelScope } from '../../platform/feel/feel-scope.js'
import type { Text } from '../../platform/text.js'
import type { Answers, FormDefinition } from '../form.js'
import type { CompiledField } from './compile-form.js'
import type { Problem } from './field-kind.js'
import type { FormContext } from './form-context.js'
import { inputName } from './posted.js'
import { isLocked, type VisibleForm, type VisiblePage, visibleForm } from './visible-form.js'

/** What is wrong with one answer. `inputId` is the HTML id of the input to link to. */
export interface FieldError {
  page: string
  field: string
  message: Text
  inputId: string
}

export interface CheckedAnswers {
  /** Only what this person is asked, locked answers as the identity gives them. */
  answers: Answers
  errors: FieldError[]
}

/** Checks the answers of the whole form: before submission, and whenever they come from elsewhere than its pages. */
export function checkWhole(form: FormDefinition, answers: Answers, context: FormContext): CheckedAnswers {
  const visible = visibleForm(form, answers, context)
  const errors = visible.pages.flatMap((page) => checkPage(page, visible, { context, problems: new Map() }))
  return { answers: visible.answers, errors }
}

interface PageCheck {
  context: FormContext
  /** What could not even be read, by field id. */
  problems: ReadonlyMap<string, Problem>
}

/** Everything wrong on one visible page, in the order of its fields; one error a question. */
export function checkPage(page: VisiblePage, visible: VisibleForm, check: PageCheck): FieldError[] {
  const fields = page.sections.flatMap((section) => section.fields)
  const crossed = crossFieldProblems(page, visible)
  return fields.flatMap((compiled) => {
    const { id } = compiled.field
    const problem = check.problems.get(id) ?? ownProblem(compiled, visible, check.context) ?? crossed.get(id)
    return problem ? [problem, ...(problem.more ?? [])].map((each) => errorAt(page, compiled, each)) : []
  })
}

function ownProblem(compiled: CompiledField, { answers, scope }: VisibleForm, context: FormContext) {
  const { field, kind } = compiled
  if (isLocked(field, context)) return undefined
  const answer = answers[field.id]
  if (answer !== undefined) return kind.check(answer, field, context)
  return isRequired(compiled, scope) ? kind.missing(field) : undefined
}

/** Whether the person must answer, as the other answers stand. */
export function isRequired({ field, requiredWhen }: CompiledField, scope: FeelScope): boolean {
  return field.required || requiredWhen?.evaluate(scope) === true
}

function crossFieldProblems(page: VisiblePage, { scope }: VisibleForm): Map<string, Problem> {
  const problems = new Map<string, Problem>()
  for (const { when, field, message } of page.checks) {
    if (!problems.has(field) && when.evaluate(scope) === true) problems.set(field, { message })
  }
  return problems
}

function errorAt({ page }: VisiblePage, { field, kind }: CompiledField, problem: Problem): FieldError {
  const suffix = problem.input ?? kind.inputs(field)[0] ?? ''
  return { page: page.id, field: field.id, message: problem.message, inputId: inputName(field.id, suffix) }
}
