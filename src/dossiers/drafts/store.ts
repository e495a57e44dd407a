import type { Selectable } from 'kysely'
import { type Keyring, sealJson, unsealJson } from '../../platform/crypto.js'
import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { newId } from '../../platform/ids.js'
import type { DraftsTable } from '../../platform/postgres/schema.js'
import type { Draft, DraftContent } from './draft.js'

const context = (id: string): string => `drafts:${id}`
const day = 24 * 3_600_000

/** A draft nobody touched for this long is deleted. */
export const draftLifetime = 30 * day

export type NewDraft = Pick<
  Draft,
  'personId' | 'officerId' | 'channel' | 'procedureCode' | 'revisionId' | 'agencyId' | 'language' | 'content'
> & { receivingAgencyId?: string }

export async function insertDraft(tx: Tx, keyring: Keyring, draft: NewDraft & { at: Date }): Promise<string> {
  const { at, content, ...columns } = draft
  const id = newId(at)
  await tx
    .insertInto('drafts')
    .values({
      id,
      receivingAgencyId: draft.agencyId,
      ...columns,
      sealed: sealJson(keyring, content, context(id)),
      createdAt: at,
      updatedAt: at,
      expiresAt: new Date(at.getTime() + draftLifetime),
    })
    .execute()
  return id
}

export async function getDraft(tx: Tx, keyring: Keyring, id: string): Promise<Draft> {
  const row = await tx.selectFrom('drafts').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('draft')
  return toDraft(keyring, row)
}

/** Reads a draft and holds it until the transaction ends, so that two tabs cannot both submit it. */
export async function lockDraft(tx: Tx, keyring: Keyring, id: string): Promise<Draft> {
  const row = await tx.selectFrom('drafts').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw new NotFound('draft')
  return toDraft(keyring, row)
}

/** Drafts of a person that have not become dossiers, newest first. */
export async function listDrafts(tx: Tx, keyring: Keyring, personId: string): Promise<Draft[]> {
  const rows = await tx
    .selectFrom('drafts')
    .selectAll()
    .where('personId', '=', personId)
    .where('dossierId', 'is', null)
    .orderBy('updatedAt', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => toDraft(keyring, row))
}

/** Saves content unless another tab saved since `version` was read; then undefined. */
export async function updateDraft(
  tx: Tx,
  keyring: Keyring,
  draft: Pick<Draft, 'id' | 'content' | 'page' | 'version'> & { at: Date },
): Promise<number | undefined> {
  const row = await tx
    .updateTable('drafts')
    .set({
      sealed: sealJson(keyring, draft.content, context(draft.id)),
      page: draft.page,
      version: draft.version + 1,
      updatedAt: draft.at,
      expiresAt: new Date(draft.at.getTime() + draftLifetime),
    })
    .where('id', '=', draft.id)
    .where('version', '=', draft.version)
    .where('dossierId', 'is', null)
    .returning('version')
    .executeTakeFirst()
  return row?.version
}

/** Puts a draft that is held onto another revision of its procedure. */
export async function moveDraft(
  tx: Tx,
  keyring: Keyring,
  { id, content, revisionId, at }: { id: string; content: DraftContent; revisionId: string; at: Date },
): Promise<void> {
  await tx
    .updateTable('drafts')
    .set((now) => ({
      revisionId,
      sealed: sealJson(keyring, content, context(id)),
      version: now('version', '+', 1),
      updatedAt: at,
    }))
    .where('id', '=', id)
    .execute()
}

export async function markSubmitted(tx: Tx, draftId: string, dossierId: string): Promise<void> {
  await tx.updateTable('drafts').set({ dossierId }).where('id', '=', draftId).execute()
}

export async function deleteDraft(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('drafts').where('id', '=', id).where('dossierId', 'is', null).execute()
}

function toDraft(keyring: Keyring, row: Selectable<DraftsTable>): Draft {
  const { sealed, ...columns } = row
  return { ...columns, content: unsealJson<DraftContent>(keyring, sealed, context(row.id)) }
}
