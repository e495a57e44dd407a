import type { DocumentKind } from './document-store.js'
import type { FormKind, FormSet } from './render-form.js'

/** Papers of a dossier that are numbered in a series of the agency. */
export type NumberedPaper = Exclude<DocumentKind, 'payment_receipt' | 'submission_receipt'>

/** Everything that is: the books of the register too. */
export type NumberedKind = NumberedPaper | 'register'

/** Everything an office may look after: what is numbered in its series, and what it may word. */
export type PrintedKind = NumberedKind | FormKind

/**
 * Letters behind the numbers, unless an agency has its own. The seven of Circular 03/2025/TT-VPCP, annex I (checked 2026-11-22); under
 * Circular 01/2018/TT-VPCP a counter numbered all its papers in one series (from background knowledge; check before real use).
 */
const lawSeries: Record<FormSet, Record<NumberedKind, string>> = {
  '2025': {
    acceptance_receipt: 'TTPVHCC',
    supplement_request: 'PBS-TTPVHCC',
    decline_notice: 'PTC-TTPVHCC',
    apology: 'PXL',
    stop_notice: 'TBD-TTPVHCC',
    routing_slip: 'PKS',
    register: 'STD',
    result: 'KQ',
  },
  '2018': {
    acceptance_receipt: 'TTPVHCC',
    supplement_request: 'TTPVHCC',
    decline_notice: 'TTPVHCC',
    apology: 'PXL',
    stop_notice: 'TTPVHCC',
    routing_slip: 'PKS',
    register: 'STD',
    result: 'KQ',
  },
}

export const isNumberedKind = (kind: PrintedKind): kind is NumberedKind => kind in lawSeries['2025']

export const seriesOfLaw = (forms: FormSet, kind: NumberedKind): string => lawSeries[forms][kind]

/** Letters, digits and the signs between them, as agencies write symbols: `TTPVHCC`, `PBS-TTPVHCC`. */
export const seriesPattern = /^[A-ZĐ0-9]+([./-][A-ZĐ0-9]+)*$/u

export const seriesLength = 30
