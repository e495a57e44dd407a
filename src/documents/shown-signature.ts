import type { Instant } from '../platform/time.js'
import { signingTime } from './statutory-words.js'

/**
 * A digital signature as the page shows it: name, agency and time (Decree 30/2020/NĐ-CP, annex I, checked 2026-11-22).
 * The page keeps the places `signer` and, with a seal, `agency`; `prepareSignature` puts the signature fields over them.
 */
export interface ShownSignature {
  agency: string
  /** Whose certificate signs; the agency's where the officer has none. The officer's when left out. */
  by?: 'officer' | 'agency'
  signedAt: Instant
  /** Draws the agency's round seal too. */
  sealed: boolean
}

/** Who signs: name, and the capacity in which (`KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`), a line each. */
export interface Signatory {
  capacity: string[]
  name: string
  /** Null where the paper is signed by hand. */
  signature: ShownSignature | null
}

/** A signatory in the words that the templates print. */
export function printedSignatory({ capacity, name, signature }: Signatory) {
  return { capacity, name, signature: signature && printedSignature(signature) }
}

function printedSignature({ agency, by, signedAt, sealed }: ShownSignature) {
  return { agency, byAgency: by === 'agency', sealed, signedAt: signingTime(signedAt) }
}
