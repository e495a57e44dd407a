import { faultsOfForm, isFormKind } from '../documents/index.js'
import { compileFeel } from '../platform/feel/compile-feel.js'
import { FeelSyntaxError } from '../platform/feel/feel-syntax.js'
import { compileForm, FormFault } from './forms/compile-form.js'
import { asReadName } from './forms/reserved-names.js'
import { paperFaults } from './paper-faults.js'
import type { Feel, ProcedureDefinition } from './procedure.js'
import { supplementFaults } from './supplement-rules.js'

/** Everything in a procedure's form and FEEL rules that cannot work, in words for the person who writes it; empty when sound. */
export function procedureFaults(procedure: ProcedureDefinition): string[] {
  const fields = fieldIds(procedure)
  const asRead = new Set([...fields, asReadName])
  return [
    ...formFaults(procedure),
    ...supplementFaults(procedure.supplement),
    ...procedure.requiredDocuments.flatMap((document) =>
      [document.requiredWhen, document.askedWhen].flatMap((rule) =>
        ruleFaults(rule, { place: `Giấy tờ “${document.name.vi}”`, readable: fields }),
      ),
    ),
    ...templateFaults(procedure),
    ...paperFaults(procedure).map(({ message }) => message),
    ...procedure.fees.flatMap((fee) =>
      [fee.case?.when, typeof fee.amountVnd === 'string' ? fee.amountVnd : undefined].flatMap((rule) =>
        ruleFaults(rule, { place: `Mức thu “${fee.name.vi}”`, readable: fields }),
      ),
    ),
    ...Object.entries(procedure.documentTexts ?? {}).flatMap(([kind, text]) => textFaults(kind, text)),
    ...procedure.results.flatMap(({ name, facts, owner }) => [
      ...facts.flatMap(({ value }) => ruleFaults(value, { place: `Kết quả “${name.vi}”`, readable: asRead })),
      ...[owner?.personalId, owner?.fullName].flatMap((rule) =>
        ruleFaults(rule, { place: `Kết quả “${name.vi}” của ai`, readable: fields }),
      ),
    ]),
  ]
}

function templateFaults({ requiredDocuments, templates }: ProcedureDefinition): string[] {
  const known = new Set(templates.map(({ id }) => id))
  return requiredDocuments
    .filter(({ template }) => template !== undefined && !known.has(template))
    .map(({ name, template }) => `Giấy tờ “${name.vi}” trỏ tới mẫu “${template}” không có trong danh sách mẫu`)
}

/** A paper with a blank would reach a citizen: the words of a revision are read as those of an agency are. */
function textFaults(kind: string, text: string): string[] {
  if (!isFormKind(kind)) return [`Không có văn bản “${kind}” để soạn lời văn riêng`]
  return faultsOfForm(kind, text).map(
    ({ line, because, name }) => `Lời văn riêng của “${kind}”, dòng ${line}: “${name || because}”`,
  )
}

function fieldIds({ form }: ProcedureDefinition): Set<string> {
  const pages = form?.pages ?? []
  return new Set(pages.flatMap((page) => page.sections.flatMap((section) => section.fields.map((field) => field.id))))
}

function formFaults({ form }: ProcedureDefinition): readonly string[] {
  if (!form) return []
  try {
    compileForm(form)
    return []
  } catch (error) {
    if (error instanceof FormFault) return error.faults
    throw error
  }
}

function ruleFaults(rule: Feel | undefined, at: { place: string; readable: ReadonlySet<string> }): string[] {
  if (rule === undefined) return []
  try {
    const unknown = compileFeel(rule).names.filter((name) => !at.readable.has(name))
    return unknown.map((name) => `${at.place}: biểu thức nhắc đến “${name}”, câu không có trong tờ khai`)
  } catch (error) {
    if (error instanceof FeelSyntaxError)
      return [`${at.place}: biểu thức “${rule}” không đọc được từ ký tự ${error.from + 1}`]
    throw error
  }
}
