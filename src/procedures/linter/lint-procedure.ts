import type { ProcedureDefinition } from '../procedure.js'
import type { Finding, LintContext, LintRule } from './finding.js'
import { alreadyKnown } from './rules/already-known.js'
import { doubleId } from './rules/double-ids.js'
import { feeCase, feeRelief } from './rules/fee-reliefs.js'
import { feeGap, feeOverlap } from './rules/fee-rules.js'
import { feelSyntax, laterField, missingVariable, unknownField } from './rules/feel-rules.js'
import { formStructure } from './rules/form-structure.js'
import { labelAboveLevel, partialWithoutReason } from './rules/label-rules.js'
import { missingTemplate, paperShape, paperWithoutBasis } from './rules/paper-rules.js'
import { paperWords } from './rules/paper-words.js'
import { longSentence } from './rules/plain-words.js'
import { unreachablePage } from './rules/reachable-pages.js'
import { supplementRule } from './rules/supplement-rule.js'
import { timeLimitRule } from './rules/time-limits.js'
import { actNotOfRole, hoursAboveLimit, nobodyForStep } from './rules/workflow-rules.js'
import { workflowShape } from './rules/workflow-shape.js'

/** Everything a procedure is looked at for, in the order of its parts. */
export const lintRules: readonly LintRule[] = [
  doubleId,
  timeLimitRule,
  paperWithoutBasis,
  missingTemplate,
  paperShape,
  paperWords,
  alreadyKnown,
  formStructure,
  unreachablePage,
  feelSyntax,
  unknownField,
  laterField,
  missingVariable,
  feeOverlap,
  feeGap,
  feeCase,
  feeRelief,
  workflowShape,
  actNotOfRole,
  hoursAboveLimit,
  nobodyForStep,
  supplementRule,
  labelAboveLevel,
  partialWithoutReason,
  longSentence,
]

/** Looks a procedure over before it is published; errors first. */
export function lintProcedure(procedure: ProcedureDefinition, context: LintContext): Finding[] {
  const found = lintRules.flatMap(({ id, severity, check }) =>
    check(procedure, context).map((remark) => ({ ...remark, rule: id, severity })),
  )
  return [
    ...found.filter(({ severity }) => severity === 'error'),
    ...found.filter(({ severity }) => severity === 'warning'),
  ]
}
