import { legalDayAt } from '../../calendar/index.js'
import type { Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import { bestProof, competentAgencies, missingAt, readAgencyFacts } from '../levels/index.js'
import type { ProcedureDefinition } from '../procedure.js'
import type { LintContext } from './finding.js'

export interface LintQuestion {
  at: Instant
  resultForms: readonly string[]
  /** Agencies that are to carry it out; those that settle it now when left out. */
  agencyIds?: readonly string[]
}

/** What the rules judge a procedure against, as the installation stands now. */
export async function lintContext(
  tx: Tx,
  procedure: ProcedureDefinition,
  { at, resultForms, agencyIds: wanted }: LintQuestion,
): Promise<LintContext> {
  const day = legalDayAt(at)
  const agencyIds = wanted ?? (await competentAgencies(tx, procedure.code, day))
  const others = await readAgencyFacts(tx, { day, at })
  const proof = await bestProof(tx, procedure, { day, at, agencyIds })
  return {
    day,
    agencies: [...others.values()].filter(({ id }) => agencyIds.includes(id)),
    others,
    resultForms,
    level: { reached: proof.reached, missing: missingAt(procedure.onlineService.legacyLevel, proof.conditions) },
  }
}
