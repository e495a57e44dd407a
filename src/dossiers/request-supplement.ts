import { calendarFor } from '../agencies/index.js'
import { addWorkingMinutes } from '../calendar/index.js'
import { sumDue } from '../payments/index.js'
import { seal } from '../platform/crypto.js'
import { asActor, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { SupplementItemsTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'
import { getRevision } from '../procedures/index.js'
import type { Dossier, DossierId } from './dossier.js'
import { type ActingOfficer, takeInHand } from './officer-lock.js'
import { orderSupplementRequest } from './papers/order-supplement-request.js'
import { recordChange } from './record-change.js'
import { tellSubmitter } from './tell-submitter.js'
import { writeText } from './texts.js'

/** One thing to supplement: a required document or a field of the form, what is wrong with it, and what to do. */
export interface DefectFound {
  target: SupplementItemsTable['target']
  targetId: string
  /** The document or the question in words, for the notice. */
  name: string
  problem: SupplementItemsTable['problem']
  note: string
}

export type SupplementRequest =
  | { outcome: 'requested'; requestId: string }
  | { outcome: 'refused'; because: 'not_available_now' | 'nothing_flagged' | 'asked_before' }

export interface SupplementOrder {
  officer: ActingOfficer
  reason: string
  defects: readonly DefectFound[]
}

const workingDay = 8 * 60

/** As Mẫu 02 prints them. */
const printedProblems: Record<DefectFound['problem'], string> = {
  missing: 'còn thiếu',
  wrong: 'chưa đúng',
  illegible: 'không đọc được',
  expired: 'đã hết hiệu lực',
  other: 'cần xem lại',
}

export const supplementNoteContext = (itemId: string): string => `supplement_items:${itemId}`

/** Asks the citizen once for everything that is missing or wrong, all together (L4); the clock stands still until they answer. */
export async function requestSupplement(
  needs: CoreNeeds,
  id: DossierId,
  order: SupplementOrder,
): Promise<SupplementRequest> {
  const { officer, reason, defects } = order
  if (defects.length === 0) return { outcome: 'refused', because: 'nothing_flagged' }
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'request_supplement' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const { dossier } = inHand
    if (await wasAsked(tx, dossier)) return { outcome: 'refused', because: 'asked_before' }
    const at = needs.now()
    const { definition } = await getRevision(tx, dossier.revisionId)
    const calendar = await calendarFor(tx, dossier.competentAgencyId)
    const answerBy = addWorkingMinutes(calendar, at, definition.supplement.answerWithinDays * workingDay)
    const requestId = await writeRequest(tx, needs, { dossier, order, answerBy, at })
    await recordRequest(tx, dossier, { officer, requestId, answerBy, at, count: defects.length })
    await orderSupplementRequest(tx, needs, {
      ...{ dossier, reason, answerBy, officerId: officer.id, at },
      items: defects.map(({ name, problem, note }) => ({
        about: name,
        defect: printedProblems[problem],
        guidance: note,
      })),
    })
    const items = defects.map((defect) => (defect.note ? `${defect.name}: ${defect.note}` : defect.name))
    await tellSubmitter(tx, needs, dossier, {
      notice: { template: 'supplement_requested', items: reason ? [...items, reason] : items, answerBy },
      at,
    })
    const due = await sumDue(tx, id, 'at_supplement')
    if (due > 0) await tellSubmitter(tx, needs, dossier, { notice: { template: 'payment_due', amountVnd: due }, at })
    return { outcome: 'requested', requestId }
  })
}

/** Whether the one request that law allows was used: one after acceptance; before it too, where the regime counts those. */
async function wasAsked(tx: Tx, dossier: Dossier): Promise<boolean> {
  const regime = await tx
    .selectFrom('regimes')
    .select('parameters')
    .where('id', '=', dossier.regimeId)
    .executeTakeFirstOrThrow()
  const { supplementBeforeAcceptanceCounts: counts } = regime.parameters as {
    supplementBeforeAcceptanceCounts: boolean
  }
  const earlier = await tx
    .selectFrom('supplementRequests')
    .select('beforeAcceptance')
    .where('dossierId', '=', dossier.id)
    .execute()
  const isBefore = dossier.status === 'submitted'
  return earlier.some((request) => counts || request.beforeAcceptance === isBefore)
}

interface RequestFacts {
  dossier: Dossier
  order: SupplementOrder
  answerBy: Instant
  at: Instant
}

async function writeRequest(tx: Tx, needs: CoreNeeds, { dossier, order, answerBy, at }: RequestFacts): Promise<string> {
  const { officer, reason, defects } = order
  const textId = reason
    ? await writeText(tx, needs.keyring, {
        dossierId: dossier.id,
        kind: 'supplement_reason',
        words: reason,
        officerId: officer.id,
        at,
        visibleToCitizen: true,
      })
    : null
  const requestId = newId(at)
  await tx
    .insertInto('supplementRequests')
    .values({
      id: requestId,
      dossierId: dossier.id,
      number: dossier.supplementCount + 1,
      beforeAcceptance: dossier.status === 'submitted',
      requestedAt: at,
      requestedById: officer.id,
      textId,
      answerBy,
    })
    .execute()
  for (const [position, defect] of defects.entries()) {
    const id = newId(at)
    const noteSealed = defect.note ? seal(needs.keyring, defect.note, supplementNoteContext(id)) : null
    const { target, targetId, problem } = defect
    await tx
      .insertInto('supplementItems')
      .values({ id, requestId, dossierId: dossier.id, target, targetId, problem, noteSealed, position })
      .execute()
  }
  return requestId
}

async function recordRequest(
  tx: Tx,
  dossier: Dossier,
  {
    officer,
    requestId,
    answerBy,
    at,
    count,
  }: { officer: ActingOfficer; requestId: string; answerBy: Instant; at: Instant; count: number },
): Promise<void> {
  const status =
    dossier.status === 'submitted' ? ('supplement_before_acceptance' as const) : ('supplement_requested' as const)
  await recordChange(
    tx,
    dossier,
    { status, supplementCount: dossier.supplementCount + 1, clockPausedAt: at },
    {
      kind: 'supplement_requested',
      actor: { kind: 'officer', id: officer.id },
      at,
      detail: { request: requestId, items: count, answerBy: answerBy.toISOString() },
    },
  )
}
