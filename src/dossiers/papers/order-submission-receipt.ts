import { type Agency, getAgency } from '../../agencies/index.js'
import { type Attachment, orderDocument, type SubmissionReceiptData, wordsFor } from '../../documents/index.js'
import { getPerson } from '../../people/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import type { Dossier } from '../dossier.js'
import { takesFilesFor } from '../required-documents.js'

export interface SubmissionReceiptOrder {
  dossier: Dossier
  definition: ProcedureDefinition
  /** As the manifest of the submission names them. */
  attachments: readonly Attachment[]
  at: Instant
}

/** Orders what the person holds in hand at once: these files, of these bytes, arrived at this instant. Returns its document. */
export async function orderSubmissionReceipt(tx: Tx, needs: CoreNeeds, order: SubmissionReceiptOrder): Promise<string> {
  const { dossier, definition, attachments, at } = order
  const agency = await getAgency(tx, dossier.receivingAgencyId)
  const submitter = await getPerson(tx, needs.keyring, dossier.submitterId)
  const applicant =
    dossier.applicantId === dossier.submitterId ? submitter : await getPerson(tx, needs.keyring, dossier.applicantId)
  const paperOf = new Map(takesFilesFor(definition).map(({ id, name }) => [id, name.vi]))
  const data: SubmissionReceiptData = {
    systemName: `Hệ thống một cửa – ${(await topOf(tx, agency)).name}`,
    agency: agency.name,
    submissionCode: dossier.submissionCode,
    submittedAt: dossier.submittedAt,
    submitter: submitter.fullName,
    applicant: applicant.fullName,
    procedure: { code: definition.code, name: definition.name.vi },
    files: attachments.map(({ fileName: name, requiredDocumentId, size, sha256 }) => ({
      ...{ name, size, sha256: sha256.toString('hex') },
      paper: paperOf.get(requiredDocumentId) ?? null,
    })),
    answerBy: dossier.answerDueAt,
    lookupUrl: `${needs.publicUrl}/tra-cuu`,
    qrLink: `${needs.publicUrl}/tra-cuu/${dossier.submissionCode}`,
  }
  return orderDocument(tx, needs.keyring, {
    dossierId: dossier.id,
    agencyId: agency.id,
    kind: 'submission_receipt',
    series: null,
    number: null,
    ...(await wordsFor(tx, { kind: 'submission_receipt', agencyId: agency.id, dossierId: dossier.id })),
    data,
    visibleToCitizen: true,
    at,
  })
}

const topOf = async (tx: Tx, agency: Agency): Promise<Agency> =>
  agency.parentId ? topOf(tx, await getAgency(tx, agency.parentId)) : agency
