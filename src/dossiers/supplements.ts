import type { Selectable } from 'kysely'
import { type Keyring, unseal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import type { SupplementItemsTable, SupplementRequestsTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'

export const supplementNoteContext = (itemId: string): string => `supplement_items:${itemId}`

/** What a request points at: a required document by its id, or a question of the form by its field id. */
export type SupplementTarget = SupplementItemsTable['target']
export type SupplementProblem = SupplementItemsTable['problem']

/** All of them, in the order in which an officer chooses. */
export const supplementProblems = [
  'missing',
  'wrong',
  'illegible',
  'expired',
  'other',
] as const satisfies readonly SupplementProblem[]

/** One thing to put right; the citizen may change nothing else. */
export interface SupplementItem {
  id: string
  target: SupplementTarget
  targetId: string
  problem: SupplementProblem
  /** The officer's own words for the citizen. */
  note: string | null
}

/** The request for a supplement (Mẫu 02) as far as it is data; its reason in words lies in `dossier_texts`. */
export interface SupplementAsked {
  id: string
  dossierId: string
  number: number
  beforeAcceptance: boolean
  requestedAt: Instant
  requestedById: string
  textId: string | null
  answerBy: Instant | null
  /** When the person is reminded next. */
  remindAt: Instant | null
  answeredAt: Instant | null
  lapsedAt: Instant | null
  items: SupplementItem[]
}

/** The request a dossier waits on; undefined when nothing is asked. */
export async function findOpenRequest(
  tx: Tx,
  keyring: Keyring,
  dossierId: string,
): Promise<SupplementAsked | undefined> {
  const requests = await listRequests(tx, keyring, dossierId)
  return requests.find((request) => request.answeredAt === null && request.lapsedAt === null)
}

/** The same where there must be one. */
export async function getOpenRequest(tx: Tx, keyring: Keyring, dossierId: string): Promise<SupplementAsked> {
  const request = await findOpenRequest(tx, keyring, dossierId)
  if (!request) throw new NotFound('open supplement request')
  return request
}

/** Every request of a dossier with its items, in order. */
export async function listRequests(tx: Tx, keyring: Keyring, dossierId: string): Promise<SupplementAsked[]> {
  const requests = await tx
    .selectFrom('supplementRequests')
    .select([
      'id',
      'dossierId',
      'number',
      'beforeAcceptance',
      'requestedAt',
      'requestedById',
      'textId',
      'answerBy',
      'remindAt',
      'answeredAt',
      'lapsedAt',
    ])
    .where('dossierId', '=', dossierId)
    .orderBy('number')
    .execute()
  if (requests.length === 0) return []
  const items = await tx
    .selectFrom('supplementItems')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('position')
    .execute()
  return requests.map((request) => ({
    ...request,
    items: items.filter((item) => item.requestId === request.id).map((item) => toItem(keyring, item)),
  }))
}

/** Ends a request: it was answered, or its time ran out. */
export async function closeRequest(
  tx: Tx,
  id: string,
  end: { answeredAt: Instant } | { lapsedAt: Instant },
): Promise<void> {
  const erased: Pick<SupplementRequestsTable, 'draftSealed'> = { draftSealed: null }
  await tx
    .updateTable('supplementRequests')
    .set({ ...end, ...erased })
    .where('id', '=', id)
    .execute()
}

function toItem(keyring: Keyring, row: Selectable<SupplementItemsTable>): SupplementItem {
  const { id, target, targetId, problem, noteSealed } = row
  const note = noteSealed ? unseal(keyring, noteSealed, supplementNoteContext(id)).toString('utf8') : null
  return { id, target, targetId, problem, note }
}
