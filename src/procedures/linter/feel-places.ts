import { compileFeel } from '../../platform/feel/compile-feel.js'
import { FeelSyntaxError } from '../../platform/feel/feel-syntax.js'
import type { FormDefinition, FormPage } from '../form.js'
import { asReadName } from '../forms/reserved-names.js'
import type { Feel, ProcedureDefinition } from '../procedure.js'
import type { Address } from './finding.js'

/** One FEEL expression of a procedure, and what it may read. */
export interface FeelPlace {
  at: Address
  feel: Feel
  /** Fields that come before it, where it may read only those. */
  before?: ReadonlySet<string>
  /** It makes words of a result: a name that is not there would leave a gap in the paper. */
  isVariable?: true
}

/** Every FEEL expression of a procedure, in the order of its parts. */
export function feelPlaces(procedure: ProcedureDefinition): FeelPlace[] {
  const { requiredDocuments, fees, results, form } = procedure
  return [
    ...(form ? formPlaces(form) : []),
    ...requiredDocuments.flatMap(({ id, requiredWhen, askedWhen }) => [
      ...place(`requiredDocuments.${id}`, requiredWhen),
      ...place(`requiredDocuments.${id}`, askedWhen),
    ]),
    ...fees.flatMap((fee) => [
      ...place(`fees.${fee.id}`, fee.case?.when),
      ...(typeof fee.amountVnd === 'string' ? place(`fees.${fee.id}`, fee.amountVnd) : []),
    ]),
    ...results.flatMap(({ id, facts, owner }) => [
      ...place(`results.${id}`, owner?.personalId),
      ...place(`results.${id}`, owner?.fullName),
      ...facts.map(({ value }) => ({ at: `results.${id}`, feel: value, isVariable: true as const })),
    ]),
  ]
}

function place(at: Address, feel: Feel | undefined, before?: ReadonlySet<string>): FeelPlace[] {
  if (feel === undefined) return []
  return [{ at, feel, ...(before && { before }) }]
}

function formPlaces({ pages }: FormDefinition): FeelPlace[] {
  const places: FeelPlace[] = []
  const read = new Set<string>()
  for (const page of pages) {
    const at = `form.pages.${page.id}`
    places.push(...place(at, page.visibleWhen, new Set(read)))
    for (const section of page.sections) {
      places.push(...place(`${at}.sections.${section.id}`, section.visibleWhen, new Set(read)))
      for (const field of section.fields) {
        const here = `${at}.sections.${section.id}.fields.${field.id}`
        places.push(...place(here, field.visibleWhen, new Set(read)), ...place(here, field.calculated, new Set(read)))
        places.push(...place(here, field.requiredWhen))
        read.add(field.id)
      }
    }
    places.push(...checkPlaces(page))
  }
  return places
}

const checkPlaces = ({ id, checks = [] }: FormPage): FeelPlace[] =>
  checks.map(({ when }) => ({ at: `form.pages.${id}`, feel: when }))

/** Names an expression reads, or from where it cannot be understood, as the end of a sentence. */
export function namesIn(feel: Feel): { names: readonly string[] } | { problem: string } {
  try {
    return { names: compileFeel(feel).names }
  } catch (error) {
    if (error instanceof FeelSyntaxError) return { problem: `không đọc được từ ký tự ${error.from + 1}` }
    throw error
  }
}

/** Ids of all fields, and of what is reserved for them. */
export function readableNames({ form }: ProcedureDefinition): Set<string> {
  return new Set([...(form ? fieldsOf(form).map(({ id }) => id) : []), asReadName])
}

export const fieldsOf = ({ pages }: FormDefinition) =>
  pages.flatMap((page) =>
    page.sections.flatMap((section) => section.fields.map((field) => ({ ...field, page, section }))),
  )
