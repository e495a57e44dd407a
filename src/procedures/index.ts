export { type BeneficiaryGroup, beneficiaryGroups, groupNames, isBeneficiaryGroup } from './beneficiary-groups.js'
export * from './bpmn/index.js'
export { type AskedImport, askForImport, importRehearsed, runImport } from './catalogue/ask-for-import.js'
export { bringDecisionsIntoForce } from './catalogue/bring-into-force.js'
export { type Control, controlProcedure } from './catalogue/control-procedure.js'
export {
  actsFor,
  type ControlAct,
  controlActs,
  type DecisionFault,
  decisionFaults,
  longestReason,
  type ProcedureState,
  type TypedDecision,
} from './catalogue/control-rules.js'
export { announcedBefore } from './catalogue/decision-days.js'
export { type ControlledName, findForControl, searchForControl } from './catalogue/find-for-control.js'
export { type ImportFiles, type ImportOptions, importCatalogue } from './catalogue/import-catalogue.js'
export {
  type CatalogueImport,
  findImport,
  ImportStopped,
  type LineOutcome,
  type LineReport,
  listImportLines,
  listImports,
  type ReportedLine,
  stopImport,
} from './catalogue/import-record.js'
export {
  type DecisionOnRecord,
  type HistoryLine,
  listDecisions,
  listHistory,
} from './catalogue/list-decisions.js'
export { type OpenDecision, openDecisions } from './catalogue/open-decisions.js'
export { provinceNames } from './catalogue/provinces.js'
export type { ControlDecision, SignedDecision } from './catalogue/record-decision.js'
export { rereadCatalogue } from './catalogue/reread-catalogue.js'
export * from './designs/index.js'
export { evaluateFeel, feelValueFrom } from './evaluate-feel.js'
export { type AmountCase, type AnswerGiven, explainAmount, explainCondition } from './explain-rules.js'
export { type FormInForce, listFormsInForce } from './forms-in-force.js'
export * from './levels/index.js'
export * from './life-events/index.js'
export * from './linter/index.js'
export * from './offers/index.js'
export type {
  AuthorityLevel,
  Channel,
  CollectionPoint,
  FeeRelief,
  FeeRule,
  ProcedureCode,
  ProcedureDefinition,
  RequiredDocument,
  ResultDefinition,
  ReturnWay,
  TimeLimit,
  WorkflowStep,
} from './procedure.js'
export { authorityLevels } from './procedure.js'
export { procedureFaults } from './procedure-faults.js'
export { type Publication, type Publishing, publishProcedure } from './publish-procedure.js'
export * from './revisions/index.js'
export {
  type CatalogueCursor,
  type CataloguePage,
  type CatalogueQuestion,
  type ProcedureSummary,
  searchCatalogue,
  searchWith,
} from './search/search-catalogue.js'
export {
  canBeSearched,
  countFruitlessSearch,
  dismissFruitlessSearch,
  type EverydayWord,
  type FruitlessSearch,
  listEverydayWords,
  listFruitlessSearches,
  removeEverydayWord,
  saveEverydayWord,
} from './search/search-words.js'
export { getShownProcedure, type ShownProcedure } from './shown-procedure.js'
export { getShownRevision, type RevisionStanding, type ShownRevision } from './shown-revision.js'
export {
  findCurrentRevision,
  getCurrentRevision,
  getPublishedRevision,
  getRevision,
  getRevisions,
  isRevisionInForce,
  listProvincesOfCatalogue,
  listPublished,
  listSectors,
  type Revision,
  type RevisionInForce,
  readCatalogueVersion,
} from './store.js'
export { supplementRulesOf } from './supplement-rules.js'
export { timeLimitOf } from './time-limit-of.js'
export { longestPathHours, rolesOfAct, stepsBefore } from './workflow-rules.js'
export {
  currentSteps,
  isWorkedThrough,
  openSteps,
  type RunStep,
  readySteps,
  type StepState,
  sendBack,
  stepsAfter,
} from './workflow-run.js'
