import { compileFeel } from '../../platform/feel/compile-feel.js'
import type { FeelExpression } from '../../platform/feel/feel-scope.js'
import { FeelSyntaxError } from '../../platform/feel/feel-syntax.js'
import type { Text } from '../../platform/text.js'
import type { FieldKind, FormDefinition, FormField, FormPage, FormSection, RegisterFact } from '../form.js'
import type { Feel } from '../procedure.js'
import { boundFaults } from './bound-faults.js'
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

/** The page, group or question that a fault is about. */
export interface FaultPlace {
  part: 'page' | 'section' | 'field'
  id: string
}

/** One thing in a form that cannot work, in words for the person who writes it. */
export interface FaultFound extends FaultPlace {
  message: string
}

const partNames = { page: 'Trang', section: 'Nhóm câu hỏi', field: 'Câu hỏi' } as const

/** A form definition that cannot work; `found` says all that is wrong, `faults` the same as sentences. */
export class FormFault extends Error {
  readonly found: readonly FaultFound[]
  readonly faults: readonly string[]
  constructor(found: readonly FaultFound[]) {
    const faults = found.map(({ part, id, message }) => `${partNames[part]} “${id}”: ${message}`)
    super(`form cannot work: ${faults.join('; ')}`)
    this.name = 'FormFault'
    this.found = found
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
  private readonly found: FaultFound[] = []
  private readonly fields = new Map<string, CompiledField>()
  private readonly allIds: ReadonlySet<string>
  private readonly form: FormDefinition

  constructor(form: FormDefinition) {
    this.form = form
    this.allIds = new Set(form.pages.flatMap((page) => fieldsOf(page).map((field) => field.id)))
  }

  compile(): CompiledForm {
    const pages = this.form.pages.map((page) => this.page(page))
    const ids = pages.map(({ page }) => page.id)
    for (const id of new Set(ids.filter((each, at) => ids.indexOf(each) !== at)))
      this.fault({ part: 'page', id }, 'mã này dùng hai lần')
    if (this.found.length > 0) throw new FormFault(this.found)
    return { pages, fields: this.fields }
  }

  private page(page: FormPage): CompiledPage {
    const visibleWhen = this.rule(page.visibleWhen, { part: 'page', id: page.id }, this.earlier())
    const sections = page.sections.map((section) => this.section(section))
    const ids = new Set(fieldsOf(page).map((field) => field.id))
    const checks = (page.checks ?? []).flatMap(({ when, field, message }) => {
      if (!ids.has(field))
        this.fault({ part: 'page', id: page.id }, `kiểm tra chéo chỉ vào “${field}”, câu không có trên trang này`)
      const rule = this.rule(when, { part: 'page', id: page.id }, this.allIds)
      return rule ? [{ when: rule, field, message }] : []
    })
    return { page, visibleWhen, sections, checks }
  }

  private section(section: FormSection): CompiledSection {
    const visibleWhen = this.rule(section.visibleWhen, { part: 'section', id: section.id }, this.earlier())
    return { section, visibleWhen, fields: section.fields.map((field) => this.field(field)) }
  }

  private field(field: FormField): CompiledField {
    const place = { part: 'field', id: field.id } as const
    const visibleWhen = this.rule(field.visibleWhen, place, this.earlier())
    const requiredWhen = this.rule(field.requiredWhen, place, this.allIds)
    const calculated = this.rule(field.calculated, place, this.earlier())
    this.fault(place, ...faultsOf(field), ...registerFaults(field, this.form))
    if (this.fields.has(field.id)) this.fault(place, 'mã này dùng hai lần')
    const compiled = { field, kind: fieldKinds[field.kind], visibleWhen, requiredWhen, calculated }
    this.fields.set(field.id, compiled)
    return compiled
  }

  private earlier(): ReadonlySet<string> {
    return new Set(this.fields.keys())
  }

  private rule(source: Feel | undefined, place: FaultPlace, readable: ReadonlySet<string>): FeelExpression | undefined {
    if (source === undefined) return undefined
    try {
      const expression = compileFeel(source)
      for (const name of expression.names) {
        if (!this.allIds.has(name)) this.fault(place, `điều kiện nhắc đến “${name}”, câu không có trong tờ khai`)
        else if (!readable.has(name)) this.fault(place, `điều kiện đọc “${name}”, câu chỉ hỏi ở sau`)
      }
      return expression
    } catch (error) {
      if (!(error instanceof FeelSyntaxError)) throw error
      this.fault(place, `biểu thức “${source}” không đọc được từ ký tự ${error.from + 1}`)
      return undefined
    }
  }

  private fault(place: FaultPlace, ...messages: string[]): void {
    this.found.push(...messages.map((message) => ({ ...place, message })))
  }
}

function fieldsOf(page: FormPage): FormField[] {
  return page.sections.flatMap((section) => section.fields)
}

function faultsOf(field: FormField): string[] {
  const faults: string[] = []
  const isName = /^[a-z][A-Za-z0-9]{0,63}$/.test(field.id) && !(field.id in {}) && field.id !== asReadName
  if (!isName) faults.push('mã chỉ gồm chữ cái không dấu và số, bắt đầu bằng chữ thường, và không phải tên dành riêng')
  if (!(field.kind in fieldKinds)) faults.push(`không có kiểu câu hỏi “${field.kind}”`)
  const needsOptions = field.kind === 'choice' || field.kind === 'choices'
  if (needsOptions && !field.options?.length) faults.push('chưa có lựa chọn nào')
  const values = field.options?.map(({ value }) => value) ?? []
  const double = new Set(values.filter((value, at) => values.indexOf(value) !== at))
  faults.push(...[...double].map((value) => `lựa chọn “${value}” dùng hai lần`))
  return [...faults, ...boundFaults(field), ...rowFaults(field)]
}

const kindOfFact: Record<RegisterFact, FieldKind> = {
  gender: 'choice',
  ethnicity: 'ethnic_group',
  nationality: 'nationality',
  residence: 'address',
}

function registerFaults({ kind, register }: FormField, form: FormDefinition): string[] {
  if (!register) return []
  if (kind !== 'person') return ['chỉ câu hỏi về một người mới tra được trong cơ sở dữ liệu']
  if (register.mode !== 'editable' && register.mode !== 'locked')
    return ['chưa ghi dữ liệu lấy sẵn có sửa được hay không']
  const fields = new Map(form.pages.flatMap(fieldsOf).map((field) => [field.id, field]))
  return (Object.entries(register.fills ?? {}) as [RegisterFact, string][]).flatMap(([fact, target]) =>
    fields.get(target)?.kind === kindOfFact[fact]
      ? []
      : [`“${target}” không phải câu hỏi kiểu “${kindOfFact[fact]}” để điền dữ liệu lấy sẵn`],
  )
}

const kindsWithRows: readonly FieldKind[] = ['group', 'table']

function rowFaults({ kind, rowFields }: FormField): string[] {
  if (!kindsWithRows.includes(kind)) return rowFields ? ['chỉ nhóm hoặc bảng mới có dòng'] : []
  if (!rowFields?.length) return ['chưa có câu hỏi nào trong dòng']
  const ids = rowFields.map((field) => field.id)
  return rowFields.flatMap((field, at) => [
    ...faultsOf(field),
    ...(ids.indexOf(field.id) < at ? [`mã “${field.id}” dùng hai lần trong dòng`] : []),
    ...(kindsWithRows.includes(field.kind) ? ['dòng không thể có dòng bên trong'] : []),
    ...(field.kind === 'file' ? ['dòng không nhận tệp'] : []),
    ...((field.visibleWhen ?? field.requiredWhen ?? field.calculated)
      ? [`câu “${field.id}” trong dòng không thể có điều kiện`]
      : []),
  ])
}
