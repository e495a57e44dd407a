// Made from the migrated database by `npm run row-types`; a test compares. Do not edit.
import type { ColumnType, Generated } from 'kysely'
import type { LegalDay } from '../time.js'

export type Json = ColumnType<unknown, string, string>
export type JsonWithDefault = ColumnType<unknown, string | undefined, string>

export interface AccessLogTable {
  id: string
  at: Date
  officerId: string
  agencyId: string
  dossierId: string
  what: string
}

export interface AgenciesTable {
  id: string
  code: string
  slug: string
  name: string
  nameEn: string | null
  kind: 'peoples_committee' | 'department' | 'commune' | 'ward' | 'special_zone'
  parentId: string | null
  counterName: string
  address: string
  hotline: string
  hotlineExtension: string | null
  fax: string | null
  email: string
  copyrightLine: string
  themeColour: string | null
  treasuryAccount: string | null
  treasuryName: string | null
  budgetChapter: string | null
  validFrom: LegalDay
  validTo: LegalDay | null
  mergedIntoId: string | null
  unitCode: string | null
  latitude: number | null
  longitude: number | null
}

export interface AgencyProceduresTable {
  agencyId: string
  procedureCode: string
  isCompetent: Generated<boolean>
  validFrom: LegalDay
  validTo: LegalDay | null
  legacyLevel: number | null
  extent: 'full' | 'partial' | 'none' | null
  missing: Generated<string[]>
  examinedAt: Date | null
  mostLevel: number | null
  returnWays: string[] | null
}

export interface AgencyShiftsTable {
  agencyId: string
  weekday: number
  opens: string
  closes: string
  countsForLimits: Generated<boolean>
  validFrom: LegalDay
  validTo: LegalDay | null
}

export interface AnswerAlarmsTable {
  dossierId: string
  kind: 'soon' | 'missed'
  answerDueAt: Date
  agencyId: string
  raisedAt: Date
}

export interface ApiKeysTable {
  id: string
  name: string
  keyHash: Buffer
  hint: string
  scopes: string[]
  madeById: string
  madeAt: Date
  lastUsedOn: LegalDay | null
  revokedAt: Date | null
  revokedById: string | null
}

export interface AttachmentsTable {
  id: string
  draftId: string | null
  dossierId: string | null
  personId: string
  requiredDocumentId: string
  supplementRequestId: string | null
  nameSealed: Buffer
  trueType: 'application/pdf' | 'image/jpeg' | 'image/png'
  size: number
  sha256: Buffer
  pages: number | null
  originalKey: string
  renditionKey: string
  renditionType: string
  renditionSize: number
  renditionSha256: Buffer
  encryptionKeyId: string
  scanState: Generated<'not_scanned' | 'waiting' | 'clean' | 'infected' | 'scanner_down'>
  source: Generated<'uploaded' | 'scanned' | 'e_document_store' | 'earlier_dossier' | 'register'>
  uploadedAt: Date
  removedAt: Date | null
  scannedAt: Date | null
  sourceDocumentId: string | null
  sourceAttachmentId: string | null
  sourceRegister: string | null
}

export interface AuditLogTable {
  id: string
  at: Date
  actorKind: string
  actorId: string | null
  action: string
  subject: string | null
  detail: JsonWithDefault
}

export interface CalendarAnnouncementsTable {
  id: string
  year: number
  title: string
  announcedAt: Date
  announcedById: string
  withdrawnAt: Date | null
}

export interface CalendarOverridesTable {
  id: string
  agencyId: string | null
  day: LegalDay
  kind: 'holiday' | 'compensatory' | 'swap_off' | 'swap_work' | 'closure' | 'half_day' | 'working'
  name: string
  source: string
  announcedAt: Date
  announcementId: string | null
  hours: Json | null
  announcedById: string | null
  withdrawnAt: Date | null
}

export interface CalendarRecomputationsTable {
  id: string
  orderedAt: Date
  orderedById: string
  finishedAt: Date | null
  checked: Generated<number>
  moved: Generated<number>
}

export interface CalendarVersionsTable {
  version: string
  rows: Json
  firstUsedAt: Date
}

export interface CatalogueImportLinesTable {
  importId: string
  line: number
  code: string | null
  outcome: 'added' | 'changed' | 'refused'
  reasons: Generated<string[]>
}

