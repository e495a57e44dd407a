import type { Selectable } from 'kysely'
import type { DeadlineStanding } from '../calendar/index.js'
import type { DossiersTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'

export type DossierId = string

/** Where a dossier stands; the database keeps the list, `status-table.ts` says what may follow and the national code. */
export type DossierStatus = DossiersTable['status']

/** All of them, in the order in which a dossier goes. */
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
] as const satisfies readonly DossierStatus[]

/** One request of one person for one procedure, as its row says it. */
export type Dossier = Selectable<DossiersTable>

/** Who acts: written with every event, and told to the database for every transaction. */
export type Actor = { kind: 'citizen'; id: string } | { kind: 'officer'; id: string } | { kind: 'system' }

/** What can happen to a dossier; each is one row of `dossier_events`, for ever. */
export type EventKind =
  | 'submitted'
  | 'accepted'
  | 'received_by_competent'
  | 'declined'
  | 'answer_missed'
  | 'supplement_requested'
  | 'supplemented'
  | 'supplement_lapsed'
  | 'leave_asked'
  | 'leave_answered'
  | 'processing_started'
  | 'assigned'
  | 'step_started'
  | 'step_finished'
  | 'step_sent_back'
  | 'apologised'
  | 'due_recomputed'
  | 'obligation_asked'
  | 'obligation_met'
  | 'payment_settled'
  | 'originals_checked'
  | 'decided'
  | 'result_signed'
  | 'returned'
  | 'withdrawn'
  | 'paper_infected'
  | 'paper_removed'
  | 'stop_asked'
  | 'stop_refused'
  | 'stopped'
  | 'rated'
  | 'revision_moved'

export interface NewEvent {
  kind: EventKind
  actor: Actor
  at: Instant
  /** The agency for which the actor acts; the competent one when left out. */
  agencyId?: string
  onBehalfOf?: string
  /** References and salted commitments; never personal data, never free text. */
  detail?: Record<string, string | number | boolean | null | string[]>
}

/** For whom a dossier is filed, where it is not for the person who files it. */
export type Behalf =
  | {
      kind: 'authorised'
      /** Of the person who gave the authorisation. */
      name: string
      number: string
      address: string
      phone: string | null
      email: string | null
      /** Number, day and place of the written authorisation. */
      document: string
    }
  | { kind: 'organisation'; name: string; number: string; address: string }

/** How the person is told, where a parcel goes, and for whom they act. Sealed in the row. */
export interface Contact {
  phone: string | null
  email: string | null
  /** One line, as on an envelope; for the postal way of return. */
  address: string | null
  /** Null, or absent in dossiers of before it was asked, for the person themselves. */
  behalf?: Behalf | null
}

/** What anyone may know of a dossier (S0.6, L14): exactly this and nothing else. */
export interface PublicStatus {
  code: string
  status: DossierStatus
  agencyId: string
  acceptedAt: Instant | null
  dueAt: Instant | null
  resultAt: Instant | null
  /** How it stands against its due date; null while no time limit runs. */
  standing: DeadlineStanding | null
}
