import { newToken, sha256 } from '../platform/crypto.js'
import { asActor, asSystem } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'

/** What a key opens; each call names the one it needs. */
export type ApiScope = 'dossier_status'

const hintLength = 10

/** Makes a key for another system. The key itself is returned once and kept nowhere; the row has only its hash. */
export async function makeApiKey(
  needs: CoreNeeds,
  { name, scopes, officerId }: { name: string; scopes: readonly ApiScope[]; officerId: string },
): Promise<{ id: string; key: string }> {
  const at = needs.now()
  const id = newId(at)
  const key = `mck_${newToken()}`
  const row = { id, name, scopes: [...scopes], keyHash: sha256(key), hint: key.slice(0, hintLength) }
  await asActor(needs.db, { kind: 'officer', id: officerId }, (tx) =>
    tx
      .insertInto('apiKeys')
      .values({ ...row, madeById: officerId, madeAt: at })
      .execute(),
  )
  return { id, key }
}

/** Ends a key at once; the row stays, so that people can see who used it and when. */
export async function revokeApiKey(
  needs: CoreNeeds,
  { id, officerId }: { id: string; officerId: string },
): Promise<void> {
  await asActor(needs.db, { kind: 'officer', id: officerId }, (tx) =>
    tx
      .updateTable('apiKeys')
      .set({ revokedAt: needs.now(), revokedById: officerId })
      .where('id', '=', id)
      .where('revokedAt', 'is', null)
      .execute(),
  )
}

/** Whether this is a living key that opens the scope. */
export async function isKeyFor(needs: CoreNeeds, key: string, scope: ApiScope): Promise<boolean> {
  const row = await asSystem(needs.db, (tx) =>
    tx
      .selectFrom('apiKeys')
      .select('scopes')
      .where('keyHash', '=', sha256(key))
      .where('revokedAt', 'is', null)
      .executeTakeFirst(),
  )
  return row?.scopes.includes(scope) ?? false
}
