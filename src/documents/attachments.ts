import type { Selectable } from 'kysely'
import { type Keyring, seal, sha256, unseal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { newId } from '../platform/ids.js'
import type { AttachmentsTable } from '../platform/postgres/schema.js'
import { type AttachmentNeeds, bytesContext, readOriginal } from './attachment-bytes.js'
import { inspectUpload, safeFileName, type UploadRefusal } from './intake/index.js'
import { enqueueScan, firstLook, isUndecided, type ScanState } from './scanning.js'

/** A paper as a list shows it; the bytes lie in storage, sealed. */
export interface Attachment {
  id: string
  requiredDocumentId: string
  fileName: string
  trueType: AttachmentsTable['trueType']
  size: number
  sha256: Buffer
  pages: number | null
  renditionType: string
  scanState: ScanState
  source: Selectable<AttachmentsTable>['source']
  /** Its number in the register that gave it. */
  sourceRegister: string | null
  supplementRequestId: string | null
  uploadedAt: Date
}

export interface Upload {
  fileName: string
  bytes: Buffer
}

/** A file taken in and laid down twice: the bytes as sent, and a cleaned rendition. No row refers to it yet. */
export interface StoredUpload {
  id: string
  fileName: string
  trueType: AttachmentsTable['trueType']
  size: number
  sha256: Buffer
  pages: number | null
  original: string
  rendition: { key: string; size: number; sha256: Buffer }
  scanState: ScanState
}

export type TakeRefusal = UploadRefusal | 'infected'

export type Taken = { outcome: 'stored'; upload: StoredUpload } | { outcome: 'refused'; because: TakeRefusal }

export const nameContext = (id: string): string => `attachments:${id}:name`

/** Looks at what was sent, and lays it down durably before any row says so. Not in a transaction: files are slow. */
export async function takeUpload(needs: AttachmentNeeds, upload: Upload, at: Date): Promise<Taken> {
  const seen = await inspectUpload(upload.bytes, upload.fileName)
  if (seen.outcome === 'refused') return seen
  const scanState = await firstLook(needs.scanner, upload.bytes)
  if (scanState === 'infected') return { outcome: 'refused', because: 'infected' }
  const id = newId(at)
  const original = await needs.storage.put(seal(needs.keyring, upload.bytes, bytesContext(id, 'original')))
  const rendition = await needs.storage.put(seal(needs.keyring, seen.rendition, bytesContext(id, 'rendition')))
  return {
    outcome: 'stored',
    upload: {
      id,
      fileName: safeFileName(upload.fileName, seen.type),
      trueType: seen.type,
      size: upload.bytes.length,
      sha256: sha256(upload.bytes),
      pages: seen.pages,
      original: original.key,
      rendition: { key: rendition.key, size: seen.rendition.length, sha256: sha256(seen.rendition) },
      scanState,
    },
  }
}

/** Writes the row of a stored upload; until it commits, the sweeper may take the files away again. */
export async function insertAttachment(
  tx: Tx,
  keyring: Keyring,
  upload: StoredUpload,
  owner: {
    personId: string
    draftId: string | null
    dossierId: string | null
    requiredDocumentId: string
    supplementRequestId?: string
    /** The earlier result it is a copy of. */
    sourceDocumentId?: string
    /** The file of an earlier dossier it is a copy of. */
    sourceAttachmentId?: string
    /** Its number in the register that gave it. */
    sourceRegister?: string
    at: Date
  },
): Promise<void> {
  const { at, ...columns } = owner
  await tx
    .insertInto('attachments')
    .values({
      id: upload.id,
      ...columns,
      nameSealed: seal(keyring, upload.fileName, nameContext(upload.id)),
      trueType: upload.trueType,
      size: upload.size,
      sha256: upload.sha256,
      pages: upload.pages,
      originalKey: upload.original,
      renditionKey: upload.rendition.key,
      renditionType: upload.trueType,
      renditionSize: upload.rendition.size,
      renditionSha256: upload.rendition.sha256,
      encryptionKeyId: keyring.current,
      scanState: upload.scanState,
      scannedAt: isUndecided(upload.scanState) ? null : at,
      source: sourceOf(columns),
      uploadedAt: at,
    })
    .execute()
  if (isUndecided(upload.scanState)) await enqueueScan(tx)
}

function sourceOf(from: { sourceDocumentId?: string; sourceAttachmentId?: string; sourceRegister?: string }) {
  if (from.sourceDocumentId) return 'e_document_store'
  if (from.sourceAttachmentId) return 'earlier_dossier'
  return from.sourceRegister ? 'register' : 'uploaded'
}

/** A request for a supplement owns what was uploaded for it; the dossier owns it too once it was sent. */
export type AttachmentOwner = { draftId: string } | { dossierId: string } | { supplementRequestId: string }

export async function listAttachments(tx: Tx, keyring: Keyring, owner: AttachmentOwner): Promise<Attachment[]> {
  const rows = await tx
    .selectFrom('attachments')
    .selectAll()
    .where((on) => on.and(owner))
    .where('removedAt', 'is', null)
    .orderBy('uploadedAt')
    .orderBy('id')
    .execute()
  return rows.map((row) => toAttachment(keyring, row))
}

/** Takes a paper out of a draft; its files go with the sweeper. */
export async function removeAttachment(tx: Tx, draftId: string, id: string): Promise<void> {
  await tx
    .deleteFrom('attachments')
    .where('id', '=', id)
    .where('draftId', '=', draftId)
    .where('dossierId', 'is', null)
    .execute()
}

/** What people may see of a paper: the cleaned rendition, never the bytes as sent. */
export async function readRendition(
  tx: Tx,
  needs: AttachmentNeeds,
  id: string,
): Promise<{ bytes: Buffer; type: string; fileName: string }> {
  const row = await getRow(tx, id)
  const bytes = unseal(needs.keyring, await needs.storage.get(row.renditionKey), bytesContext(id, 'rendition'))
  return { bytes, type: row.renditionType, fileName: nameOf(needs.keyring, row) }
}

/** Reads the bytes as sent back from storage and compares them with the row: true only if every byte is there (X5). */
export async function isWhole(tx: Tx, needs: AttachmentNeeds, id: string): Promise<boolean> {
  const row = await getRow(tx, id)
  try {
    const bytes = await readOriginal(needs, row)
    return bytes.length === row.size && sha256(bytes).equals(row.sha256)
  } catch {
    return false
  }
}

async function getRow(tx: Tx, id: string): Promise<Selectable<AttachmentsTable>> {
  const row = await tx
    .selectFrom('attachments')
    .selectAll()
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) throw new NotFound('attachment')
  return row
}

const nameOf = (keyring: Keyring, row: Selectable<AttachmentsTable>): string =>
  unseal(keyring, row.nameSealed, nameContext(row.id)).toString('utf8')

function toAttachment(keyring: Keyring, row: Selectable<AttachmentsTable>): Attachment {
  const { id, requiredDocumentId, trueType, size, sha256: hash, pages } = row
  const { renditionType, scanState, source, sourceRegister, supplementRequestId, uploadedAt } = row
  return {
    ...{ id, requiredDocumentId, trueType, size, sha256: hash, pages },
    ...{ renditionType, scanState, source, sourceRegister, supplementRequestId, uploadedAt },
    fileName: nameOf(keyring, row),
  }
}
