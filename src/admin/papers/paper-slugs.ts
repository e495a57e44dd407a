import { type FormKind, isFormKind, isNumberedKind, type PrintedKind } from '../../documents/index.js'

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
  'tu-choi-giai-quyet': 'refusal',
  'bien-lai': 'payment_receipt',
  'xac-nhan-nop': 'submission_receipt',
} as const satisfies Record<string, PrintedKind>

export const paperSlugs = Object.entries(slugs).map(([slug, kind]) => ({ slug, kind }))

export const paperOfSlug = (slug: string): PrintedKind | undefined =>
  paperSlugs.find((each) => each.slug === slug)?.kind

/** Stands in an address where no procedure is meant. */
export const everyProcedure = 'moi-thu-tuc'

/** A result is worded procedure by procedure; slip and register are made of events alone. */
export function mayBeWorded(kind: PrintedKind, procedureCode: string | null): kind is FormKind {
  return isFormKind(kind) && (kind !== 'result' || procedureCode !== null)
}

/** Forms of the law, which are printed in either set; results and receipts are none. */
export const comesInTwoSets = (kind: PrintedKind): boolean => isNumberedKind(kind) && kind !== 'result'

/** The book, results and receipts are always A4. */
export const comesInTwoSizes = (kind: PrintedKind): boolean => comesInTwoSets(kind) && kind !== 'register'
