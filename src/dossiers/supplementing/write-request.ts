import { seal } from '../../platform/crypto.js'
import type { Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import type { Dossier } from '../dossier.js'
import type { SupplementOrder } from '../request-supplement.js'
import { supplementNoteContext } from '../supplements.js'
import { writeText } from '../texts.js'
import type { SupplementAllowance } from './allowance.js'

interface RequestFacts {
  dossier: Dossier
  order: SupplementOrder
  allowance: SupplementAllowance
  answerBy: Instant
  remindAt: Instant | null
  at: Instant
}

/** Writes the request with its items; a leader's leave, where the request needed one, is used up by it. */
export async function writeRequest(tx: Tx, needs: CoreNeeds, facts: RequestFacts): Promise<string> {
  const { dossier, order, allowance, answerBy, remindAt, at } = facts
  const { officer, reason } = order
  const text = { dossierId: dossier.id, kind: 'supplement_reason' as const, words: reason, officerId: officer.id, at }
  const textId = reason ? await writeText(tx, needs.keyring, { ...text, visibleToCitizen: true }) : null
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
      remindAt,
      again: allowance.used > 0,
    })
    .execute()
  await writeItems(tx, needs, { requestId, facts })
  if (allowance.used >= allowance.most && allowance.leave)
    await tx
      .updateTable('supplementPermissions')
      .set({ usedForId: requestId })
      .where('id', '=', allowance.leave.id)
      .execute()
  return requestId
}

async function writeItems(
  tx: Tx,
  { keyring }: CoreNeeds,
  { requestId, facts: { dossier, order, at } }: { requestId: string; facts: RequestFacts },
): Promise<void> {
  const items = order.defects.map(({ target, targetId, problem, note }, position) => {
    const id = newId(at)
    const noteSealed = note ? seal(keyring, note, supplementNoteContext(id)) : null
    return { id, requestId, dossierId: dossier.id, target, targetId, problem, noteSealed, position }
  })
  await tx.insertInto('supplementItems').values(items).execute()
}
