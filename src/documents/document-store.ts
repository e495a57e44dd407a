import type { Selectable } from 'kysely'
import { type Keyring, sealJson, unsealJson } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import { enqueue } from '../platform/jobs.js'
import type { DocumentsTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'
import type { Wording } from './document-layout.js'
import type { FormSet } from './render-form.js'
import type { Paper } from './typst/render-pdf.js'

export type DocumentRow = Selectable<DocumentsTable>
export type DocumentKind = DocumentRow['kind']

export const documentContext = (id: string, what: 'data' | 'bytes'): string => `documents:${id}:${what}`

export interface DocumentOrder {
  dossierId: string
  agencyId: string
  kind: DocumentKind
  series: string | null
  number: string | null
  /** Set of forms, paper and words; the law's of today on A4 when left out. */
  forms?: FormSet
  paper?: Paper
  wording?: Wording
  textId?: string | null
  /** What the template prints; frozen here, so that a retry makes the same paper. */
  data: unknown
  visibleToCitizen: boolean
  /** Officer whose certificate signs it; nobody's when left out. */
  signerId?: string
  at: Instant
}

/** Key of the job that makes a document: one at a time. */
export const makingJob = (id: string): string => `document:${id}`

/** Orders a document in the transaction of the change it tells of; a job makes it. */
export async function orderDocument(tx: Tx, keyring: Keyring, order: DocumentOrder): Promise<string> {
  const { at, data, ...columns } = order
  const id = newId(at)
  await tx
    .insertInto('documents')
    .values({
      id,
      ...columns,
      state: 'waiting',
      dataSealed: sealJson(keyring, data, documentContext(id, 'data')),
      createdAt: at,
    })
    .execute()
  await enqueue(tx, 'make_document', { documentId: id }, { key: makingJob(id) })
  return id
}

// Six hours apart at most: more than half a year in which an agency may get its certificate.
const sealTries = 800

/** Orders the agency's seal on a signed result of a dossier that is decided; without it nothing is returned, so it is tried for long. */
export const orderSeal = (tx: Tx, documentId: string): Promise<void> =>
  enqueue(tx, 'seal_document', { documentId }, { key: `seal:${documentId}`, maxAttempts: sealTries })

/** Data of an ordered document; instants come back as instants. */
export function documentData<T>(keyring: Keyring, row: DocumentRow): T {
  return revive(unsealJson<T>(keyring, row.dataSealed, documentContext(row.id, 'data')))
}

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

function revive<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, each: unknown) =>
    typeof each === 'string' && isoInstant.test(each) ? new Date(each) : each,
  ) as T
}

export async function listDocuments(tx: Tx, dossierId: string): Promise<DocumentRow[]> {
  return tx
    .selectFrom('documents')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute()
}
