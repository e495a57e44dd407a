import { type DocumentNeeds, qrPng, readDocument } from '../documents/index.js'
import type { MailedNotice } from '../notices/index.js'
import { asSystem, type Tx } from '../platform/db.js'
import type { MailAttachment } from '../platform/mail.js'

// The person keeps these two mails: they carry the QR code that opens the public status (S0.4).
const withQr: ReadonlySet<string> = new Set(['submitted', 'accepted'])

/** What goes with a mail about a dossier. A document that is not made yet throws, and the job waits for it. */
export async function mailAttachments(needs: DocumentNeeds, notice: MailedNotice): Promise<MailAttachment[]> {
  return asSystem(needs.db, async (tx) => {
    const documents: MailAttachment[] = []
    for (const id of notice.documentIds) {
      const { bytes, row } = await readDocument(tx, needs, id)
      const fileName = `${row.number ?? row.kind}.pdf`.replaceAll('/', '-')
      documents.push({ fileName, contentType: 'application/pdf', content: bytes })
    }
    return notice.dossierId && withQr.has(notice.template)
      ? [...documents, await qrOf(tx, needs, notice.dossierId)]
      : documents
  })
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