export interface CatalogueImportsTable {
  id: string
  fileName: string
  digest: Buffer
  isDryRun: boolean
  officerId: string | null
  catalogueKey: string | null
  detailsKey: string | null
  state: 'waiting' | 'running' | 'done' | 'failed' | 'stopped'
  linesTotal: Generated<number>
  linesDone: Generated<number>
  added: Generated<number>
  changed: Generated<number>
  unchanged: Generated<number>
  refused: Generated<number>
  problem: string | null
  startedAt: Date
  touchedAt: Date
  finishedAt: Date | null
}

export interface CatalogueVersionTable {
  one: Generated<boolean>
  version: Generated<number>
}

export interface CertificateKeysTable {
  certificateId: string
  keySealed: Buffer
}

export interface CertificatesTable {
  id: string
  agencyId: string | null
  officerId: string | null
  subject: string
  chainPem: string
  validFrom: Date
  validTo: Date
  isKeyHere: Generated<boolean>
}

export interface ClassEnrolmentsTable {
  id: string
  classId: string
  agencyId: string
  status: 'seated' | 'waiting' | 'given_up'
  language: 'vi' | 'en'
  codeKey: Buffer | null
  personKey: Buffer | null
  sealed: Buffer | null
  turn: number
  enrolledAt: Date
  remindedAt: Date | null
  attended: boolean | null
}

export interface ConnectionsTable {
  service: 'identity' | 'payment' | 'mail' | 'sms' | 'storage' | 'registers'
  isOn: Generated<boolean>
  testedAt: Date | null
  failedAt: Date | null
  changedAt: Date | null
  changedById: string | null
}

export interface ContentItemsTable {
  id: string
  kind: 'news' | 'guide' | 'banner' | 'question'
  slug: string
  createdAt: Date
}

export interface ContentRevisionsTable {
  itemId: string
  number: number
  intent: 'draft' | 'publication' | 'withdrawal'
  showsFrom: Date | null
  showsUntil: Date | null
  titleVi: string
  titleEn: string | null
  summaryVi: string
  summaryEn: string | null
  bodyVi: string
  bodyEn: string | null
  link: string | null
  audience: 'everyone' | 'citizens' | 'businesses'
  topic: string | null
  procedureCode: string | null
  writtenAt: Date
  writtenById: string
}

export interface DailyFiguresTable {
  day: LegalDay
  agencyId: string
  procedureCode: string
  received: number
  receivedOnline: number
  settled: number
  settledOnTime: number
  settledAsPromised: Generated<number>
  askedAgain: Generated<number>
}

export interface DesignTrialsTable {
  id: string
  designId: string
  officerId: string
  answersSealed: Buffer
  startedAt: Date
  submittedAt: Date | null
  deeds: Generated<string[]>
}

export interface DocumentSettingsTable {
  agencyId: string
  kind:
    | 'acceptance_receipt'
    | 'supplement_request'
    | 'decline_notice'
    | 'apology'
    | 'stop_notice'
    | 'routing_slip'
    | 'result'
    | 'register'
  series: string | null
  paper: 'a4' | 'a5' | null
  changedBy: string
  changedAt: Date
}

export interface DocumentTextsTable {
  id: string
  agencyId: string
  kind:
    | 'acceptance_receipt'
    | 'supplement_request'
    | 'decline_notice'
    | 'apology'
    | 'stop_notice'
    | 'result'
    | 'refusal'
    | 'payment_receipt'
    | 'submission_receipt'
  procedureCode: string | null
  body: string
  state: 'draft' | 'in_force' | 'ended'
  writtenBy: string
  writtenAt: Date
  decidedBy: string | null
  decidedAt: Date | null
}

export interface DocumentsTable {
  id: string
  dossierId: string
  agencyId: string
  kind:
    | 'acceptance_receipt'
    | 'supplement_request'
    | 'decline_notice'
    | 'apology'
    | 'stop_notice'
    | 'routing_slip'
    | 'result'
    | 'payment_receipt'
    | 'submission_receipt'
  series: string | null
  number: string | null
  state: 'waiting' | 'made' | 'signed' | 'failed'
  dataSealed: Buffer
  storageKey: string | null
  size: number | null
  sha256: Buffer | null
  createdAt: Date
  madeAt: Date | null
  signedAt: Date | null
  signerId: string | null
  sealedByAgencyAt: Date | null
  visibleToCitizen: Generated<boolean>
  forms: Generated<'2025' | '2018'>
  paper: Generated<'a4' | 'a5'>
  wording: Generated<'law' | 'revision' | 'agency'>
  textId: string | null
  attempts: Generated<number>
  failedAt: Date | null
  failure: 'no_certificate' | 'missing_value' | 'layout' | 'other' | null
}

