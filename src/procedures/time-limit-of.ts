import type { ProcedureDefinition, TimeLimit } from './procedure.js'

/** The limit of a procedure whose dossiers are taken in; publication sees to it that there is one. */
export function timeLimitOf({ code, timeLimit }: ProcedureDefinition): TimeLimit {
  if (!timeLimit) throw new Error(`procedure ${code} has no time limit`)
  return timeLimit
}
