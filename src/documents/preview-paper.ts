import { renderAcceptanceReceipt } from './acceptance-receipt.js'
import { renderApology } from './apology.js'
import { renderDeclineNotice } from './decline-notice.js'
import type { PrintedKind } from './document-series.js'
import type { Letterhead } from './letterhead.js'
import { renderPaymentReceipt } from './payment-receipt.js'
import { renderRefusal } from './refusal.js'
import { renderRegister } from './register.js'
import type { FormOptions } from './render-form.js'
import { renderResult } from './result-document.js'
import { renderRoutingSlip } from './routing-slip.js'
import * as sample from './sample-data.js'
import { renderStopNotice } from './stop-notice.js'
import { renderSubmissionReceipt } from './submission-receipt.js'
import { renderSupplementRequest } from './supplement-request.js'
import type { RenderedDocument } from './typst/render-pdf.js'

type Preview = (options: FormOptions, head: Partial<Letterhead>) => Promise<RenderedDocument>

const previewOf =
  <D extends { letterhead: Letterhead }>(
    render: (data: D, options: FormOptions) => Promise<RenderedDocument>,
    data: D,
  ): Preview =>
  (options, head) =>
    render({ ...data, letterhead: { ...data.letterhead, ...head } }, options)

const previews: Record<PrintedKind, Preview> = {
  acceptance_receipt: previewOf(renderAcceptanceReceipt, sample.sampleAcceptanceReceipt),
  supplement_request: previewOf(renderSupplementRequest, sample.sampleSupplementRequest),
  decline_notice: previewOf(renderDeclineNotice, sample.sampleDeclineNotice),
  apology: previewOf(renderApology, sample.sampleApology),
  stop_notice: previewOf(renderStopNotice, sample.sampleStopNotice),
  routing_slip: previewOf(renderRoutingSlip, sample.sampleRoutingSlip),
  register: previewOf(renderRegister, sample.sampleRegister),
  result: previewOf(renderResult, sample.sampleDecision),
  refusal: previewOf(renderRefusal, sample.sampleRefusal),
  payment_receipt: previewOf(renderPaymentReceipt, sample.samplePaymentReceipt),
  // The system's own paper: it names the agency, but has no heading of one.
  submission_receipt: (options, { agency = sample.sampleSubmissionReceipt.agency }) =>
    renderSubmissionReceipt({ ...sample.sampleSubmissionReceipt, agency }, options),
}

/** A paper with fictional people and matters, marked as a draft, under the heading of the agency that looks at it. */
export async function previewPaper(
  kind: PrintedKind,
  options: Omit<FormOptions, 'draft'>,
  head: Partial<Letterhead> = {},
): Promise<RenderedDocument> {
  return previews[kind]({ ...options, draft: true }, head)
}
