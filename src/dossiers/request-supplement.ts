import { calendarFor } from '../agencies/index.js'
import { sumDue } from '../payments/index.js'
import { asActor, type Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { SupplementItemsTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'
import { getRevision, supplementRulesOf } from '../procedures/index.js'
import type { Dossier, DossierId } from './dossier.js'
import { type ActingOfficer, takeInHand } from './officer-lock.js'
import { orderSupplementRequest } from './papers/order-supplement-request.js'
import { recordChange } from './record-change.js'
import { mayRequestSupplement, supplementAllowance } from './supplementing/allowance.js'
import { answerEnd, nextReminder } from './supplementing/reminders.js'
import { writeRequest } from './supplementing/write-request.js'
import { tellSubmitter } from './tell-submitter.js'

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

/** As Mẫu 02 prints them. */
const printedProblems: Record<DefectFound['problem'], string> = {
  missing: 'còn thiếu',
  wrong: 'chưa đúng',
  illegible: 'không đọc được',
  expired: 'đã hết hiệu lực',
  other: 'cần xem lại',
}

/** What to do where the officer added no words of their own: Mẫu 02 leaves nobody without guidance. */
const usualGuidance: Record<DefectFound['problem'], string> = {
  missing: 'Bổ sung cho đủ.',
  wrong: 'Sửa lại cho đúng.',
  illegible: 'Nộp lại bản chụp hoặc bản quét rõ, đủ các trang.',
  expired: 'Nộp bản còn hiệu lực.',
  other: 'Liên hệ nơi hướng dẫn ghi dưới đây.',
}

/**
 * Asks the citizen once for everything that is missing or wrong, all together (L4); the clock stands still until they answer.
 * A further request needs a procedure whose law allows it, or a leader's leave, which is used up by it.
 */
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
    const { definition } = await getRevision(tx, dossier.revisionId)
    const rules = supplementRulesOf(definition.supplement)
    const allowance = await supplementAllowance(tx, dossier, rules.mostRequests)
    if (!mayRequestSupplement(allowance)) return { outcome: 'refused', because: 'asked_before' }
    const at = needs.now()
    const calendar = await calendarFor(tx, dossier.competentAgencyId)
    const answerBy = answerEnd(calendar, at, rules)
    const remindAt = nextReminder(calendar, { rules, answerBy, now: at }) ?? null
    const requestId = await writeRequest(tx, needs, { dossier, order, allowance, answerBy, remindAt, at })
    await recordRequest(tx, dossier, { officer, requestId, answerBy, at, count: defects.length })
    await orderSupplementRequest(tx, needs, {
      ...{ dossier, reason, answerBy, officerId: officer.id, at },
      items: defects.map(({ name, problem, note }) => ({
        about: name,
        defect: printedProblems[problem],
        guidance: note || usualGuidance[problem],
      })),
    })
    const items = defects.map((defect) => (defect.note ? `${defect.name}: ${defect.note}` : defect.name))
    await tellSubmitter(tx, needs, dossier, {
      notice: {
        template: 'supplement_requested',
        items: reason ? [...items, reason] : items,
        answerBy,
        onNoAnswer: rules.onNoAnswer,
      },
      at,
    })
    const due = await sumDue(tx, id, 'at_supplement')
    if (due > 0) await tellSubmitter(tx, needs, dossier, { notice: { template: 'payment_due', amountVnd: due }, at })
    return { outcome: 'requested', requestId }
  })
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