export interface DossierAgenciesTable {
  dossierId: string
  agencyId: string
  part: 'receiving' | 'competent' | 'step' | 'supervising'
  since: Date
}

export interface DossierAnswersTable {
  dossierId: string
  agencyId: string
  answersSealed: Buffer
  frozenSealed: Buffer
  commitment: Buffer
  at: Date
}

export interface DossierEventsTable {
  id: string
  dossierId: string
  seq: number
  kind: string
  schemaVersion: number
  at: Date
  recordedAt: Generated<Date>
  actorKind: 'citizen' | 'officer' | 'system'
  actorId: string | null
  onBehalfOf: string | null
  agencyId: string
  detail: Json
}

export interface DossierStepsTable {
  id: string
  dossierId: string
  step: string
  position: number
  agencyId: string
  role: string
  act: 'forward' | 'put_forward' | 'approve' | 'seal'
  hours: number
  state: 'waiting' | 'active' | 'done' | 'sent_back' | 'recalled'
  officerId: string | null
  startedAt: Date | null
  dueAt: Date | null
  finishedAt: Date | null
  round: Generated<number>
  waitsFor: Generated<string[]>
  returnsTo: Generated<string[]>
  assignedOfficerId: string | null
}

export interface DossierTextsTable {
  id: string
  dossierId: string
  kind:
    | 'decline_reason'
    | 'supplement_reason'
    | 'note'
    | 'forward_note'
    | 'decision_reason'
    | 'stop_reason'
    | 'withdraw_reason'
    | 'apology_reason'
    | 'late_apology_reason'
    | 'leave_wanted'
    | 'leave_answer'
    | 'stop_wish'
    | 'stop_refusal'
    | 'move_reason'
    | 'send_back_reason'
    | 'removal_reason'
  sealed: Buffer
  officerId: string | null
  at: Date
  visibleToCitizen: boolean
}

export interface DossiersTable {
  id: string
  submissionCode: string
  dossierCode: string | null
  receiptNumber: string | null
  procedureCode: string
  revisionId: string
  competentAgencyId: string
  receivingAgencyId: string
  submitterId: string
  applicantId: string
  channel: 'online' | 'counter' | 'postal'
  language: 'vi' | 'en'
  loginMethod: string | null
  assuranceLevel: number | null
  status:
    | 'submitted'
    | 'supplement_before_acceptance'
    | 'declined'
    | 'accepted'
    | 'in_processing'
    | 'supplement_requested'
    | 'obligation_due'
    | 'decided'
    | 'returned'
    | 'withdrawn'
    | 'stopped'
  returnWay: 'portal' | 'email' | 'postal' | 'counter'
  contactSealed: Buffer
  phoneKey: Buffer | null
  regimeId: string
  calendarVersion: string | null
  submittedAt: Date
  answerDueAt: Date
  acceptedAt: Date | null
  receivedByCompetentAt: Date | null
  originalDueAt: Date | null
  dueAt: Date | null
  decidedAt: Date | null
  decision: 'granted' | 'refused' | null
  returnedAt: Date | null
  finishedAt: Date | null
  clockPausedAt: Date | null
  supplementCount: Generated<number>
  lastSeq: Generated<number>
  updatedAt: Date
  apologyFrom: Date | null
  extendedAt: Date | null
  answerSoonFrom: Date | null
  apologisedLate: Generated<boolean>
}

export interface DraftsTable {
  id: string
  personId: string
  officerId: string | null
  channel: 'online' | 'counter' | 'postal'
  procedureCode: string
  revisionId: string
  agencyId: string
  receivingAgencyId: string
  language: 'vi' | 'en'
  sealed: Buffer
  page: string | null
  version: Generated<number>
  createdAt: Date
  updatedAt: Date
  expiresAt: Date
  dossierId: string | null
  remindedAt: Date | null
}

export interface DueDateChecksTable {
  id: string
  beganAt: Date
  finishedAt: Date | null
  checked: Generated<number>
  different: Generated<number>
}

export interface DueDateDifferencesTable {
  checkId: string
  dossierId: string
  code: string
  dueAt: Date
  replayedDueAt: Date | null
  calendarVersion: string | null
}

