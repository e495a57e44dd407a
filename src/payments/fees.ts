import { compileFeel } from '../platform/feel/compile-feel.js'
import type { FeelScope } from '../platform/feel/feel-scope.js'
import type { LegalDay } from '../platform/time.js'
import type { Channel, CollectionPoint, FeeRule, ProcedureDefinition } from '../procedures/procedure.js'

/** What one rule asks of one dossier, in whole đồng. */
export interface FeeAsked {
  rule: FeeRule
  amountVnd: number
}

/** Rules in force on a day for a channel (L10). */
export function feeRulesFor(definition: ProcedureDefinition, channel: Channel, day: LegalDay): FeeRule[] {
  return definition.fees.filter(
    (rule) =>
      rule.channels.includes(channel) && rule.validFrom <= day && (rule.validTo === undefined || day <= rule.validTo),
  )
}

/** What a dossier costs, from its answers. An amount that cannot be worked out is a fault of the procedure, not of the person. */
export function feesAsked(
  definition: ProcedureDefinition,
  channel: Channel,
  given: { scope: FeelScope; day: LegalDay },
): FeeAsked[] {
  return feeRulesFor(definition, channel, given.day).map((rule) => ({ rule, amountVnd: amountOf(rule, given.scope) }))
}

function amountOf(rule: FeeRule, scope: FeelScope): number {
  const amount = typeof rule.amountVnd === 'number' ? rule.amountVnd : compileFeel(rule.amountVnd).evaluate(scope)
  if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 0)
    throw new Error(`fee rule ${rule.id} gives no whole amount`)
  return amount
}

export const collectionPoints: readonly CollectionPoint[] = ['at_acceptance', 'at_supplement', 'before_return']
