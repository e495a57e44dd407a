import { legalDayAt } from '../../calendar/index.js'
import { resultWordings } from '../../documents/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { LegalDay } from '../../platform/time.js'
import { bestProof, examineLevelsWithin, type LegacyLevel, type LevelCondition, missingAt } from '../levels/index.js'
import { type Finding, labelAboveLevel, lintContext, lintProcedure } from '../linter/index.js'
import type { ProcedureCode, ProcedureDefinition, ReturnWay } from '../procedure.js'
import { findCurrentRevision } from '../store.js'
import { type OpenOffer, openOffers, recordOffer } from './offer-store.js'

export interface OfferDecision {
  agencyId: string
  procedureCode: ProcedureCode
  /** False where the counter only takes dossiers in for another agency. */
  isCompetent: boolean
  /** The first day on which it is offered like this. */
  effectiveOn: LegalDay
  /** No higher level than this; as announced when left out. */
  mostLevel?: LegacyLevel
  returnWays: readonly ReturnWay[]
  decisionNumber: string
  decidedOn: LegalDay
  officerId: string
}

export type OfferDecided =
  | { outcome: 'decided' }
  | {
      outcome: 'refused'
      because: 'not_published' | 'not_prepared' | 'return_ways_unknown' | 'decided_for_later' | 'in_the_past'
    }
  | { outcome: 'refused'; because: 'lint'; findings: Finding[] }
  | { outcome: 'refused'; because: 'level_not_reached'; reached: LegacyLevel | 0; missing: LevelCondition[] }

/**
 * An agency offers a procedure from a day on, or changes how: refused where its own people cannot carry it out, or at a level
 * that is not reached there. The decision stays on record.
 */
export async function decideOffer(needs: CoreNeeds, decision: OfferDecision): Promise<OfferDecided> {
  const { procedureCode, effectiveOn } = decision
  const at = needs.now()
  if (effectiveOn < legalDayAt(at)) return { outcome: 'refused', because: 'in_the_past' }
  return asSystem(needs.db, async (tx) => {
    const revision = await findCurrentRevision(tx, procedureCode)
    if (!revision) return { outcome: 'refused', because: 'not_published' }
    const offers = await openOffers(tx, decision)
    if (offers.some(({ validFrom }) => validFrom > effectiveOn))
      return { outcome: 'refused', because: 'decided_for_later' }
    const objection = await objectionTo(tx, revision.definition, decision, needs)
    if (objection) return objection
    await endOffers(tx, offers, decision)
    const { agencyId, isCompetent, mostLevel = null, returnWays } = decision
    const row = { isCompetent, mostLevel, returnWays: [...returnWays], validTo: null }
    await tx
      .insertInto('agencyProcedures')
      .values({ agencyId, procedureCode, validFrom: effectiveOn, ...row })
      .onConflict((conflict) => conflict.columns(['agencyId', 'procedureCode', 'validFrom']).doUpdateSet(row))
      .execute()
    await recordOffer(tx, { ...decision, id: newId(at), act: 'offer', recordedAt: at })
    await examineLevelsWithin(tx, needs, { cause: 'offered', codes: [procedureCode] })
    return { outcome: 'decided' }
  })
}

async function objectionTo(
  tx: Tx,
  definition: ProcedureDefinition,
  { agencyId, isCompetent, mostLevel, returnWays }: OfferDecision,
  { now }: CoreNeeds,
): Promise<Exclude<OfferDecided, { outcome: 'decided' }> | undefined> {
  const at = now()
  // Of the national catalogue and nothing more: nobody has written how it is settled here.
  if (definition.returnWays.length === 0) return { outcome: 'refused', because: 'not_prepared' }
  if (returnWays.length === 0 || returnWays.some((way) => !definition.returnWays.includes(way)))
    return { outcome: 'refused', because: 'return_ways_unknown' }
  // A counter that only takes dossiers in carries nothing out.
  if (!isCompetent) return undefined
  const agencyIds = [agencyId]
  const wanted = mostLevel ?? definition.onlineService.legacyLevel
  const context = await lintContext(tx, definition, { at, resultForms: resultWordings, agencyIds })
  const findings = lintProcedure(definition, context).filter(
    ({ severity, rule }) => severity === 'error' && rule !== labelAboveLevel.id,
  )
  if (findings.length > 0) return { outcome: 'refused', because: 'lint', findings }
  const { reached, conditions } = await bestProof(tx, definition, { day: context.day, at, agencyIds })
  // Without a level of its own an agency is labelled by what it reaches; who names one must reach it.
  if (mostLevel === undefined || reached >= wanted) return undefined
  return { outcome: 'refused', because: 'level_not_reached', reached, missing: missingAt(wanted, conditions) }
}

/** Ends what is offered now on the day before. */
async function endOffers(
  tx: Tx,
  offers: readonly OpenOffer[],
  { agencyId, procedureCode, effectiveOn }: Pick<OfferDecision, 'agencyId' | 'procedureCode' | 'effectiveOn'>,
): Promise<void> {
  if (offers.length === 0) return
  await tx
    .updateTable('agencyProcedures')
    .set({ validTo: dayBefore(effectiveOn) })
    .where('agencyId', '=', agencyId)
    .where('procedureCode', '=', procedureCode)
    .where(
      'validFrom',
      'in',
      offers.map(({ validFrom }) => validFrom),
    )
    .execute()
}

const dayBefore = (day: LegalDay): LegalDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

export type OfferStopping = Pick<
  OfferDecision,
  'agencyId' | 'procedureCode' | 'effectiveOn' | 'decisionNumber' | 'decidedOn' | 'officerId'
>

export type OfferStopped = { outcome: 'stopped' } | { outcome: 'refused'; because: 'not_offered' | 'in_the_past' }

/** An agency stops offering a procedure from a day on. Drafts and dossiers that were begun go on; nothing new is begun. */
export async function stopOffer(needs: CoreNeeds, stopping: OfferStopping): Promise<OfferStopped> {
  const at = needs.now()
  if (stopping.effectiveOn < legalDayAt(at)) return { outcome: 'refused', because: 'in_the_past' }
  return asSystem(needs.db, async (tx) => {
    const offers = await openOffers(tx, stopping)
    const [last] = offers
    if (!last) return { outcome: 'refused', because: 'not_offered' }
    await endOffers(tx, offers, stopping)
    const { isCompetent, returnWays } = last
    await recordOffer(tx, {
      ...{ ...stopping, isCompetent, returnWays: (returnWays ?? []) as ReturnWay[] },
      ...{ id: newId(at), act: 'stop', recordedAt: at },
    })
    await examineLevelsWithin(tx, needs, { cause: 'offered', codes: [stopping.procedureCode] })
    return { outcome: 'stopped' }
  })
}