export interface EarlierAnswersTable {
  requestId: string
  dossierId: string
  answersSealed: Buffer
  frozenSealed: Buffer
  commitment: Buffer
  at: Date
}

export interface FeedbackTable {
  id: string
  code: string
  agencyId: string
  topic: 'procedure' | 'conduct' | 'portal' | 'suggestion'
  status: 'received' | 'asked' | 'answered' | 'declined'
  language: 'vi' | 'en'
  sealed: Buffer
  supplementSealed: Buffer | null
  replySealed: Buffer | null
  mayPublish: boolean
  sentAt: Date
  declineBy: Date
  askBy: Date
  answerBy: Date
  publishBy: Date | null
  closedAt: Date | null
}

export interface FeedbackEventsTable {
  id: string
  feedbackId: string
  kind: 'sent' | 'read' | 'asked' | 'supplemented' | 'answered' | 'declined' | 'published' | 'unpublished'
  at: Date
  officerId: string | null
}

export interface FeedbackTermsTable {
  validFrom: LegalDay
  declineDays: number
  askDays: number
  answerDays: number
  publishDays: number
  source: string
  enteredAt: Date | null
  enteredById: string | null
}

export interface FiguresByAgencyTable {
  agencyId: string | null
  slug: string | null
  name: string | null
  nameEn: string | null
  day: LegalDay | null
  received: number | null
  receivedOnline: number | null
  settled: number | null
  settledOnTime: number | null
  settledAsPromised: number | null
  askedAgain: number | null
}

export interface FormTestsTable {
  formDigest: Buffer
  procedureCode: string
  testedAt: Date
  officerId: string | null
}

export interface FormerUnitsTable {
  name: string
  communeCode: string
}

export interface FruitlessSearchesTable {
  words: string
  times: Generated<number>
  firstOn: LegalDay
  lastOn: LegalDay
  dismissed: Generated<boolean>
}

export interface GatewayMessagesTable {
  id: string
  reference: string | null
  kind: 'return' | 'confirmation' | 'query'
  outcome: string
  receivedAt: Date
  receivedOn: Generated<LegalDay>
  times: Generated<number>
  lastReceivedAt: Date
}

export interface HandOversTable {
  id: string
  dossierId: string
  way: 'portal' | 'counter' | 'postal' | 'email'
  officerId: string | null
  receiverSealed: Buffer | null
  signatureSealed: Buffer | null
  at: Date
}

export interface IdentitiesTable {
  id: string
  personId: string
  provider: string
  subjectKey: Buffer
  assuranceLevel: number
  lastSeenAt: Date
}

export interface InstallationTable {
  one: Generated<boolean>
  seededAt: Date | null
  createdAt: Generated<Date>
  secretMark: string | null
}

export interface KeptPagesTable {
  id: string
  draftId: string
  page: string
  sealed: Buffer
  keptAt: Date
  expiresAt: Date
}

export interface LevelChangesTable {
  id: string
  at: Date
  procedureCode: string
  agencyId: string
  fromLevel: number
  toLevel: number
  missing: string[]
  cause: 'published' | 'offered' | 'connection' | 'review'
}

export interface LifeEventsTable {
  id: string
  position: number
  nameVi: string
  nameEn: string | null
  procedureCodes: string[]
  summaryVi: Generated<string>
  summaryEn: string | null
  guide: JsonWithDefault
}

export interface ManifestFilesTable {
  manifestId: string
  attachmentId: string
  position: number
  trueType: string
  size: number
  sha256: Buffer
  readBackAt: Date
  source: Generated<'uploaded' | 'scanned' | 'e_document_store' | 'earlier_dossier' | 'register'>
}

export interface ManifestsTable {
  id: string
  dossierId: string
  kind: 'submission' | 'supplement' | 'counter'
  at: Date
  sha256: Buffer
}

export interface NoticesTable {
  id: string
  dossierId: string | null
  personId: string | null
  channel: 'sms' | 'email' | 'portal'
  template: string
  language: string
  toSealed: Buffer | null
  subjectSealed: Buffer | null
  bodySealed: Buffer
  documentIds: Generated<string[]>
  state: 'waiting' | 'sent' | 'failed'
  attempts: Generated<number>
  createdAt: Date
  sentAt: Date | null
  providerId: string | null
  readAt: Date | null
  enrolmentId: string | null
}

