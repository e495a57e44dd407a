import type { Selectable } from 'kysely'
import { type Keyring, seal, unseal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { DossierTextsTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'

export type TextKind = DossierTextsTable['kind']

export interface DossierText {
  id: string
  kind: TextKind
  words: string
  officerId: string | null
  at: Instant
  visibleToCitizen: boolean
}

const context = (id: string): string => `dossier_texts:${id}`

/** Keeps a reason or a note apart from events, so that retention can erase it. Returns its id, which the event refers to. */
export async function writeText(
  tx: Tx,
  keyring: Keyring,
  text: Omit<DossierText, 'id'> & { dossierId: string },
): Promise<string> {
  const id = newId(text.at)
  const { words, ...columns } = text
  await tx
    .insertInto('dossierTexts')
    .values({ id, ...columns, sealed: seal(keyring, words, context(id)) })
    .execute()
  return id
}

export async function listTexts(tx: Tx, keyring: Keyring, dossierId: string): Promise<DossierText[]> {
  const rows = await tx
    .selectFrom('dossierTexts')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('at')
    .execute()
  return rows.map((row) => toText(keyring, row))
}

function toText(keyring: Keyring, row: Selectable<DossierTextsTable>): DossierText {
  const { id, kind, officerId, at, visibleToCitizen } = row
  return { id, kind, officerId, at, visibleToCitizen, words: unseal(keyring, row.sealed, context(id)).toString('utf8') }
}
