import type { Selectable } from 'kysely'
import type { AgenciesTable, OfficersTable } from '../platform/postgres/schema.js'
import type { Role } from './roles.js'

export type Agency = Selectable<AgenciesTable>

/** An agency that takes dossiers of some procedure: settles them itself, or takes them in for the one that does. */
export type OfferingAgency = Agency & {
  isCompetent: boolean
  /** It offers no higher level than this, where it decided so. */
  mostLevel: number | null
  /** Ways of return that it decided to offer; null where it offers those of the procedure. */
  returnWays: string[] | null
}

/** An officer as pages and guards know them; credentials stay in the store. */
export type Officer = Pick<Selectable<OfficersTable>, 'id' | 'login' | 'fullName' | 'title' | 'agencyId'>

/** The roles an officer holds today, by agency. */
export type RolesByAgency = ReadonlyMap<string, readonly Role[]>

/** What law changes from one date to another; a row of `regimes`. */
export interface Regime {
  id: string
  name: string
  parameters: RegimeParameters
}

export interface RegimeParameters {
  /** Set of statutory forms: 2025 has seven, 2018 six. */
  forms: '2025' | '2018'
  levelScheme: 'full_partial' | 'levels_1_4'
  tiers: 2 | 3
  /** Working hours in which an online dossier is answered (L2). */
  answerWithinHours: number
  /** Citizens may file on this portal; false where the national portal is the only door. */
  localFiling: boolean
  localRegistration: boolean
  /** What the mailbox gets when the result is there: the signed file, or only a notice. */
  resultByEmail: 'signed_file' | 'notice'
  /** A request for a supplement before acceptance uses up the one request that law allows. */
  supplementBeforeAcceptanceCounts: boolean
}
