import type { Instant } from '../../platform/time.js'
import type { ProcedureCode, ProcedureDefinition } from '../procedure.js'

/** A procedure that somebody is writing. */
export interface Design {
  id: string
  code: ProcedureCode
  /** The revision it was begun from. */
  basedOnId: string | null
  /** The decision to amend that opened it. */
  decisionId: string | null
  definition: ProcedureDefinition
  version: number
  updatedAt: Instant
  /** The revision that came of it; it is closed then. */
  publishedRevisionId: string | null
}

/** One line of the list of designs. */
export interface DesignSummary {
  id: string
  code: ProcedureCode
  name: string
  updatedAt: Instant
  author: string
}