export interface NumberSeriesTable {
  scope: string
  series: string
  period: string
  last: number
}

export interface OfferDecisionsTable {
  id: string
  agencyId: string
  procedureCode: string
  act: 'offer' | 'stop'
  isCompetent: boolean
  mostLevel: number | null
  returnWays: string[]
  decisionNumber: string
  decidedOn: LegalDay
  effectiveOn: LegalDay
  officerId: string
  recordedAt: Date
}

export interface OfferedByLevelTable {
  legacyLevel: number | null
  extent: string | null
  procedures: number | null
}

export interface OfficerCredentialsTable {
  officerId: string
  passwordHash: string
  totpSealed: Buffer | null
  totpLastStep: Generated<number>
  wrongCodes: Generated<number>
  locks: Generated<number>
  lockedUntil: Date | null
}

export interface OfficerDevicesTable {
  officerId: string
  tokenHash: Buffer
  knownSince: Date
  lastUsedAt: Date
  wrongCodes: Generated<number>
  locks: Generated<number>
  lockedUntil: Date | null
}

export interface OfficerRolesTable {
  id: string
  officerId: string
  agencyId: string
  role:
    | 'receiver'
    | 'returner'
    | 'cashier'
    | 'counter_head'
    | 'processor'
    | 'division_head'
    | 'approver'
    | 'clerk'
    | 'catalogue_controller'
    | 'administrator'
  validFrom: LegalDay
  validTo: LegalDay | null
  standInForId: string | null
}

export interface OfficersTable {
  id: string
  login: string
  fullName: string
  title: string
  agencyId: string
  email: string | null
  phone: string | null
  lastLoginAt: Date | null
  isActive: Generated<boolean>
  createdAt: Date
}

export interface OriginalChecksTable {
  dossierId: string
  requiredDocumentId: string
  outcome: 'compared' | 'taken' | 'handed_back'
  officerId: string
  at: Date
}

export interface OutreachEventsTable {
  id: string
  classId: string | null
  pointId: string | null
  enrolmentId: string | null
  kind:
    | 'made'
    | 'changed'
    | 'cancelled'
    | 'closed'
    | 'opened'
    | 'enrolled'
    | 'moved_up'
    | 'given_up'
    | 'list_read'
    | 'attendance'
    | 'reminded'
    | 'forgotten'
  at: Date
  officerId: string | null
}

export interface PaymentDuesTable {
  id: string
  dossierId: string
  agencyId: string
  rule: string
  kind: 'fee' | 'charge'
  name: string
  amountVnd: number
  collect: 'at_acceptance' | 'at_supplement' | 'before_return'
  state: 'due' | 'paid' | 'waived' | 'refunded'
  legalBasis: string | null
  treasuryAccount: string | null
  treasuryName: string | null
  budgetChapter: string | null
  revenueCode: string | null
  createdAt: Date
  settledAt: Date | null
  fullVnd: number | null
  feeCase: string | null
  beneficiaryGroup: string | null
  relief: string | null
  reliefBasis: string | null
  evidence: 'file' | 'paper' | 'identity' | 'result' | 'declared' | null
  evidenceDocument: string | null
}

export interface PaymentItemsTable {
  paymentId: string
  dueId: string
  dossierId: string
  amountVnd: number
}

export interface PaymentReceiptsTable {
  id: string
  paymentId: string
  dossierId: string
  agencyId: string
  series: string
  number: number
  issuedAt: Date
  documentId: string | null
}

export interface PaymentsTable {
  id: string
  reference: string
  dossierId: string
  agencyId: string
  amountVnd: number
  method: 'cash' | 'transfer' | 'online'
  state: 'open' | 'paid' | 'failed' | 'expired'
  gateway: string | null
  gatewayNumber: string | null
  bankCode: string | null
  openedAt: Date
  expiresAt: Date | null
  settledAt: Date | null
  askedAt: Date | null
  cashierId: string | null
}

export interface PeopleTable {
  id: string
  kind: 'citizen' | 'business'
  personalIdKey: Buffer
  nameKey: Buffer
  sealed: Buffer
  createdAt: Date
  updatedAt: Date
}

export interface PersonDocumentsTable {
  id: string
  personId: string
  documentId: string
  resultCode: string | null
  name: string
  since: Date
}

export interface PhoneCodesTable {
  id: string
  dossierId: string
  codeHash: Buffer
  expiresAt: Date
  attempts: Generated<number>
  usedAt: Date | null
}

