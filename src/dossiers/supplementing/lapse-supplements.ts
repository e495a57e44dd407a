import { asSystem, type Db } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Language } from '../../platform/text.js'
import type { Instant } from '../../platform/time.js'
import { recordChange } from '../record-change.js'
import { lockDossier } from '../store.js'
import { closeRequest, findOpenRequest } from '../supplements.js'
import { tellSubmitter } from '../tell-submitter.js'
import { writeText } from '../texts.js'

const remindBefore = 48 * 3_600_000

const reasons: Record<Language, string> = {
  vi: 'Đã hết thời hạn bổ sung mà hồ sơ chưa được bổ sung.',
  en: 'The time for the supplement ran out without one.',
}

/** Job: reminds of supplements that are due soon, and stops dossiers whose time to supplement ran out. */
export async function lapseSupplements(needs: CoreNeeds): Promise<void> {
  const now = needs.now()
  const open = await listOpen(needs.db, new Date(now.getTime() + remindBefore))
  for (const { dossierId, answerBy } of open) {
    if (answerBy <= now) await lapse(needs, dossierId, now)
    else await remind(needs, dossierId, now)
  }
}

async function listOpen(db: Db, until: Instant): Promise<{ dossierId: string; answerBy: Instant }[]> {
  const rows = await asSystem(db, (tx) =>
    tx
      .selectFrom('supplementRequests')
      .select(['dossierId', 'answerBy'])
      .where('answerBy', '<=', until)
      .where('answeredAt', 'is', null)
      .where('lapsedAt', 'is', null)
      .orderBy('answerBy')
      .limit(1000)
      .execute(),
  )
  return rows.flatMap(({ dossierId, answerBy }) => (answerBy ? [{ dossierId, answerBy }] : []))
}

async function lapse(needs: CoreNeeds, dossierId: string, at: Instant): Promise<void> {
  await asSystem(needs.db, async (tx) => {
    const dossier = await lockDossier(tx, dossierId)
    const request = await findOpenRequest(tx, needs.keyring, dossierId)
    // Answered between the list and the lock: nothing lapses.
    if (!request?.answerBy || request.answerBy > at) return
    const words = reasons[dossier.language]
    const text = { dossierId, kind: 'stop_reason' as const, words, officerId: null, at, visibleToCitizen: true }
    const textId = await writeText(tx, needs.keyring, text)
    const change = { status: 'stopped' as const, finishedAt: at, clockPausedAt: null }
    const stopped = await recordChange(tx, dossier, change, {
      kind: 'supplement_lapsed',
      actor: { kind: 'system' },
      at,
      detail: { request: request.id, text: textId },
    })
    await closeRequest(tx, request.id, { lapsedAt: at })
    await tellSubmitter(tx, needs, stopped, { notice: { template: 'stopped', reason: words }, at })
  })
}

async function remind(needs: CoreNeeds, dossierId: string, at: Instant): Promise<void> {
  await asSystem(needs.db, async (tx) => {
    const dossier = await lockDossier(tx, dossierId)
    const row = await tx
      .updateTable('supplementRequests')
      .set({ remindedAt: at })
      .where('dossierId', '=', dossierId)
      .where('remindedAt', 'is', null)
      .where('answeredAt', 'is', null)
      .where('lapsedAt', 'is', null)
      .returning('answerBy')
      .executeTakeFirst()
    if (!row?.answerBy) return
    await tellSubmitter(tx, needs, dossier, { notice: { template: 'supplement_reminder', answerBy: row.answerBy }, at })
  })
}
