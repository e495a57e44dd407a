import { type Keyring, seal, unseal } from '../platform/crypto.js'
import { asActor, type Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import { citizenActionsFor } from './available-actions.js'
import { recordChange } from './record-change.js'
import { lockDossier } from './store.js'

export interface Rating {
  score: number
  comment: string | null
  at: Instant
}

export type RatingGiven = { outcome: 'rated' } | { outcome: 'refused'; because: 'not_available_now' | 'rated_before' }

const context = (dossierId: string): string => `ratings:${dossierId}`

/** Takes the citizen's judgement of the service, once: one to five, and a word if they like. */
export async function rateDossier(
  needs: CoreNeeds,
  { dossierId, personId, score, comment }: { dossierId: string; personId: string; score: number; comment: string },
): Promise<RatingGiven> {
  return asActor(needs.db, { kind: 'citizen', id: personId }, async (tx) => {
    const dossier = await lockDossier(tx, dossierId)
    if (!citizenActionsFor(dossier.status).includes('rate')) return { outcome: 'refused', because: 'not_available_now' }
    if (await findRating(tx, needs.keyring, dossierId)) return { outcome: 'refused', because: 'rated_before' }
    const at = needs.now()
    const commentSealed = comment ? seal(needs.keyring, comment, context(dossierId)) : null
    await tx
      .insertInto('ratings')
      .values({ dossierId, agencyId: dossier.competentAgencyId, score, commentSealed, at })
      .execute()
    await recordChange(
      tx,
      dossier,
      {},
      { kind: 'rated', actor: { kind: 'citizen', id: personId }, at, detail: { score } },
    )
    return { outcome: 'rated' }
  })
}

export async function findRating(tx: Tx, keyring: Keyring, dossierId: string): Promise<Rating | undefined> {
  const row = await tx.selectFrom('ratings').selectAll().where('dossierId', '=', dossierId).executeTakeFirst()
  if (!row) return undefined
  const comment = row.commentSealed ? unseal(keyring, row.commentSealed, context(dossierId)).toString('utf8') : null
  return { score: row.score, comment, at: row.at }
}
