import { asActor, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Dossier, DossierId } from '../dossier.js'
import { type ActingOfficer, takeInHand } from '../officer-lock.js'
import { recordChange } from '../record-change.js'
import { tellSubmitter } from '../tell-submitter.js'
import { listTexts, writeText } from '../texts.js'
import { carryOutStop } from './carry-out-stop.js'
import { findOpenStopRequest, type StopRequest } from './stop-request.js'

export type StopAnswered =
  | { outcome: 'stopped' | 'denied' }
  | { outcome: 'refused'; because: 'not_available_now' | 'no_stop_asked' | 'reasons_missing' }

export interface StopAnswer {
  officer: ActingOfficer
  agreed: boolean
  /** Why the work goes on; needed for a no. */
  reason: string
}

const wishWithoutWords = 'Theo đề nghị của người nộp hồ sơ.'

/** The counter stops the dossier as the person asked, with Mẫu 05, or says why the work goes on. */
export async function answerStop(needs: CoreNeeds, id: DossierId, answer: StopAnswer): Promise<StopAnswered> {
  const { officer, agreed, reason } = answer
  if (!agreed && !reason.trim()) return { outcome: 'refused', because: 'reasons_missing' }
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'answer_stop' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const request = await findOpenStopRequest(tx, id)
    if (!request) return { outcome: 'refused', because: 'no_stop_asked' }
    const facts = { dossier: inHand.dossier, request, answer }
    if (!agreed) return deny(tx, needs, facts)
    return agree(tx, needs, facts)
  })
}

interface Facts {
  dossier: Dossier
  request: StopRequest
  answer: StopAnswer
}

async function agree(tx: Tx, needs: CoreNeeds, { dossier, request, answer }: Facts): Promise<StopAnswered> {
  const at = needs.now()
  const { officer } = answer
  const wish = (await listTexts(tx, needs.keyring, dossier.id)).find(({ id }) => id === request.reasonId)
  const reason = wish?.words ?? wishWithoutWords
  await close(tx, request, { answeredAt: at, answeredById: officer.id, agreed: true, answerId: null })
  await carryOutStop(tx, needs, {
    dossier,
    event: {
      kind: 'stopped',
      actor: { kind: 'officer', id: officer.id },
      detail: { request: request.id, askedBy: 'applicant' },
    },
    notice: { template: 'stopped', reason },
    paper: { askedBy: 'applicant', askedAt: request.askedAt, reason, officerId: officer.id, at },
  })
  return { outcome: 'stopped' }
}

async function deny(tx: Tx, needs: CoreNeeds, { dossier, request, answer }: Facts): Promise<StopAnswered> {
  const at = needs.now()
  const { officer, reason } = answer
  const text = { dossierId: dossier.id, kind: 'stop_refusal' as const, words: reason, officerId: officer.id, at }
  const answerId = await writeText(tx, needs.keyring, { ...text, visibleToCitizen: true })
  await close(tx, request, { answeredAt: at, answeredById: officer.id, agreed: false, answerId })
  const denied = await recordChange(
    tx,
    dossier,
    {},
    {
      kind: 'stop_refused',
      actor: { kind: 'officer', id: officer.id },
      at,
      agencyId: dossier.receivingAgencyId,
      detail: { request: request.id, text: answerId },
    },
  )
  await tellSubmitter(tx, needs, denied, { notice: { template: 'stop_refused', reason }, at })
  return { outcome: 'denied' }
}

const close = (
  tx: Tx,
  { id }: StopRequest,
  end: { answeredAt: Date; answeredById: string; agreed: boolean; answerId: string | null },
) => tx.updateTable('stopRequests').set(end).where('id', '=', id).execute()
