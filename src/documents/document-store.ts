import type { Selectable } from 'kysely'
import { type Keyring, sealJson, unsealJson } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import { enqueue } from '../platform/jobs.js'
import { nextNumber } from '../platform/number-series.js'
import type { DocumentsTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'

export type DocumentRow = Selectable<DocumentsTable>
export type DocumentKind = DocumentRow['kind']

/** Series of the statutory documents (Circular 03/2025/TT-VPCP, annex I; checked 2026-11-22); numbers run without gaps per agency and year. */
const series = {
  acceptance_receipt: 'TTPVHCC',
  supplement_request: 'PBS-TTPVHCC',
  decline_notice: 'PTC-TTPVHCC',
  apology: 'PXL',
  stop_notice: 'TBD-TTPVHCC',
  routing_slip: 'PKS',
  result: 'KQ',
  payment_receipt: 'BL',
  submission_receipt: 'XN',
} as const satisfies Record<DocumentKind, string>

export const documentContext = (id: string, what: 'data' | 'bytes'): string => `documents:${id}:${what}`

/** The next number of a document, whole as it is printed: `0012/TTPVHCC`. */
export async function numberDocument(
  tx: Tx,
  kind: DocumentKind,
  agencyId: string,
  day: string,
): Promise<{ series: string; number: string }> {
  const next = await nextNumber(tx, agencyId, series[kind], day.slice(0, 4))
  return { series: series[kind], number: `${String(next).padStart(4, '0')}/${series[kind]}` }
}

/** What stands for the number on a draft: the room for it, before the letters of the series. */
export const draftNumber = (kind: DocumentKind): string => `……/${series[kind]}`

export interface DocumentOrder {
  dossierId: string
  agencyId: string
  kind: DocumentKind
  series: string | null
  number: string | null
  /** What the template prints; frozen here, so that a retry makes the same paper. */
  data: unknown
  visibleToCitizen: boolean
  /** Officer whose certificate signs it; nobody's when left out. */
  signerId?: string
  at: Instant
}

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
  await enqueue(tx, 'make_document', { documentId: id }, { key: `document:${id}` })
  return id
}

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
