import { compileFeel } from '../../platform/feel/compile-feel.js'
import type { FeelExpression } from '../../platform/feel/feel-scope.js'
import { FeelSyntaxError } from '../../platform/feel/feel-syntax.js'
import type { Text } from '../../platform/text.js'
import type { FieldKind, FormDefinition, FormField, FormPage, FormSection, RegisterFact } from '../form.js'
import type { Feel } from '../procedure.js'
import type { FieldKindRules } from './field-kind.js'
import { fieldKinds } from './field-kinds/index.js'
import { asReadName } from './reserved-names.js'

export interface CompiledField {
  field: FormField
  kind: FieldKindRules
  visibleWhen?: FeelExpression
  requiredWhen?: FeelExpression
  calculated?: FeelExpression
}

export interface CompiledSection {
  section: FormSection
  visibleWhen?: FeelExpression
  fields: CompiledField[]
}

export interface CompiledPage {
  page: FormPage
  visibleWhen?: FeelExpression
  sections: CompiledSection[]
  checks: { when: FeelExpression; field: string; message: Text }[]
}

/** A form with its rules ready to run. */
export interface CompiledForm {
  pages: CompiledPage[]
  fields: ReadonlyMap<string, CompiledField>
}

/** A form definition that cannot work; `faults` says all that is wrong, each with its place. */
export class FormFault extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`form cannot work: ${faults.join('; ')}`)
    this.name = 'FormFault'
    this.faults = faults
  }
}

/** A published revision never changes, so its compiled form lives as long as the definition object does. */
const compiledForms = new WeakMap<FormDefinition, CompiledForm>()

/** Compiles the rules of a form once per definition; throws `FormFault` with everything that is wrong in it. */
export function compileForm(form: FormDefinition): CompiledForm {
  const known = compiledForms.get(form)
  if (known) return known
  const compiled = new FormCompiler(form).compile()
  compiledForms.set(form, compiled)
  return compiled
}

class FormCompiler {
  private readonly faults: string[] = []
  private readonly fields = new Map<string, CompiledField>()
  private readonly allIds: ReadonlySet<string>
  private readonly form: FormDefinition

  constructor(form: FormDefinition) {
    this.form = form
    this.allIds = new Set(form.pages.flatMap((page) => fieldsOf(page).map((field) => field.id)))
  }

  compile(): CompiledForm {
    const pages = this.form.pages.map((page) => this.page(page))
    this.refuseTwice(
      'page',
      pages.map(({ page }) => page.id),
    )
    if (this.faults.length > 0) throw new FormFault(this.faults)
    return { pages, fields: this.fields }
  }

  private page(page: FormPage): CompiledPage {
    const visibleWhen = this.rule(page.visibleWhen, `page ${page.id}`, this.earlier())
    const sections = page.sections.map((section) => this.section(section))
    const ids = new Set(fieldsOf(page).map((field) => field.id))
    const checks = (page.checks ?? []).flatMap(({ when, field, message }) => {
      if (!ids.has(field)) this.faults.push(`page ${page.id}: a check points to ${field}, which is not on the page`)
      const rule = this.rule(when, `check of page ${page.id}`, this.allIds)
      return rule ? [{ when: rule, field, message }] : []
    })
    return { page, visibleWhen, sections, checks }
  }

  private section(section: FormSection): CompiledSection {
    const visibleWhen = this.rule(section.visibleWhen, `section ${section.id}`, this.earlier())
    return { section, visibleWhen, fields: section.fields.map((field) => this.field(field)) }
  }

  private field(field: FormField): CompiledField {
    const visibleWhen = this.rule(field.visibleWhen, `field ${field.id}`, this.earlier())
    const requiredWhen = this.rule(field.requiredWhen, `field ${field.id}`, this.allIds)
    const calculated = this.rule(field.calculated, `field ${field.id}`, this.earlier())
    this.faults.push(...faultsOf(field), ...registerFaults(field, this.form))
    if (this.fields.has(field.id)) this.faults.push(`field ${field.id} is there twice`)
    const compiled = { field, kind: fieldKinds[field.kind], visibleWhen, requiredWhen, calculated }
    this.fields.set(field.id, compiled)
    return compiled
  }

  private earlier(): ReadonlySet<string> {
    return new Set(this.fields.keys())
  }

  private rule(source: Feel | undefined, place: string, readable: ReadonlySet<string>): FeelExpression | undefined {
    if (source === undefined) return undefined
    try {
      const expression = compileFeel(source)
      for (const name of expression.names) {
        if (!this.allIds.has(name)) this.faults.push(`${place}: there is no field ${name}`)
        else if (!readable.has(name)) this.faults.push(`${place}: ${name} comes only later`)
      }
      return expression
    } catch (error) {
      if (!(error instanceof FeelSyntaxError)) throw error
      this.faults.push(`${place}: ${error.message}`)
      return undefined
    }
  }

  private refuseTwice(what: string, ids: readonly string[]): void {
    const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at))
    for (const id of twice) this.faults.push(`${what} ${id} is there twice`)
  }
}

function fieldsOf(page: FormPage): FormField[] {
  return page.sections.flatMap((section) => section.fields)
}

function faultsOf(field: FormField): string[] {
  const faults: string[] = []
  const isName = /^[a-z][A-Za-z0-9]{0,63}$/.test(field.id) && !(field.id in {}) && field.id !== asReadName
  if (!isName) faults.push(`field ${field.id}: the id must be camelCase letters and digits`)
  if (!(field.kind in fieldKinds)) faults.push(`field ${field.id}: there is no kind ${field.kind}`)
  const needsOptions = field.kind === 'choice' || field.kind === 'choices'
  if (needsOptions && !field.options?.length) faults.push(`field ${field.id} has no options`)
  return [...faults, ...rowFaults(field)]
}

const kindOfFact: Record<RegisterFact, FieldKind> = {
  gender: 'choice',
  ethnicity: 'ethnic_group',
  nationality: 'nationality',
  residence: 'address',
}

function registerFaults({ id, kind, register }: FormField, form: FormDefinition): string[] {
  if (!register) return []
  if (kind !== 'person') return [`field ${id}: only a person is looked up in a register`]
  if (register.mode !== 'editable' && register.mode !== 'locked')
    return [`field ${id}: says not whether what the register tells may be typed over`]
  const fields = new Map(form.pages.flatMap(fieldsOf).map((field) => [field.id, field]))
  return (Object.entries(register.fills ?? {}) as [RegisterFact, string][]).flatMap(([fact, target]) =>
    fields.get(target)?.kind === kindOfFact[fact]
      ? []
      : [`field ${id}: ${target} is no field of the kind ${kindOfFact[fact]} for what the register tells`],
  )
}

const kindsWithRows: readonly FieldKind[] = ['group', 'table']

function rowFaults({ id, kind, rowFields }: FormField): string[] {
  if (!kindsWithRows.includes(kind)) return rowFields ? [`field ${id}: only a group or a table has rows`] : []
  if (!rowFields?.length) return [`field ${id} has no questions in its rows`]
  const ids = rowFields.map((field) => field.id)
  return rowFields.flatMap((field, at) => [
    ...faultsOf(field),
    ...(ids.indexOf(field.id) < at ? [`field ${id}: ${field.id} is there twice`] : []),
    ...(kindsWithRows.includes(field.kind) ? [`field ${id}: rows cannot have rows`] : []),
    ...(field.kind === 'file' ? [`field ${id}: rows cannot have files`] : []),
    ...((field.visibleWhen ?? field.requiredWhen ?? field.calculated)
      ? [`field ${id}: ${field.id} cannot have rules`]
      : []),
  ])
}
