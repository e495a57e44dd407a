import type { Role } from '../../agencies/roles.js'
import type { Connection } from '../../connections/index.js'
import type { Text } from '../../platform/text.js'
import type { Instant } from '../../platform/time.js'
import type { ReturnWay } from '../procedure.js'
import type { LevelCondition } from './level-rules.js'

/** Parts of the information that must be published. */
export type InformationPart = 'name' | 'legal_basis' | 'steps' | 'time_limit' | 'results' | 'return_ways'

/** What was looked at to say whether a condition holds. */
export type Evidence = {
  information: { absent: InformationPart[] }
  /** Templates to download, and papers that name one that is not there. */
  templates: { downloads: number; absent: Text[]; hasForm: boolean }
  form: { pages: number; questions: number; faults: number }
  form_tested: { testedAt: Instant | null }
  /** Papers that are asked as files online; null where nobody tells which papers are asked. */
  files: { papers: number | null; storage: Connection }
  identity: { identity: Connection }
  notices: { mail: Connection; sms: Connection }
  /** Steps nobody at the agency that works them has the role for. */
  processing: { steps: number; unfilled: { name: Text; role: Role }[] }
  payment: { isFree: boolean; payment: Connection; hasTreasury: boolean }
  signature: { results: number; hasSeal: boolean; hasSigner: boolean }
  return_ways: { ways: ReturnWay[] }
  no_presence: { because: Text | null; originals: Text[] }
}

/**
 * Whether a condition holds. What the source of an imported procedure does not tell is unknown, and never counts as holding. What only an agency
 * can fulfil is unjudged before any settles the procedure, and does not stand in the way of its publication.
 */
export type ConditionStanding = 'holds' | 'fails' | 'unknown' | 'unjudged'

/** One condition, how it stands, and what shows it. */
export type ConditionShown = {
  [Condition in LevelCondition]: { condition: Condition; standing: ConditionStanding; evidence: Evidence[Condition] }
}[LevelCondition]
