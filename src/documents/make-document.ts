import { X509Certificate } from 'node:crypto'
import { type Keyring, seal, sha256, unseal } from '../platform/crypto.js'
import { asSystem, type Tx } from '../platform/db.js'
import { NotFound, unreachable } from '../platform/errors.js'
import { enqueue } from '../platform/jobs.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { FileStorage } from '../platform/storage.js'
import type { Instant } from '../platform/time.js'
import { type AcceptanceReceiptData, renderAcceptanceReceipt } from './acceptance-receipt.js'
import { type ApologyData, renderApology } from './apology.js'
import { type DeclineNoticeData, renderDeclineNotice } from './decline-notice.js'
import { type DocumentRow, documentContext, documentData } from './document-store.js'
import { type PaymentReceiptData, renderPaymentReceipt } from './payment-receipt.js'
import { type RefusalData, renderRefusal } from './refusal.js'
import { type ResultData, renderResult } from './result-document.js'
import { type RoutingSlipData, renderRoutingSlip } from './routing-slip.js'
import { findSigner, type SignerOwner } from './signers.js'
import { signPdf } from './signing/index.js'
import { renderStopNotice, type StopNoticeData } from './stop-notice.js'
import { renderSubmissionReceipt, type SubmissionReceiptData } from './submission-receipt.js'
import { renderSupplementRequest, type SupplementRequestData } from './supplement-request.js'
import type { RenderedDocument } from './typst/render-pdf.js'

export interface DocumentNeeds extends CoreNeeds {
  storage: FileStorage
}

/**
 * Job: lays an ordered document out, signs it where it keeps room for a signature, and stores it. Twice makes it once.
 * A result is sealed by the agency only after its clerk's step; every other paper at once.
 */
export async function makeDocument(needs: DocumentNeeds, documentId: string): Promise<void> {
  const row = await getRow(needs, documentId)
  if (row.state !== 'waiting') return
  const rendered = await renderRow(needs.keyring, row)
  const at = needs.now()
  const signed = row.signerId
    ? await signAs(needs, rendered.pdf, { rendered, owner: { officerId: row.signerId }, placeId: 'signer', at })
    : undefined
  const isSealedNow = row.kind !== 'result' && rendered.signaturePlaces.some(({ id }) => id === 'agency')
  const sealed = isSealedNow
    ? await signAs(needs, signed ?? rendered.pdf, {
        rendered,
        owner: { agencyId: row.agencyId },
        placeId: 'agency',
        at,
      })
    : undefined
  const isSigned = signed !== undefined || sealed !== undefined
  await store(needs, row, {
    bytes: sealed ?? signed ?? rendered.pdf,
    change: {
      ...(isSigned ? { state: 'signed', signedAt: at } : { state: 'made' }),
      ...(sealed ? { sealedByAgencyAt: at } : {}),
      madeAt: at,
    },
    // Where no clerk's step follows the approval, the agency's seal follows at once.
    after: (tx) => sealIfSettled(tx, row),
  })
}

/** Job: adds the agency's seal to a signed result; the approver's signature before it stays valid. */
export async function sealDocument(needs: DocumentNeeds, documentId: string): Promise<void> {
  const row = await getRow(needs, documentId)
  if (row.sealedByAgencyAt) return
  if (row.state !== 'signed' || !row.storageKey)
    throw new Error('the document is not signed yet; the job will be tried again')
  const rendered = await renderRow(needs.keyring, row)
  const at = needs.now()
  const before = unseal(needs.keyring, await needs.storage.get(row.storageKey), documentContext(row.id, 'bytes'))
  const bytes = await signAs(needs, before, { rendered, owner: { agencyId: row.agencyId }, placeId: 'agency', at })
  await store(needs, row, {
    bytes,
    change: { sealedByAgencyAt: at },
    after: (tx) => enqueue(tx, 'announce_result', { documentId: row.id }, { key: `announce:${row.id}` }),
  })
}

/** The bytes of a made document, for those who may see its row. */
export async function readDocument(
  tx: Tx,
  needs: Pick<DocumentNeeds, 'keyring' | 'storage'>,
  documentId: string,
): Promise<{ bytes: Buffer; row: DocumentRow }> {
  const row = await tx.selectFrom('documents').selectAll().where('id', '=', documentId).executeTakeFirst()
  if (!row?.storageKey) throw new NotFound('document')
  return {
    bytes: unseal(needs.keyring, await needs.storage.get(row.storageKey), documentContext(row.id, 'bytes')),
    row,
  }
}