export interface ProcedureDecisionsTable {
  id: string
  procedureCode: string
  act: 'announce' | 'publish' | 'amend' | 'suspend' | 'resume' | 'abolish'
  decisionNumber: string
  decidedOn: LegalDay
  effectiveOn: LegalDay
  reason: string | null
  revisionId: string | null
  officerId: string | null
  recordedAt: Date
  dueOn: LegalDay
  inForce: Generated<boolean>
}

export interface ProcedureDesignsTable {
  id: string
  code: string
  basedOnId: string | null
  definition: Json
  version: Generated<number>
  createdById: string
  createdAt: Date
  updatedAt: Date
  publishedRevisionId: string | null
  discardedAt: Date | null
  decisionId: string | null
}

export interface ProcedureRevisionsTable {
  id: string
  procedureCode: string
  number: number
  definition: Json
  state: 'draft' | 'published'
  validFrom: LegalDay
  validTo: LegalDay | null
  decision: string | null
  publishedAt: Date | null
  origin: Generated<'here' | 'catalogue'>
  decisionId: string | null
}

export interface ProceduresTable {
  code: string
  sectorCode: string
  authorityLevel: 'commune' | 'department' | 'province' | 'ministry' | 'other'
  state: 'announced' | 'published' | 'suspended' | 'abolished'
  nameVi: string
  nameEn: string | null
  shortNameVi: string
  shortNameEn: string | null
  keywords: Generated<string[]>
  legacyLevel: number
  extent: 'full' | 'partial' | 'none'
  isFree: Generated<boolean>
  search: string
  currentRevisionId: string | null
  authorityLevels: Generated<string[]>
  kind: Generated<'nationwide' | 'provincial' | 'internal'>
  provinceCode: string | null
  sourceUrl: string | null
  sourceDigest: Buffer | null
  isDoubtful: Generated<boolean>
  words: Generated<string>
  prior: Generated<number>
  acts: Generated<string[]>
  tellingWords: Generated<string[]>
}

export interface PublishedFeedbackTable {
  feedbackId: string
  agencyId: string
  topic: string
  question: string
  answer: string
  sentOn: LegalDay
  publishedAt: Date
  publishedById: string
  withdrawnAt: Date | null
}

export interface QueueDeltasTable {
  agencyId: string
  status: string
  delta: number
  at: Generated<Date>
}

export interface RateLimitsTable {
  key: string
  points: Generated<number>
  expire: number | null
}

export interface RatingsTable {
  dossierId: string
  agencyId: string
  score: number
  commentSealed: Buffer | null
  at: Date
}

export interface RegimeChangesTable {
  id: string
  regimeId: string
  at: Date
  officerId: string | null
  before: Json | null
  after: Json
}

export interface RegimesTable {
  id: string
  name: string
  validFrom: LegalDay
  validTo: LegalDay | null
  parameters: Json
}

export interface RegisterBooksTable {
  id: string
  agencyId: string
  sectorCode: string
  year: number
  number: number
  series: Generated<string>
}

export interface RegisterEntriesTable {
  dossierId: string
  bookId: string
  entry: number
}

export interface RegisterQuestionsTable {
  id: string
  at: Date
  personId: string
  draftId: string
  procedureCode: string
  register: 'population' | 'e_documents'
  about: string
  subjectKey: Buffer
  consent: string
  outcome: Generated<'asked' | 'matches' | 'differs' | 'unknown' | 'not_enough' | 'found' | 'unavailable'>
  answeredAt: Date | null
}

export interface RequestIdsTable {
  requestId: string
  action: string
  actorKind: 'citizen' | 'officer'
  actorId: string
  answer: Json
  at: Date
}

export interface RevisionMoveHoldsTable {
  moveId: string
  dossierId: string
  obstacles: Json
}

export interface RevisionMovesTable {
  id: string
  procedureCode: string
  fromRevisionId: string
  toRevisionId: string
  status: string
  sealedReason: Buffer
  orderedById: string
  orderedAt: Date
  total: number
  lastDossierId: string | null
  moved: Generated<number>
  held: Generated<number>
  goneOn: Generated<number>
  finishedAt: Date | null
}

export interface SchemaMigrationsTable {
  number: number
  name: string
  sha256: string
  appliedAt: Generated<Date>
}

export interface SearchPostingsTable {
  term: string
  code: string
  impact: number
}

