export { type Acceptance, acceptDossier } from './accept-dossier.js'
export { type Access, type AccessKind, listAccess, logAccess } from './access-log.js'
export { type Announcement, announceResult } from './announce-result.js'
export { answerSms, type IncomingSms, type SmsNeeds, type SmsOutcome } from './answer-sms.js'
export { type RaisedAlarms, raiseAnswerAlarms } from './answering/raise-answer-alarms.js'
export { type FrozenAnswers, getAnswers } from './answers.js'
export { type Apologising, type Apology, apologise, proposedAppointment } from './apologise.js'
export { isLateApology } from './apology-rules.js'
export {
  type ActionSubject,
  availableActions,
  type CitizenAction,
  citizenActionsFor,
  isStepAction,
  mayDo,
  type OfficerAction,
  officerActions,
  type StepAction,
  stepsFor,
} from './available-actions.js'
export { behalfLine } from './behalf.js'
export { dueByEvents, dueDateOf, pausesOf } from './clock.js'
export { legalDayOf, parseCode } from './codes.js'
export { type Comparing, compareOriginals, type OriginalCheck } from './compare-originals.js'
export { contactOf } from './contact.js'
export { personForm, personOf, personPage } from './counter/person-form.js'
export { type CardFacts, readCard } from './counter/read-card.js'
export {
  type CounterProcedure,
  type CounterStart,
  listCounterProcedures,
  startCounterDraft,
} from './counter/start-counter-draft.js'
export { type Deciding, type DecisionOrder, decideDossier, type Sealing, sealResult } from './decide-dossier.js'
export { type Declining, declineDossier } from './decline-dossier.js'
export {
  type Actor,
  type Behalf,
  type Contact,
  type Dossier,
  type DossierId,
  type DossierStatus,
  dossierStatuses,
  type EventKind,
  type PublicStatus,
} from './dossier.js'
export { type Clocked, dossierStanding } from './dossier-standing.js'
export { attachStoredPaper } from './drafts/attach-stored-paper.js'
export { carryOver, isUntouched, type QuestionChange, type RevisionChanges } from './drafts/carry-over.js'
export type { Draft, DraftContent, FoundPaper, PageSave } from './drafts/draft.js'
export { type DraftContext, draftContext } from './drafts/draft-context.js'
export {
  attachPapers,
  type PaperRefusal,
  type RefusedPaper,
  removePaper,
  type SentPaper,
} from './drafts/draft-papers.js'
export { attachEarlierPaper, type EarlierPaper, listEarlierPapers } from './drafts/earlier-papers.js'
export { keepQuestionFiles } from './drafts/keep-question-files.js'
export { dropKeptPages, findKeptPage, keepPage } from './drafts/kept-pages.js'
export {
  asksRegisters,
  type LookUp,
  type LookUpRefusal,
  lookUpPerson,
  typeByHand,
} from './drafts/look-up-person.js'
export {
  attachRegisteredPaper,
  codesInRegisters,
  foundFor,
  lookUpPapers,
  type PapersLookUp,
} from './drafts/registered-papers.js'
export { remindOfDrafts } from './drafts/remind-of-drafts.js'
export { type DraftStanding, draftStanding, renewDraft } from './drafts/renew-draft.js'
export { returnAnswers, returnForm, returnPage, returnWayName } from './drafts/return-form.js'
export { type PageSaved, saveDraftPage } from './drafts/save-draft-page.js'
export { type DraftStart, startDraft, takesOnline } from './drafts/start-draft.js'
export { deleteDraft, getDraft, insertDraft, listDrafts, lockDraft, updateDraft } from './drafts/store.js'
export { sweepDrafts } from './drafts/sweep-drafts.js'
export { answersTyped, keepTyped, markOf } from './drafts/typed-answers.js'
export { listEarlierAnswers } from './earlier-answers.js'
export { type DossierEvent, listEvents } from './events.js'
export { noteInfectedPaper } from './infected/note-infected-paper.js'
export { type Removing, removeInfected } from './infected/remove-infected.js'
export { findLastCommune } from './last-home.js'
export { mailAttachments } from './mail-attachments.js'
export {
  findMove,
  type HeldDossier,
  listHeld,
  listMoves,
  type MoveObstacle,
  type MovePreview,
  type MoveRecord,
  orderMove,
  previewMove,
  runMove,
} from './moving/index.js'
export { listMyDossiers, listMyDrafts, type MyDossier, type MyDraft } from './my-dossiers.js'
export { offeredActions } from './offered-actions.js'
export { type ActingOfficer, type DossierInHand, stepsInHand, takeInHand } from './officer-lock.js'
export { draftApology } from './papers/order-apology.js'
export { letterheadOf, ofTheCounter } from './papers/paper-facts.js'
export { abandonPayment } from './paying/abandon-payment.js'
export { askAboutOpenPayments, askAboutPayment } from './paying/ask-about-payment.js'
export { askObligation, type ObligationAsked } from './paying/ask-obligation.js'
export { confirmPayment, noteReturn, type PayersReturn } from './paying/confirm-payment.js'
export {
  type OpenedPayment,
  openOnlinePayment,
  type PaymentNeeds,
  paymentMinutes,
} from './paying/open-online-payment.js'
export {
  type CounterPayment,
  type CounterPaymentOrder,
  recordCounterPayment,
} from './paying/record-counter-payment.js'
export { checkPhoneCode, mostAttempts, type PhoneCodeCheck, phoneCodeLifetime, sendPhoneCode } from './phone-codes.js'
export { type DossierProof, proveDueDate } from './prove-due-date.js'
export * from './queues/index.js'
export { findRating, type Rating, type RatingGiven, rateDossier } from './rate-dossier.js'
export { type CheckReport, checkDueDates, readLastCheck } from './recomputing/check-due-dates.js'
export {
  countOutdated,
  type MovedClock,
  previewRecomputation,
  type RecomputationPreview,
} from './recomputing/moved-clocks.js'
export {
  listRecomputations,
  orderRecomputation,
  type RecomputationReport,
  recomputeDueDates,
} from './recomputing/recompute-due-dates.js'
export { recordChange } from './record-change.js'
export { registerBookNumber } from './register/enter-in-register.js'
export {
  countRegister,
  getRegisterBook,
  listRegisterBooks,
  type RegisterBook,
  type RegisterPeriod,
  type RegisterRow,
  readRegister,
  searchRegister,
} from './register/read-register.js'
export {
  type DefectFound,
  requestSupplement,
  type SupplementOrder,
  type SupplementRequest,
} from './request-supplement.js'
export { type Asked, documentsAsked, isUploaded, missingDocuments, takesFilesFor } from './required-documents.js'
export type { DecisionNeeds, ResultOrder } from './result-order.js'
export { type HandOver, obstacle, type Returning, returnElectronically, returnResult } from './return-result.js'
export { completeRoutingSlip } from './routing-slip/complete-routing-slip.js'
export { routingSlipData } from './routing-slip/routing-slip-data.js'
export { needsAnother } from './scanned-papers.js'
export { listShipments, type Shipment } from './shipments.js'
export { hasEnded, mayMove, nationalCodeOf, statusTable } from './status-table.js'
export {
  type Assignee,
  type Assigning,
  assignDossier,
  listAssignees,
  stepsToAssign,
} from './steps/assign-dossier.js'
export { type Forwarding, type ForwardOrder, forwardDossier } from './steps/forward-dossier.js'
export { openedBy, replaySteps, type StepEvent, type StepReplay } from './steps/replay-steps.js'
export { type SendBackOrder, type SendingBack, sendBackStep } from './steps/send-back-step.js'
export { type Started, startProcessing } from './steps/start-processing.js'
export { stepDueWithin } from './steps/step-clocks.js'
export { type DossierStep, listSteps, listStepsOf } from './steps/store.js'
export { answerStop, type StopAnswer, type StopAnswered } from './stopping/answer-stop.js'
export { askStop, type StopAsked } from './stopping/ask-stop.js'
export { type Stopping, stopDossier } from './stopping/stop-dossier.js'
export { findOpenStopRequest, type StopRequest } from './stopping/stop-request.js'
export { findPublicStatus, getDossier, getDossierByCode, lockDossier, shownCode } from './store.js'
export { type Submission, type SubmissionNeeds, type Submitting, submitDossier } from './submit-dossier.js'
export { mayAskLeave, mayRequestSupplement, type SupplementAllowance } from './supplementing/allowance.js'
export {
  allowanceOf,
  answerLeave,
  askLeave,
  type LeaveAnswer,
  type LeaveAnswered,
  type LeaveAsked,
} from './supplementing/ask-leave.js'
export { type Difference, differencesOf } from './supplementing/differences.js'
export { lapseSupplements } from './supplementing/lapse-supplements.js'
export { flagged, type OpenSupplement, openSupplement, type SupplementNeeds } from './supplementing/open-supplement.js'
export { saveSupplement } from './supplementing/save-supplement.js'
export { type Supplementing, supplementDossier } from './supplementing/supplement-dossier.js'
export {
  closeRequest,
  findOpenRequest,
  getOpenRequest,
  listRequests,
  type SupplementAsked,
  type SupplementItem,
  type SupplementProblem,
  type SupplementTarget,
  supplementProblems,
} from './supplements.js'
export { tellSubmitter } from './tell-submitter.js'
export { type DossierText, listTexts, type TextKind, writeText } from './texts.js'
export { type PapersReceived, receivePapers } from './travelling/receive-papers.js'
export { isOnTheWay } from './travelling/travel-rules.js'
export { startUpload, type UploadingNeeds, type UploadStart } from './uploading/start-upload.js'
export { takeInUpload, type UploadEnd, type UploadRefused } from './uploading/take-in-upload.js'
export { type Withdrawing, withdrawDossier } from './withdraw-dossier.js'
export { dossiersWithinReach, settlingAgencies } from './within-reach.js'
export { type Noting, writeNote } from './write-note.js'
