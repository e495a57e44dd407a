import type { Instant } from '../platform/time.js'

export type DossierId = string
export type SubmissionCode = string

/** Where a dossier stands. The only list; `status-table.ts` says what may follow and the national code. */
export const dossierStatuses = [
  'submitted',
  'supplement_before_acceptance',
  'declined',
  'accepted',
  'in_processing',
  'supplement_requested',
  'obligation_due',
  'decided',
  'returned',
  'withdrawn',
  'stopped',
] as const

export type DossierStatus = (typeof dossierStatuses)[number]

/** Who acts. Set for every transaction; row-level security reads it. */
export type Actor =
  | { kind: 'citizen'; personId: string }
  | { kind: 'officer'; officerId: string }
  | { kind: 'system'; name: string }
  | { kind: 'anyone' }

/** What anyone may know of a dossier (S0.6, L14): exactly this and nothing else. */
export interface PublicStatus {
  code: string
  status: DossierStatus
  agency: { name: string; address: string; phone: string; email: string }
  acceptedAt: Instant | null
  dueAt: Instant | null
  resultAt: Instant | null
}