export interface SearchSynonymsTable {
  term: string
  expansion: string
}

export interface SearchVocabularyTable {
  term: string
  documents: number
}

export interface SectorsTable {
  code: string
  nameVi: string
  nameEn: string | null
}

export interface ServicesByLevelTable {
  agencyId: string | null
  legacyLevel: number | null
  extent: string | null
  procedures: number | null
}

export interface SessionsTable {
  tokenHash: Buffer
  actorKind: 'citizen' | 'officer'
  actorId: string
  assuranceLevel: number | null
  createdAt: Date
  lastSeenAt: Date
  expiresAt: Date
  id: string
  browser: 'chrome' | 'edge' | 'firefox' | 'safari' | 'opera' | 'coccoc' | 'samsung' | null
  device: 'windows' | 'mac' | 'linux' | 'android' | 'iphone' | 'ipad' | null
}

export interface ShipmentsTable {
  id: string
  dossierId: string
  direction: 'return' | 'collect'
  orderNumber: string
  state: 'registered' | 'collecting' | 'delivered' | 'cancelled'
  addressSealed: Buffer
  papersToHand: Generated<string[]>
  codVnd: Generated<number>
  createdAt: Date
  deliveredAt: Date | null
}

export interface SignatureRequestsTable {
  id: string
  documentId: string
  dossierId: string
  certificateId: string
  preparedKey: string
  digest: Buffer
  requestedAt: Date
  completedAt: Date | null
}

export interface SmsInboxTable {
  id: string
  digest: Buffer
  receivedAt: Date
  outcome: string
}

export interface StopRequestsTable {
  id: string
  dossierId: string
  personId: string
  askedAt: Date
  reasonId: string | null
  answeredAt: Date | null
  answeredById: string | null
  agreed: boolean | null
  answerId: string | null
}

export interface SupplementItemsTable {
  id: string
  requestId: string
  dossierId: string
  target: 'document' | 'field'
  targetId: string
  problem: 'missing' | 'wrong' | 'illegible' | 'expired' | 'other'
  noteSealed: Buffer | null
  position: number
}

export interface SupplementPermissionsTable {
  id: string
  dossierId: string
  askedAt: Date
  askedById: string
  reasonId: string
  answeredAt: Date | null
  answeredById: string | null
  granted: boolean | null
  answerId: string | null
  usedForId: string | null
}

export interface SupplementRequestsTable {
  id: string
  dossierId: string
  number: number
  beforeAcceptance: boolean
  requestedAt: Date
  requestedById: string
  textId: string | null
  answerBy: Date | null
  answeredAt: Date | null
  lapsedAt: Date | null
  remindedAt: Date | null
  draftSealed: Buffer | null
  again: Generated<boolean>
  remindAt: Date | null
}

export interface SupportPointsTable {
  id: string
  agencyId: string
  nameVi: string
  nameEn: string | null
  address: string
  mapLink: string | null
  hotline: string
  opensVi: string
  opensEn: string | null
  helpers: string | null
  status: 'open' | 'closed'
  version: number
}

export interface TrainingClassesTable {
  id: string
  agencyId: string
  slug: string
  titleVi: string
  titleEn: string | null
  aboutVi: string
  aboutEn: string | null
  place: string
  mapLink: string | null
  startsAt: Date
  endsAt: Date
  seats: number
  status: 'open' | 'cancelled'
  cancelReason: string | null
  walkIns: Generated<number>
  attendanceAt: Date | null
  version: number
}

export interface UnitsTable {
  code: string
  parentCode: string | null
  name: string
  validFrom: LegalDay
  validTo: LegalDay | null
}

export interface UnitsVersionTable {
  one: Generated<boolean>
  version: Generated<number>
}

export interface UploadPartsTable {
  uploadId: string
  start: number
  size: number
  storageKey: string
}

export interface UploadsTable {
  id: string
  personId: string
  draftId: string | null
  supplementRequestId: string | null
  requiredDocumentId: string
  nameSealed: Buffer
  size: number
  received: Generated<number>
  createdAt: Date
  finishedAt: Date | null
  refusal: string | null
}

export interface UsedChallengesTable {
  digest: Buffer
  expiresAt: Date
}

