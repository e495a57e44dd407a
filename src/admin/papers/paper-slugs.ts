import { type FormKind, isFormKind, type NumberedKind } from '../../documents/index.js'

/** How the address of a page names a paper. */
const slugs = {
  'mau-01': 'acceptance_receipt',
  'mau-02': 'supplement_request',
  'mau-03': 'decline_notice',
  'mau-04': 'apology',
  'mau-05': 'stop_notice',
  'mau-06': 'routing_slip',
  'mau-07': 'register',
  'ket-qua': 'result',
} as const satisfies Record<string, NumberedKind>

export const paperSlugs = Object.entries(slugs).map(([slug, kind]) => ({ slug, kind }))

export const paperOfSlug = (slug: string): NumberedKind | undefined =>
  paperSlugs.find((each) => each.slug === slug)?.kind

/** Stands in an address where no procedure is meant. */
export const everyProcedure = 'moi-thu-tuc'

/** A result is worded procedure by procedure; slip and register are made of events alone. */
export function mayBeWorded(kind: NumberedKind, procedureCode: string | null): kind is FormKind {
  return isFormKind(kind) && (kind !== 'result' || procedureCode !== null)
}

/** The book and the results are always A4. */
export const comesInTwoSizes = (kind: NumberedKind): boolean => kind !== 'register' && kind !== 'result'