async function getRow(needs: DocumentNeeds, id: string): Promise<DocumentRow> {
  return asSystem(needs.db, (tx) =>
    tx.selectFrom('documents').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
}

/** The same row gives the same bytes, for the instant of its order goes into the file. */
function renderRow(keyring: Keyring, row: DocumentRow): Promise<RenderedDocument> {
  const options = { createdAt: row.createdAt }
  switch (row.kind) {
    case 'acceptance_receipt':
      return renderAcceptanceReceipt(documentData<AcceptanceReceiptData>(keyring, row), options)
    case 'supplement_request':
      return renderSupplementRequest(documentData<SupplementRequestData>(keyring, row), options)
    case 'decline_notice':
      return renderDeclineNotice(documentData<DeclineNoticeData>(keyring, row), options)
    case 'apology':
      return renderApology(documentData<ApologyData>(keyring, row), options)
    case 'stop_notice':
      return renderStopNotice(documentData<StopNoticeData>(keyring, row), options)
    case 'routing_slip':
      return renderRoutingSlip(documentData<RoutingSlipData>(keyring, row), options)
    case 'payment_receipt':
      return renderPaymentReceipt(documentData<PaymentReceiptData>(keyring, row), options)
    case 'submission_receipt':
      return renderSubmissionReceipt(documentData<SubmissionReceiptData>(keyring, row), options)
    case 'result': {
      const order = documentData<{ paper: 'result'; data: ResultData } | { paper: 'refusal'; data: RefusalData }>(
        keyring,
        row,
      )
      return order.paper === 'result' ? renderResult(order.data, options) : renderRefusal(order.data, options)
    }
    default:
      return unreachable(row.kind)
  }
}

interface Signing {
  rendered: RenderedDocument
  owner: SignerOwner
  placeId: 'signer' | 'agency'
  at: Instant
}

async function signAs(needs: DocumentNeeds, pdf: Buffer, { rendered, owner, placeId, at }: Signing): Promise<Buffer> {
  const signer = await asSystem(needs.db, (tx) => findSigner(tx, needs.keyring, { ...owner, at }))
  if (!signer) throw new Error(`no certificate with a key here for the ${placeId}`)
  const place = rendered.signaturePlaces.find((each) => each.id === placeId)
  const reason = placeId === 'signer' ? 'Ký ban hành văn bản' : 'Ký số của cơ quan'
  const name = signerName(signer.identity.certificate)
  const described = { name, reason, location: 'Việt Nam', at, chain: signer.chain }
  return signPdf(pdf, signer.identity, place ? { ...described, place } : described)
}

interface Stored {
  bytes: Buffer
  change: { state?: 'made' | 'signed'; madeAt?: Instant; signedAt?: Instant; sealedByAgencyAt?: Instant }
  after(tx: Tx): Promise<void>
}

async function store(needs: DocumentNeeds, row: DocumentRow, { bytes, change, after }: Stored): Promise<void> {
  const { key } = await needs.storage.put(seal(needs.keyring, bytes, documentContext(row.id, 'bytes')))
  await asSystem(needs.db, async (tx) => {
    const changed = await tx
      .updateTable('documents')
      .set({ ...change, storageKey: key, size: bytes.length, sha256: sha256(bytes) })
      .where('id', '=', row.id)
      .where('state', '=', row.state)
      .where('sealedByAgencyAt', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (changed) await after(tx)
  })
}

async function sealIfSettled(tx: Tx, row: DocumentRow): Promise<void> {
  if (row.kind !== 'result') return
  const dossier = await tx
    .selectFrom('dossiers')
    .select('status')
    .where('id', '=', row.dossierId)
    .executeTakeFirstOrThrow()
  if (dossier.status === 'decided')
    await enqueue(tx, 'seal_document', { documentId: row.id }, { key: `seal:${row.id}` })
}

const signerName = (certificate: string): string =>
  /^CN=(.+)$/m.exec(new X509Certificate(certificate).subject)?.[1] ?? ''
