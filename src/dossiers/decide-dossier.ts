import { asActor, type Tx } from '../platform/db.js'
import { enqueue } from '../platform/jobs.js'
import type { Instant } from '../platform/time.js'
import type { Dossier, DossierId } from './dossier.js'
import { moveOn, stepAfter } from './forward-dossier.js'
import { type ActingOfficer, type DossierInHand, takeInHand } from './officer-lock.js'
import { recordChange } from './record-change.js'
import { type DecisionNeeds, orderResult } from './result-order.js'
import { finishStep } from './steps.js'
import { writeText } from './texts.js'

export type Deciding =
  | { outcome: 'decided'; documentId: string }
  | { outcome: 'refused'; because: 'not_available_now' | 'reasons_missing' }

export interface DecisionOrder {
  officer: ActingOfficer
  decision: 'granted' | 'refused'
  /** A refusal gives its reasons; a grant may carry remarks. */
  words: string
}

/** The approver grants or refuses: the result is numbered, ordered and will be signed with the approver's certificate. */
export async function decideDossier(needs: DecisionNeeds, id: DossierId, order: DecisionOrder): Promise<Deciding> {
  const { officer, decision, words } = order
  if (decision === 'refused' && !words.trim()) return { outcome: 'refused', because: 'reasons_missing' }
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: decision === 'granted' ? 'approve' : 'refuse' })
    if (!inHand?.active) return { outcome: 'refused', because: 'not_available_now' }
    const at = needs.now()
    const documentId = await orderResult(tx, needs, inHand.dossier, { kind: decision, words, signerId: officer.id, at })
    const textId = words
      ? await writeText(tx, needs.keyring, {
          dossierId: id,
          kind: 'decision_reason',
          words,
          officerId: officer.id,
          at,
          visibleToCitizen: decision === 'refused',
        })
      : null
    const next = stepAfter(inHand)
    if (next) await moveOn(tx, { inHand, active: inHand.active, next, officer, at, textId, decision })
    else await settle(tx, { inHand, officer, documentId, at, decision })
    return { outcome: 'decided', documentId }
  })
}

export type Sealing =
  | { outcome: 'sealed' }
  | { outcome: 'refused'; because: 'not_available_now' | 'result_not_signed_yet' }

/** The records clerk seals the signed result with the agency's certificate; now the dossier is settled. */
export async function sealResult(needs: DecisionNeeds, id: DossierId, officer: ActingOfficer): Promise<Sealing> {
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'seal' })
    if (!inHand?.active) return { outcome: 'refused', because: 'not_available_now' }
    const result = await tx
      .selectFrom('documents')
      .select(['id', 'state'])
      .where('dossierId', '=', id)
      .where('kind', '=', 'result')
      .orderBy('createdAt', 'desc')
      .executeTakeFirst()
    if (result?.state !== 'signed') return { outcome: 'refused', because: 'result_not_signed_yet' }
    const at = needs.now()
    const next = stepAfter(inHand)
    await enqueue(tx, 'seal_document', { documentId: result.id }, { key: `seal:${result.id}` })
    if (next) await moveOn(tx, { inHand, active: inHand.active, next, officer, at, textId: null })
    else await settle(tx, { inHand, officer, documentId: result.id, at, decision: inHand.dossier.decision })
    return { outcome: 'sealed' }
  })
}

interface Settlement {
  inHand: DossierInHand
  officer: ActingOfficer
  documentId: string
  at: Instant
  decision: Dossier['decision']
}

/** The last step is done: the clock of the time limit ends here, delivery is not counted. */
async function settle(tx: Tx, { inHand, officer, documentId, at, decision }: Settlement): Promise<void> {
  const { dossier, active } = inHand
  if (active) await finishStep(tx, active, { officerId: officer.id, at })
  const change = { status: 'decided' as const, decision, decidedAt: at, currentStepId: null, assignedOfficerId: null }
  await recordChange(tx, dossier, change, {
    kind: 'decided',
    actor: { kind: 'officer', id: officer.id },
    at,
    detail: { decision, document: documentId, onTime: dossier.dueAt !== null && at <= dossier.dueAt },
  })
  await enqueue(tx, 'announce_result', { documentId }, { key: `announce:${documentId}` })
}
