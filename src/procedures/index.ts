export { type Offer, offerProcedure } from './offer-procedure.js'
export type {
  AuthorityLevel,
  Channel,
  CollectionPoint,
  FeeRule,
  ProcedureCode,
  ProcedureDefinition,
  RequiredDocument,
  ResultDefinition,
  ReturnWay,
  TimeLimit,
  WorkflowStep,
} from './procedure.js'
export { procedureFaults } from './procedure-faults.js'
export { type Publication, type Publishing, publishProcedure } from './publish-procedure.js'
export { type NewLifeEvent, saveLifeEvent } from './save-life-event.js'
export {
  type CatalogueQuestion,
  getCurrentRevision,
  getRevision,
  listLifeEvents,
  listSectors,
  type ProcedureSummary,
  type Revision,
  searchProcedures,
} from './store.js'
