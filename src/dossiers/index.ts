export { type Acceptance, type ActingOfficer, acceptDossier } from './accept-dossier.js'
export { type FrozenAnswers, getAnswers } from './answers.js'
export {
  type ActionSubject,
  type ActiveStep,
  availableActions,
  type CitizenAction,
  citizenActionsFor,
  mayDo,
  type OfficerAction,
  officerActions,
} from './available-actions.js'
export { legalDayOf, parseCode } from './codes.js'
export { contactOf } from './contact.js'
export type { Actor, Contact, Dossier, DossierId, DossierStatus, EventKind, PublicStatus } from './dossier.js'
export type { Draft, DraftContent } from './drafts/draft.js'
export { deleteDraft, getDraft, insertDraft, listDrafts, lockDraft, updateDraft } from './drafts/store.js'
export { recordChange } from './record-change.js'
export { type Asked, documentsAsked, isUploaded, missingDocuments } from './required-documents.js'
export { hasEnded, mayMove, nationalCodeOf, statusTable } from './status-table.js'
export { activeStep, asActiveStep, type DossierStep, listSteps } from './steps.js'
export { findPublicStatus, getDossier, getDossierByCode, lockDossier, shownCode } from './store.js'
export { type Submission, type SubmissionNeeds, type Submitting, submitDossier } from './submit-dossier.js'
export { tellSubmitter } from './tell-submitter.js'
export { type DossierText, listTexts, writeText } from './texts.js'
