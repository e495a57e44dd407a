import type { FeelExpression, FeelScope } from '../../platform/feel/feel-scope.js'
import { FeelDate, type FeelValue } from '../../platform/feel/feel-value.js'
import type { Answers, AnswerValue, FormDefinition, FormField, FormPage, FormSection } from '../form.js'
import { type CompiledField, type CompiledForm, type CompiledPage, compileForm } from './compile-form.js'
import type { FieldKindRules } from './field-kind.js'
import type { FormContext } from './form-context.js'

export interface VisibleSection {
  section: FormSection
  fields: CompiledField[]
}

export interface VisiblePage {
  page: FormPage
  checks: CompiledPage['checks']
  sections: VisibleSection[]
}

/** The part of a form that this person is asked, with the answers that count. */
export interface VisibleForm {
  pages: VisiblePage[]
  /** Answers of visible fields only; locked ones as the identity gives them. */
  answers: Answers
  scope: FeelScope
}

/**
 * Goes through a form in its order and leaves out what does not concern this person. A hidden field's answer counts as
 * missing for everything that comes after it, so that hidden answers can neither steer the form nor reach the agency.
 */
export function visibleForm(form: FormDefinition, answers: Answers, context: FormContext): VisibleForm {
  return new Walk(compileForm(form), answers, context).run()
}

/** Whether the field takes no answer from the person: the identity or a register gives it, or the form works it out. */
export function isLocked(field: FormField, context: FormContext): boolean {
  return field.calculated !== undefined || lockedAnswer(field, context) !== undefined
}

/** Ids of all fields that take no answer from the person. */
export function lockedFields(form: FormDefinition, context: FormContext): Set<string> {
  const fields = [...compileForm(form).fields.values()].map(({ field }) => field)
  return new Set(fields.filter((field) => isLocked(field, context)).map((field) => field.id))
}

function lockedAnswer(field: FormField, { prefilled }: FormContext): AnswerValue | undefined {
  return (field.locked || field.register?.mode === 'locked') && prefilled && Object.hasOwn(prefilled, field.id)
    ? prefilled[field.id]
    : undefined
}

class Walk {
  private readonly values: Record<string, FeelValue> = {}
  private readonly kept: Answers = {}
  private readonly scope: FeelScope
  private readonly compiled: CompiledForm
  private readonly answers: Answers
  private readonly context: FormContext

  constructor(compiled: CompiledForm, answers: Answers, context: FormContext) {
    this.compiled = compiled
    this.answers = answers
    this.context = context
    this.scope = { values: this.values, today: context.today }
  }

  run(): VisibleForm {
    const pages: VisiblePage[] = []
    for (const { page, visibleWhen, sections, checks } of this.compiled.pages) {
      if (!this.holds(visibleWhen)) continue
      const visible = sections.flatMap((section) => this.section(section))
      if (visible.length > 0) pages.push({ page, checks, sections: visible })
    }
    return { pages, answers: this.kept, scope: this.scope }
  }

  private section({ section, visibleWhen, fields }: CompiledPage['sections'][number]): VisibleSection[] {
    if (!this.holds(visibleWhen)) return []
    const visible = fields.filter((field) => this.admits(field))
    return visible.length > 0 ? [{ section, fields: visible }] : []
  }

  private admits(compiled: CompiledField): boolean {
    const { field, kind, visibleWhen } = compiled
    if (!this.holds(visibleWhen)) return false
    const answer = this.answerOf(compiled)
    if (answer === undefined || answer === null) return true
    this.kept[field.id] = answer
    this.values[field.id] = kind.toFeel(answer, field)
    return true
  }

  private answerOf({ field, kind, calculated }: CompiledField): AnswerValue | undefined {
    if (calculated) return calculatedAnswer(calculated.evaluate(this.scope), kind)
    const held = kind.held?.(field, this.context)
    if (held !== undefined) return held
    const own = Object.hasOwn(this.answers, field.id) ? this.answers[field.id] : undefined
    return lockedAnswer(field, this.context) ?? own
  }

  private holds(rule: FeelExpression | undefined): boolean {
    return rule === undefined || rule.evaluate(this.scope) === true
  }
}

/** What a rule worked out, as an answer; nothing where the kind has no such answer. */
function calculatedAnswer(value: FeelValue, kind: FieldKindRules): AnswerValue {
  const answer = value instanceof FeelDate ? value.iso : value
  const isPlain = typeof answer === 'string' || typeof answer === 'number' || typeof answer === 'boolean'
  return isPlain && kind.is(answer) ? answer : null
}
