export { fieldsOf, namesIn } from './feel-places.js'
export type { Address, Finding, LintContext, RolesHeld, Severity } from './finding.js'
export { lintContext } from './lint-context.js'
export { lintProcedure, lintRules } from './lint-procedure.js'
