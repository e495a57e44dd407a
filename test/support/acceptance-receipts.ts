import { type DocumentRow, listDocuments } from '../../src/documents/index.js'
import type { Tx } from '../../src/platform/db.js'

/** Mẫu 01 of a dossier, which beside it has a confirmation of its submission. */
export const acceptanceReceipts = async (tx: Tx, dossierId: string): Promise<DocumentRow[]> =>
  (await listDocuments(tx, dossierId)).filter(({ kind }) => kind === 'acceptance_receipt')
