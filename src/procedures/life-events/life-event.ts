import type { Text } from '../../platform/text.js'
import type { Feel, ProcedureCode } from '../procedure.js'

/** A question with a few answers; people need to know no law to answer it. */
export interface GuideQuestion {
  id: string
  label: Text
  options: { value: string; label: Text }[]
}

/** One row of the decision table (DMN, hit policy collect): the procedure is needed when its condition holds over the answers. */
export interface GuideRule {
  code: ProcedureCode
  when: Feel
  /** Why this person needs it, in a sentence. */
  because: Text
}

export interface LifeEventGuide {
  questions: GuideQuestion[]
  rules: GuideRule[]
}

export interface LifeEvent {
  id: string
  /** Place among the others, as the portal shows them. */
  position: number
  name: Text
  /** What it leads to, in a few words. */
  summary: Text
  guide: LifeEventGuide
  /** Procedures of the event, needed or not. */
  procedureCodes: ProcedureCode[]
}
