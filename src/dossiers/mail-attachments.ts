import { type DocumentKind, type DocumentNeeds, qrPng, readDocument } from '../documents/index.js'
import type { MailedNotice } from '../notices/index.js'
import { asSystem, type Tx } from '../platform/db.js'
import type { MailAttachment } from '../platform/mail.js'

// The person keeps these two mails: they carry the QR code that opens the public status (S0.4).
const withQr: ReadonlySet<string> = new Set(['submitted', 'accepted'])

const namesOfFiles: Partial<Record<DocumentKind, string>> = {
  acceptance_receipt: 'giay-tiep-nhan-va-hen-tra',
  result: 'ket-qua',
  submission_receipt: 'xac-nhan-da-nop-ho-so',
}

/** What goes with a mail about a dossier: what is made of its papers, all of them or none yet, and the QR code. */
export async function mailAttachments(
  needs: DocumentNeeds,
  notice: MailedNotice,
): Promise<MailAttachment[] | 'not_made_yet'> {
  return asSystem(needs.db, async (tx) => {
    const rows = await rowsOf(tx, notice.documentIds)
    if (rows.some((row) => row.state === 'waiting')) return 'not_made_yet'
    const documents: MailAttachment[] = []
    // A paper that could not be made is on the portal once somebody has mended what was in its way.
    for (const row of rows.filter(({ state }) => state !== 'failed')) {
      const { bytes } = await readDocument(tx, needs, row.id)
      const fileName = [namesOfFiles[row.kind] ?? row.kind, row.number].filter(Boolean).join('-').replaceAll('/', '-')
      documents.push({ fileName: `${fileName}.pdf`, contentType: 'application/pdf', content: bytes })
    }
    return notice.dossierId && withQr.has(notice.template)
      ? [...documents, await qrOf(tx, needs, notice.dossierId)]
      : documents
  })
}

function rowsOf(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0) return []
  return tx.selectFrom('documents').select(['id', 'kind', 'number', 'state']).where('id', 'in', ids).execute()
}

async function qrOf(tx: Tx, { publicUrl }: DocumentNeeds, dossierId: string): Promise<MailAttachment> {
  const { submissionCode } = await tx
    .selectFrom('dossiers')
    .select('submissionCode')
    .where('id', '=', dossierId)
    .executeTakeFirstOrThrow()
  const content = await qrPng(`${publicUrl}/tra-cuu/${submissionCode}`)
  return { fileName: `ma-qr-${submissionCode}.png`, contentType: 'image/png', content }
}
