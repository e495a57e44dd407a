import { listConnections } from '../../connections/index.js'
import type { Tx } from '../../platform/db.js'
import type { Instant, LegalDay } from '../../platform/time.js'
import type { ProcedureDefinition } from '../procedure.js'
import { type AgencyFacts, type AgencyFactsByCode, readAgencyFacts } from './agency-facts.js'
import type { ConditionShown } from './evidence.js'
import { formTestedAt } from './form-tests.js'
import { factsOf, gatherEvidence, type LevelGrounds } from './gather-evidence.js'
import {
  type LegacyLevel,
  type LevelCondition,
  type LevelLabel,
  labelFor,
  missingFor,
  reachedLevel,
} from './level-rules.js'

/** The level of a procedure with everything it was computed from. */
export interface LevelProof {
  reached: LegacyLevel | 0
  conditions: ConditionShown[]
  /** What the next level still wants; empty at level 4. */
  missingForNext: LevelCondition[]
}

export interface ProofNeeds {
  day: LegalDay
  at: Instant
}

/** Proves the level of a procedure at an agency; without one, as far as procedure and connections go. */
export async function proveLevel(
  tx: Tx,
  procedure: ProcedureDefinition,
  { day, at, agencyId }: ProofNeeds & { agencyId?: string },
): Promise<LevelProof> {
  const others = agencyId ? await readAgencyFacts(tx, { day, at }) : undefined
  const agency = [...(others?.values() ?? [])].find(({ id }) => id === agencyId)
  return proofOf(procedure, {
    connections: await listConnections(tx),
    formTestedAt: await formTestedAt(tx, procedure.form),
    ...(agency && others && { agency, others }),
  })
}

/** The highest level that the agencies named reach; without any, what procedure and connections reach. */
export async function bestProof(
  tx: Tx,
  procedure: ProcedureDefinition,
  { day, at, agencyIds }: ProofNeeds & { agencyIds: readonly string[] },
): Promise<LevelProof> {
  const others = await readAgencyFacts(tx, { day, at })
  const shared = { connections: await listConnections(tx), formTestedAt: await formTestedAt(tx, procedure.form) }
  return bestOf(procedure, shared, {
    agencies: [...others.values()].filter(({ id }) => agencyIds.includes(id)),
    others,
  })
}

/** The same from facts that were read before, for many procedures at once. */
export function bestOf(
  procedure: ProcedureDefinition,
  grounds: Pick<LevelGrounds, 'connections' | 'formTestedAt'>,
  { agencies, others }: { agencies: readonly AgencyFacts[]; others: AgencyFactsByCode },
): LevelProof {
  if (agencies.length === 0) return proofOf(procedure, grounds)
  const proofs = agencies.map((agency) => proofOf(procedure, { ...grounds, agency, others }))
  return proofs.reduce((best, proof) => (proof.reached > best.reached ? proof : best))
}

export function proofOf(procedure: ProcedureDefinition, grounds: LevelGrounds): LevelProof {
  const conditions = gatherEvidence(procedure, grounds)
  const facts = factsOf(conditions)
  const reached = reachedLevel(facts)
  const next = (reached + 1) as LegacyLevel
  return { reached, conditions, missingForNext: reached === 4 ? [] : missingFor(next, facts) }
}

/** The label that a proof allows: what was announced, or less. */
export const labelOf = ({ onlineService }: ProcedureDefinition, { conditions }: LevelProof): LevelLabel =>
  labelFor(onlineService, factsOf(conditions))

/** What a level still wants, as these conditions stand. */
export const missingAt = (level: LegacyLevel, conditions: readonly ConditionShown[]): LevelCondition[] =>
  missingFor(level, factsOf(conditions))