export interface Database {
  accessLog: AccessLogTable
  agencies: AgenciesTable
  agencyProcedures: AgencyProceduresTable
  agencyShifts: AgencyShiftsTable
  answerAlarms: AnswerAlarmsTable
  apiKeys: ApiKeysTable
  attachments: AttachmentsTable
  auditLog: AuditLogTable
  calendarAnnouncements: CalendarAnnouncementsTable
  calendarOverrides: CalendarOverridesTable
  calendarRecomputations: CalendarRecomputationsTable
  calendarVersions: CalendarVersionsTable
  catalogueImportLines: CatalogueImportLinesTable
  catalogueImports: CatalogueImportsTable
  catalogueVersion: CatalogueVersionTable
  certificateKeys: CertificateKeysTable
  certificates: CertificatesTable
  classEnrolments: ClassEnrolmentsTable
  connections: ConnectionsTable
  contentItems: ContentItemsTable
  contentRevisions: ContentRevisionsTable
  dailyFigures: DailyFiguresTable
  designTrials: DesignTrialsTable
  documentSettings: DocumentSettingsTable
  documentTexts: DocumentTextsTable
  documents: DocumentsTable
  dossierAgencies: DossierAgenciesTable
  dossierAnswers: DossierAnswersTable
  dossierEvents: DossierEventsTable
  dossierSteps: DossierStepsTable
  dossierTexts: DossierTextsTable
  dossiers: DossiersTable
  drafts: DraftsTable
  dueDateChecks: DueDateChecksTable
  dueDateDifferences: DueDateDifferencesTable
  earlierAnswers: EarlierAnswersTable
  feedback: FeedbackTable
  feedbackEvents: FeedbackEventsTable
  feedbackTerms: FeedbackTermsTable
  figuresByAgency: FiguresByAgencyTable
  formTests: FormTestsTable
  formerUnits: FormerUnitsTable
  fruitlessSearches: FruitlessSearchesTable
  gatewayMessages: GatewayMessagesTable
  handOvers: HandOversTable
  identities: IdentitiesTable
  installation: InstallationTable
  keptPages: KeptPagesTable
  levelChanges: LevelChangesTable
  lifeEvents: LifeEventsTable
  manifestFiles: ManifestFilesTable
  manifests: ManifestsTable
  notices: NoticesTable
  numberSeries: NumberSeriesTable
  offerDecisions: OfferDecisionsTable
  offeredByLevel: OfferedByLevelTable
  officerCredentials: OfficerCredentialsTable
  officerDevices: OfficerDevicesTable
  officerRoles: OfficerRolesTable
  officers: OfficersTable
  originalChecks: OriginalChecksTable
  outreachEvents: OutreachEventsTable
  paymentDues: PaymentDuesTable
  paymentItems: PaymentItemsTable
  paymentReceipts: PaymentReceiptsTable
  payments: PaymentsTable
  people: PeopleTable
  personDocuments: PersonDocumentsTable
  phoneCodes: PhoneCodesTable
  procedureDecisions: ProcedureDecisionsTable
  procedureDesigns: ProcedureDesignsTable
  procedureRevisions: ProcedureRevisionsTable
  procedures: ProceduresTable
  publishedFeedback: PublishedFeedbackTable
  queueDeltas: QueueDeltasTable
  rateLimits: RateLimitsTable
  ratings: RatingsTable
  regimeChanges: RegimeChangesTable
  regimes: RegimesTable
  registerBooks: RegisterBooksTable
  registerEntries: RegisterEntriesTable
  registerQuestions: RegisterQuestionsTable
  requestIds: RequestIdsTable
  revisionMoveHolds: RevisionMoveHoldsTable
  revisionMoves: RevisionMovesTable
  schemaMigrations: SchemaMigrationsTable
  searchPostings: SearchPostingsTable
  searchSynonyms: SearchSynonymsTable
  searchVocabulary: SearchVocabularyTable
  sectors: SectorsTable
  servicesByLevel: ServicesByLevelTable
  sessions: SessionsTable
  shipments: ShipmentsTable
  signatureRequests: SignatureRequestsTable
  smsInbox: SmsInboxTable
  stopRequests: StopRequestsTable
  supplementItems: SupplementItemsTable
  supplementPermissions: SupplementPermissionsTable
  supplementRequests: SupplementRequestsTable
  supportPoints: SupportPointsTable
  trainingClasses: TrainingClassesTable
  units: UnitsTable
  unitsVersion: UnitsVersionTable
  uploadParts: UploadPartsTable
  uploads: UploadsTable
  usedChallenges: UsedChallengesTable
}
