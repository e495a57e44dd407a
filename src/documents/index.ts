export {
  type AcceptanceReceiptData,
  type PaymentDue,
  type ReceivedPaper,
  renderAcceptanceReceipt,
} from './acceptance-receipt.js'
export {
  type AgencyText,
  draftAgencyText,
  findAgencyText,
  listAgencyTexts,
  publishAgencyText,
  type TextPublication,
  type WordedPaper,
  withdrawAgencyText,
} from './agency-texts.js'
export { amountInWords } from './amount-in-words.js'
export { type ApologyData, renderApology } from './apology.js'
export type { AttachmentNeeds } from './attachment-bytes.js'
export {
  type Attachment,
  insertAttachment,
  isWhole,
  listAttachments,
  readRendition,
  removeAttachment,
  type StoredUpload,
  type Taken,
  type TakeRefusal,
  takeUpload,
  type Upload,
} from './attachments.js'
export { type BlankField, type BlankFormData, type BlankRoom, renderBlankForm } from './blank-form.js'
export { blankFormOf } from './blank-form-of.js'
export { certificateKeyContext, insertCertificate, type NewCertificate } from './certificates.js'
export { type CheckedFile, checkIssued, readTrustedRoots } from './check-issued.js'
export { type DeclineNoticeData, renderDeclineNotice } from './decline-notice.js'
export { draftNumber, formOptions, layoutFor, numberDocument, registerSeries, wordsFor } from './document-layout.js'
export {
  isNumberedKind,
  type NumberedKind,
  type NumberedPaper,
  type PrintedKind,
  seriesLength,
  seriesOfLaw,
  seriesPattern,
} from './document-series.js'
export { type DocumentSettings, listDocumentSettings, saveDocumentSettings } from './document-settings.js'
export {
  type DocumentKind,
  type DocumentRow,
  documentContext,
  documentData,
  listDocuments,
  orderDocument,
  orderSeal,
} from './document-store.js'
export { type EarlierUpload, listEarlierUploads, readEarlierUpload } from './earlier-uploads.js'
export { faultsOfForm, formKinds, formWords, isFormKind, startingText } from './form-kinds.js'
export type { FormFault, FormFaultKind } from './form-text/index.js'
export {
  maxDossierBytes,
  maxFileBytes,
  maxFilesPerDossier,
  roomFor,
  safeFileName,
} from './intake/index.js'
export type { Letterhead } from './letterhead.js'
export { type DocumentNeeds, makeDocument, readDocument, sealDocument } from './make-document.js'
export { makeAgain, mostAttempts } from './making-failures.js'
export { paperTitle } from './paper-titles.js'
export type { Party } from './party.js'
export {
  type PaymentMethod,
  type PaymentReceiptData,
  type ReceiptItem,
  renderPaymentReceipt,
} from './payment-receipt.js'
export { getPersonPaper, listPersonPapers, type PersonPaper } from './person-papers.js'
export { previewPaper } from './preview-paper.js'
export { qrPng, qrSvg } from './qr.js'
export { type RefusalData, renderRefusal } from './refusal.js'
export { type RegisterData, type RegisterLine, renderRegister } from './register.js'
export type { FormKind, FormSet } from './render-form.js'
export { type IssuedPaper, type ResultData, type ResultForm, renderResult } from './result-document.js'
export { type ResultWordingNeeds, type ResultWords, resultWordings, wordResult } from './result-wordings.js'
export { type HandOver, type Punctuality, type RoutingSlipData, renderRoutingSlip } from './routing-slip.js'
export { isUndecided, mayBeOpened, type ScanState, scanFiles } from './scanning.js'
export type { ShownSignature, Signatory } from './shown-signature.js'
export { chooseSignature } from './signers.js'
export * from './signing/index.js'
export { type PaidMoney, renderStopNotice, type StopNoticeData } from './stop-notice.js'
export { storedFileColumns, sweepFiles } from './stored-files.js'
export { renderSubmissionReceipt, type SubmissionReceiptData, type SubmittedFile } from './submission-receipt.js'
export type { Submitter } from './submitter.js'
export { renderSupplementRequest, type SupplementItem, type SupplementRequestData } from './supplement-request.js'
export { MissingVariable } from './typst/complete-data.js'
export type { Paper, RenderedDocument, RenderOptions, SignaturePlace } from './typst/render-pdf.js'
export * from './uploads/index.js'
