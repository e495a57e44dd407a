import { newToken, sha256 } from './crypto.js'
import { asActor, asSystem, type Tx } from './db.js'
import { newId } from './ids.js'
import type { CoreNeeds } from './needs.js'

const hintLength = 10

/** Makes a key for another system. The key itself is returned once and kept nowhere; the row has only its hash. */
export async function makeApiKey(
  needs: CoreNeeds,
  { name, scopes, officerId }: { name: string; scopes: readonly string[]; officerId: string },
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

/** A key as people see it: never the key, only how it begins. */
export interface ApiKey {
  id: string
  name: string
  hint: string
  scopes: string[]
  madeAt: Date
  lastUsedOn: string | null
  revokedAt: Date | null
}

export async function listApiKeys(tx: Tx): Promise<ApiKey[]> {
  return tx
    .selectFrom('apiKeys')
    .select(['id', 'name', 'hint', 'scopes', 'madeAt', 'lastUsedOn', 'revokedAt'])
    .orderBy('madeAt', 'desc')
    .execute()
}

/** Whether this is a living key that opens the scope; the day of its last use is noted, once a day. */
export async function isKeyFor(needs: CoreNeeds, key: string, scope: string): Promise<boolean> {
  return asSystem(needs.db, async (tx) => {
    const row = await tx
      .selectFrom('apiKeys')
      .select(['id', 'scopes', 'lastUsedOn'])
      .where('keyHash', '=', sha256(key))
      .where('revokedAt', 'is', null)
      .executeTakeFirst()
    if (!row?.scopes.includes(scope)) return false
    const today = needs.now().toISOString().slice(0, 10)
    if (row.lastUsedOn !== today) {
      await tx.updateTable('apiKeys').set({ lastUsedOn: today }).where('id', '=', row.id).execute()
    }
    return true
  })
}
