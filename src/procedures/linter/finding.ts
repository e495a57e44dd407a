import type { Role } from '../../agencies/roles.js'
import type { LegalDay } from '../../platform/time.js'
import type { LegacyLevel, LevelCondition } from '../levels/index.js'
import type { ProcedureDefinition } from '../procedure.js'

/** An error stops publication; a warning asks to think again. */
export type Severity = 'error' | 'warning'

/** Where in a definition something stands, by property names and ids: `form.pages.child.sections.names.fields.childName`. */
export type Address = string

/** What is wrong at one place, in words for the person who writes the procedure. */
export interface Remark {
  at: Address
  message: string
}

export interface LintContext {
  /** The day the revision comes into force. */
  day: LegalDay
  /** Agencies that settle the procedure, with the roles somebody holds there today. */
  agencies: readonly RolesHeld[]
  /** All agencies by code, for steps that another agency works. */
  others: ReadonlyMap<string, RolesHeld>
  /** Names of the results that can be printed. */
  resultForms: readonly string[]
  /** What the level is computed to be; absent where nobody asked. */
  level?: { reached: LegacyLevel | 0; missing: readonly LevelCondition[] }
}

export interface RolesHeld {
  name: string
  roles: readonly Role[]
}

/** One thing that good procedures keep to. */
export interface LintRule {
  id: string
  severity: Severity
  check(procedure: ProcedureDefinition, context: LintContext): Remark[]
}

export interface Finding extends Remark {
  rule: string
  severity: Severity
}
