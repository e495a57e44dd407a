import { faultsOfForm, isFormKind } from '../documents/index.js'
import { compileFeel } from '../platform/feel/compile-feel.js'
import { FeelSyntaxError } from '../platform/feel/feel-syntax.js'
import { compileForm, FormFault } from './forms/compile-form.js'
import { asReadName } from './forms/reserved-names.js'
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
      ruleFaults(document.requiredWhen, { place: `document ${document.id}`, readable: fields }),
    ),
    ...paperFaults(procedure),
    ...procedure.fees.flatMap((fee) =>
      [fee.case?.when, typeof fee.amountVnd === 'string' ? fee.amountVnd : undefined].flatMap((rule) =>
        ruleFaults(rule, { place: `fee ${fee.id}`, readable: fields }),
      ),
    ),
    ...Object.entries(procedure.documentTexts ?? {}).flatMap(([kind, text]) => textFaults(kind, text)),
    ...procedure.results.flatMap(({ id, facts }) =>
      facts.flatMap(({ value }) => ruleFaults(value, { place: `result ${id}`, readable: asRead })),
    ),
  ]
}

function paperFaults({ requiredDocuments, templates }: ProcedureDefinition): string[] {
  const known = new Set(templates.map(({ id }) => id))
  return requiredDocuments.flatMap(({ id, template, alternatives, mode, originals, copies, certifiedCopies = 0 }) => {
    const others = requiredDocuments.filter((other) => other.id !== id && other.alternatives === alternatives)
    return [
      ...(template !== undefined && !known.has(template) ? [`document ${id}: there is no template ${template}`] : []),
      ...(alternatives !== undefined && others.length === 0 ? [`document ${id}: nothing can stand for it`] : []),
      ...(mode === 'hand_in' && originals + copies + certifiedCopies === 0
        ? [`document ${id}: it is handed in, but no original and no copy is asked for`]
        : []),
    ]
  })
}

/** A paper with a blank would reach a citizen: the words of a revision are read as those of an agency are. */
function textFaults(kind: string, text: string): string[] {
  if (!isFormKind(kind)) return [`paper ${kind}: there is no such paper to word`]
  return faultsOfForm(kind, text).map(({ line, because, name }) =>
    `paper ${kind}, line ${line}: ${because} ${name}`.trim(),
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
    return unknown.map((name) => `${at.place}: there is no field ${name}`)
  } catch (error) {
    if (error instanceof FeelSyntaxError) return [`${at.place}: ${error.message}`]
    throw error
  }
}
