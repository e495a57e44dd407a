import type { LegalDay } from '../time.js'
import type { FeelContext, FeelValue } from './feel-value.js'

/** What an expression may read: values by name, and which day it is. */
export interface FeelScope {
  readonly values: FeelContext
  readonly today: LegalDay
}

export interface FeelExpression {
  readonly source: string
  /** The names it reads from the scope, each once. */
  readonly names: readonly string[]
  /** Gives the value; throws `FeelStepLimit` when the lists it walks are too long. */
  evaluate(scope: FeelScope): FeelValue
}

/** An expression walked more list elements than any honest rule needs. */
export class FeelStepLimit extends Error {}
