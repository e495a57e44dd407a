import { sealJson, unsealJson } from '../../platform/crypto.js'
import { asActor, type Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Posted } from '../../procedures/forms/index.js'

const hour = 3_600_000

/** Long enough to log in again; then it is deleted. */
const keptFor = 24 * hour

/** More than the longest form posts; whoever is not logged in may not fill the database. */
const mostBytes = 100_000

const context = (id: string): string => `kept_pages:${id}`

export interface PageToKeep {
  draftId: string
  pageId: string
  posted: Posted
}

/** Keeps what was posted after the session had ended, for the person whose draft it is; undefined when it is too much. */
export async function keepPage(
  needs: Pick<CoreNeeds, 'db' | 'keyring' | 'now'>,
  { draftId, pageId, posted }: PageToKeep,
): Promise<string | undefined> {
  if (Buffer.byteLength(JSON.stringify(posted)) > mostBytes) return undefined
  const at = needs.now()
  const id = newId(at)
  await asActor(needs.db, { kind: 'anyone' }, (tx) =>
    tx
      .insertInto('keptPages')
      .values({
        id,
        draftId,
        page: pageId,
        sealed: sealJson(needs.keyring, posted, context(id)),
        keptAt: at,
        expiresAt: new Date(at.getTime() + keptFor),
      })
      .execute(),
  )
  return id
}

/** What was kept under this id for this page of this draft; the database shows it only to the person whose draft it is. */
export async function findKeptPage(
  tx: Tx,
  { keyring }: Pick<CoreNeeds, 'keyring'>,
  { id, draftId, pageId }: { id: string; draftId: string; pageId: string },
): Promise<Posted | undefined> {
  const row = await tx
    .selectFrom('keptPages')
    .select('sealed')
    .where('id', '=', id)
    .where('draftId', '=', draftId)
    .where('page', '=', pageId)
    .executeTakeFirst()
  return row && unsealJson<Posted>(keyring, row.sealed, context(id))
}

/** Once the page is saved, nothing of it is kept twice. */
export async function dropKeptPages(tx: Tx, draftId: string, pageId: string): Promise<void> {
  await tx.deleteFrom('keptPages').where('draftId', '=', draftId).where('page', '=', pageId).execute()
}
