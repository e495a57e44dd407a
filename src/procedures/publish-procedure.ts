import { legalDayAt } from '../calendar/index.js'
import { resultWordings } from '../documents/index.js'
import { asSystem, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant, LegalDay } from '../platform/time.js'
import type { ProcedureState } from './catalogue/control-rules.js'
import { bestProof, competentAgencies, type LegacyLevel, type LevelCondition, missingAt } from './levels/index.js'
import { type Finding, labelAboveLevel, lintContext, lintProcedure } from './linter/index.js'
import type { ProcedureDefinition } from './procedure.js'
import { procedureFaults } from './procedure-faults.js'
import { addProcedure, makeCurrent } from './revision-in-force.js'

export interface Publishing {
  definition: ProcedureDefinition
  /** The decision that announces the procedure (quyết định công bố), as it is called. */
  decision: string | null
  /** May lie ahead: the revision comes into force by itself then. */
  validFrom: LegalDay
}

/** What keeps a revision from being published. */
export type PublicationRefusal =
  | { outcome: 'refused'; because: 'faulty'; faults: string[] }
  | { outcome: 'refused'; because: 'lint'; findings: Finding[] }
  | { outcome: 'refused'; because: 'level_not_reached'; reached: LegacyLevel | 0; missing: LevelCondition[] }

export interface NewRevision {
  outcome: 'published'
  revisionId: string
  number: number
}

export type Publication = NewRevision | PublicationRefusal

/** Publishes a revision that came with the installation; what administrators write is published by `publishDesign`, with its decision on record. */
export async function publishProcedure(needs: CoreNeeds, publishing: Publishing): Promise<Publication> {
  return asSystem(needs.db, async (tx) => {
    const objection = await objectionTo(tx, publishing.definition, needs.now())
    return objection ?? insertRevision(tx, needs, { ...publishing, decisionId: null, state: 'published' })
  })
}

/** Never at a level that is not reached (S2.4), nor while the linter finds an error. */
export async function objectionTo(
  tx: Tx,
  definition: ProcedureDefinition,
  at: Instant,
): Promise<PublicationRefusal | undefined> {
  const refusal = await lintRefusal(tx, definition, at)
  if (refusal) return refusal
  const faults = procedureFaults(definition)
  if (faults.length > 0) return { outcome: 'refused', because: 'faulty', faults }
  return levelRefusal(tx, definition, at)
}

/** Errors of the linter, but for the level, which is refused with what it lacks. */
async function lintRefusal(
  tx: Tx,
  definition: ProcedureDefinition,
  at: Instant,
): Promise<PublicationRefusal | undefined> {
  const context = await lintContext(tx, definition, { at, resultForms: resultWordings })
  const findings = lintProcedure(definition, context).filter(
    ({ severity, rule }) => severity === 'error' && rule !== labelAboveLevel.id,
  )
  return findings.length > 0 ? { outcome: 'refused', because: 'lint', findings } : undefined
}

/** Judged at the agencies that settle it; before any does, by procedure and connections alone. */
async function levelRefusal(
  tx: Tx,
  definition: ProcedureDefinition,
  at: Instant,
): Promise<PublicationRefusal | undefined> {
  const day = legalDayAt(at)
  const agencyIds = await competentAgencies(tx, definition.code, day)
  const { reached, conditions } = await bestProof(tx, definition, { day, at, agencyIds })
  const { legacyLevel } = definition.onlineService
  if (reached >= legacyLevel) return undefined
  return { outcome: 'refused', because: 'level_not_reached', reached, missing: missingAt(legacyLevel, conditions) }
}

/** Of the procedure when the revision is in force. */
type Numbered = Publishing & { decisionId: string | null; state: ProcedureState }

/** Writes the next revision, and makes it the one in force if its day has come. Two controllers who publish at once get two numbers. */
export async function insertRevision(
  tx: Tx,
  needs: CoreNeeds,
  { definition, decision, decisionId, validFrom, state }: Numbered,
): Promise<NewRevision> {
  const at = needs.now()
  const { code } = definition
  await addProcedure(tx, definition, validFrom)
  await tx.selectFrom('procedures').select('code').where('code', '=', code).forUpdate().execute()
  const last = await tx
    .selectFrom('procedureRevisions')
    .select((on) => on.fn.max('number').as('number'))
    .where('procedureCode', '=', code)
    .executeTakeFirst()
  const revision = { id: newId(at), number: (last?.number ?? 0) + 1, validFrom }
  const row = { ...revision, procedureCode: code, definition: JSON.stringify(definition), decision, decisionId }
  await tx
    .insertInto('procedureRevisions')
    .values({ ...row, state: 'published', publishedAt: at })
    .execute()
  if (validFrom <= legalDayAt(at)) await makeCurrent(tx, needs, { ...revision, definition, state })
  return { outcome: 'published', revisionId: revision.id, number: revision.number }
}
