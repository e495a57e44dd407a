export { type AgencyFacts, readAgencyFacts } from './agency-facts.js'
export { competentAgencies } from './competent-agencies.js'
export type { ConditionShown, ConditionStanding, Evidence, InformationPart } from './evidence.js'
export { type Examination, examineLevels, examineLevelsWithin } from './examine-levels.js'
export { type FormTest, type TestedForm, testForm } from './form-tests.js'
export { type LevelCause, type LevelChange, type LevelChangeShown, listLevelChanges } from './level-changes.js'
export { bestProof, type LevelProof, labelOf, missingAt, proveLevel } from './level-proof.js'
export {
  conditionLevels,
  extentOf,
  type LegacyLevel,
  type LevelCondition,
  type LevelLabel,
  levelConditions,
} from './level-rules.js'
export { listLabelsAt, listOffersByLevel, type OfferedAt } from './offers-by-level.js'
export { type ServiceSwitch, switchService } from './switch-service.js'
export { withLabel } from './with-label.js'
