import { asSystem } from '../platform/db.js'
import { unreachable } from '../platform/errors.js'
import type { CoreNeeds } from '../platform/needs.js'
import { type AcceptanceReceiptData, renderAcceptanceReceipt } from './acceptance-receipt.js'
import { type ApologyData, renderApology } from './apology.js'
import { type DeclineNoticeData, renderDeclineNotice } from './decline-notice.js'
import { formOptions } from './document-layout.js'
import { type DocumentRow, documentData } from './document-store.js'
import { type PaymentReceiptData, renderPaymentReceipt } from './payment-receipt.js'
import { type RefusalData, renderRefusal } from './refusal.js'
import type { FormOptions } from './render-form.js'
import { type ResultData, renderResult } from './result-document.js'
import { type RoutingSlipData, renderRoutingSlip } from './routing-slip.js'
import { renderStopNotice, type StopNoticeData } from './stop-notice.js'
import { renderSubmissionReceipt, type SubmissionReceiptData } from './submission-receipt.js'
import { renderSupplementRequest, type SupplementRequestData } from './supplement-request.js'
import type { RenderedDocument } from './typst/render-pdf.js'

/** A result of either kind: what `orderDocument` was given for it. */
type IssuedOrder = { paper: 'result'; data: ResultData } | { paper: 'refusal'; data: RefusalData }

/** The same row gives the same bytes, for the instant of its order goes into the file. */
export async function renderOrdered(
  { keyring, db }: Pick<CoreNeeds, 'keyring' | 'db'>,
  row: DocumentRow,
): Promise<RenderedDocument> {
  const kind = row.kind === 'result' ? documentData<IssuedOrder>(keyring, row).paper : row.kind
  const layout = await asSystem(db, (tx) => formOptions(tx, { ...row, kind }))
  const options = { ...layout, createdAt: row.createdAt }
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
    case 'result':
      return renderIssued(documentData<IssuedOrder>(keyring, row), options)
    default:
      return unreachable(row.kind)
  }
}

const renderIssued = (order: IssuedOrder, options: FormOptions): Promise<RenderedDocument> =>
  order.paper === 'result' ? renderResult(order.data, options) : renderRefusal(order.data, options)
