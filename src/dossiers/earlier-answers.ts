import type { Keyring } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import { type FrozenAnswers, openAnswers } from './answers.js'

/** Keeps the answers as they are before a supplement replaces them. */
export async function keepEarlierAnswers(
  tx: Tx,
  { requestId, dossierId, at }: { requestId: string; dossierId: string; at: Instant },
): Promise<void> {
  await tx
    .insertInto('earlierAnswers')
    .columns(['requestId', 'dossierId', 'answersSealed', 'frozenSealed', 'commitment', 'at'])
    .expression((on) =>
      on
        .selectFrom('dossierAnswers')
        .select((of) => [of.val(requestId).as('requestId'), 'dossierId', 'answersSealed', 'frozenSealed', 'commitment'])
        .select((of) => of.val(at).as('at'))
        .where('dossierId', '=', dossierId),
    )
    .execute()
}

/** The answers that each supplement replaced, by the request it answered. */
export async function listEarlierAnswers(
  tx: Tx,
  keyring: Keyring,
  dossierId: string,
): Promise<ReadonlyMap<string, FrozenAnswers>> {
  const rows = await tx.selectFrom('earlierAnswers').selectAll().where('dossierId', '=', dossierId).execute()
  return new Map(rows.map((row) => [row.requestId, openAnswers(keyring, row)]))
}
