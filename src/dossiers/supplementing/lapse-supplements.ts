import { calendarFor, getAgency } from '../../agencies/index.js'
import { asSystem, type Db, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { getRevision, supplementRulesOf } from '../../procedures/index.js'
import { carryOutStop } from '../stopping/carry-out-stop.js'
import { lockDossier } from '../store.js'
import { findOpenRequest } from '../supplements.js'
import { tellSubmitter } from '../tell-submitter.js'
import { writeText } from '../texts.js'
import { nextReminder } from './reminders.js'

/** What Mẫu 05 gives as the reason, by what the procedure says follows. */
const reasons = {
  stop: 'Đã hết thời hạn bổ sung mà hồ sơ chưa được bổ sung; cơ quan dừng giải quyết hồ sơ.',
  return: 'Đã hết thời hạn bổ sung mà hồ sơ chưa được bổ sung; cơ quan trả lại hồ sơ.',
} as const

/** Job: reminds of supplements that are due, and ends dossiers whose time to supplement ran out as their procedure says. */
export async function lapseSupplements(needs: CoreNeeds): Promise<void> {
  const now = needs.now()
  for (const { dossierId, isOver } of await listDue(needs.db, now)) {
    if (isOver) await asSystem(needs.db, (tx) => lapse(tx, needs, { dossierId, at: now }))
    else await asSystem(needs.db, (tx) => remind(tx, needs, { dossierId, at: now }))
  }
}

async function listDue(db: Db, now: Instant): Promise<{ dossierId: string; isOver: boolean }[]> {
  const rows = await asSystem(db, (tx) =>
    tx
      .selectFrom('supplementRequests')
      .select(['dossierId', 'answerBy'])
      .where((on) => on.or([on('answerBy', '<=', now), on('remindAt', '<=', now)]))
      .where('answeredAt', 'is', null)
      .where('lapsedAt', 'is', null)
      .orderBy('answerBy')
      .limit(1000)
      .execute(),
  )
  return rows.map(({ dossierId, answerBy }) => ({ dossierId, isOver: answerBy !== null && answerBy <= now }))
}

interface Moment {
  dossierId: string
  at: Instant
}

/** Nobody acts but the program, so Mẫu 05 is sealed by the agency and signed by no officer; it names the one who asked. */
async function lapse(tx: Tx, needs: CoreNeeds, { dossierId, at }: Moment): Promise<void> {
  const dossier = await lockDossier(tx, dossierId)
  const request = await findOpenRequest(tx, needs.keyring, dossierId)
  // Answered between the list and the lock: nothing lapses.
  if (!request?.answerBy || request.answerBy > at) return
  const { definition } = await getRevision(tx, dossier.revisionId)
  const { onNoAnswer } = supplementRulesOf(definition.supplement)
  const reason = reasons[onNoAnswer]
  const words = { dossierId, kind: 'stop_reason' as const, words: reason, officerId: null, at, visibleToCitizen: true }
  const text = await writeText(tx, needs.keyring, words)
  const { name } = await getAgency(tx, dossier.competentAgencyId)
  await carryOutStop(tx, needs, {
    dossier,
    event: {
      kind: 'supplement_lapsed',
      actor: { kind: 'system' },
      detail: { request: request.id, text, consequence: onNoAnswer },
    },
    notice: { template: 'supplement_lapsed', onNoAnswer },
    paper: {
      askedBy: { agency: name },
      askedAt: at,
      reason,
      officerId: request.requestedById,
      signedBy: 'agency',
      at,
    },
  })
}

async function remind(tx: Tx, needs: CoreNeeds, { dossierId, at }: Moment): Promise<void> {
  const dossier = await lockDossier(tx, dossierId)
  const request = await findOpenRequest(tx, needs.keyring, dossierId)
  if (!request?.answerBy || !request.remindAt || request.remindAt > at) return
  const { definition } = await getRevision(tx, dossier.revisionId)
  const rules = supplementRulesOf(definition.supplement)
  const { answerBy } = request
  const calendar = await calendarFor(tx, dossier.competentAgencyId)
  await tx
    .updateTable('supplementRequests')
    .set({ remindedAt: at, remindAt: nextReminder(calendar, { rules, answerBy, now: at }) ?? null })
    .where('id', '=', request.id)
    .execute()
  const { onNoAnswer } = rules
  await tellSubmitter(tx, needs, dossier, { notice: { template: 'supplement_reminder', answerBy, onNoAnswer }, at })
}
