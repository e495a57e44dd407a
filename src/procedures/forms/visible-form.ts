import { parseFeelDate } from '../../platform/feel/feel-days.js'
import type { FeelExpression, FeelScope } from '../../platform/feel/feel-scope.js'
import type { FeelValue } from '../../platform/feel/feel-value.js'
import type { LegalDay } from '../../platform/time.js'
import type { Answers, AnswerValue, FormDefinition, FormField, FormPage, FormSection } from '../form.js'
import { type CompiledField, type CompiledForm, type CompiledPage, compileForm } from './compile-form.js'
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

/** Whether the field takes no other answer than the identity's. */
export function isLocked(field: FormField, context: FormContext): boolean {
  return lockedAnswer(field, context) !== undefined
}

/** Ids of all fields that take no other answer than the identity's. */
export function lockedFields(form: FormDefinition, context: FormContext): Set<string> {
  const fields = [...compileForm(form).fields.values()].map(({ field }) => field)
  return new Set(fields.filter((field) => isLocked(field, context)).map((field) => field.id))
}

function lockedAnswer(field: FormField, { prefilled }: FormContext): AnswerValue | undefined {
  return field.locked && prefilled && Object.hasOwn(prefilled, field.id) ? prefilled[field.id] : undefined
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

  private admits({ field, visibleWhen }: CompiledField): boolean {
    if (!this.holds(visibleWhen)) return false
    const own = Object.hasOwn(this.answers, field.id) ? this.answers[field.id] : undefined
    const answer = lockedAnswer(field, this.context) ?? own
    if (answer === undefined || answer === null) return true
    this.kept[field.id] = answer
    this.values[field.id] = feelValueOf(field, answer)
    return true
  }

  private holds(rule: FeelExpression | undefined): boolean {
    return rule === undefined || rule.evaluate(this.scope) === true
  }
}

function feelValueOf(field: FormField, answer: AnswerValue): FeelValue {
  if (field.kind === 'date') return typeof answer === 'string' ? dateOrNull(answer) : null
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return answer
  return { ...answer }
}

function dateOrNull(day: LegalDay): FeelValue {
  return parseFeelDate(day)
}
