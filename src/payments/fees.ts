import { compileFeel } from '../platform/feel/compile-feel.js'
import type { FeelScope } from '../platform/feel/feel-scope.js'
import type { LegalDay } from '../platform/time.js'
import { type BeneficiaryGroup, isBeneficiaryGroup } from '../procedures/index.js'
import type { Channel, CollectionPoint, FeeRelief, FeeRule, ProcedureDefinition } from '../procedures/procedure.js'

/** A relief that was granted, and the group it was granted for. */
export interface GrantedRelief {
  relief: FeeRelief
  group: BeneficiaryGroup
}

/** What one rule asks of one dossier, in whole đồng. */
export interface FeeAsked {
  rule: FeeRule
  /** Before any relief. */
  fullVnd: number
  amountVnd: number
  granted?: GrantedRelief
}

/** A person's place among those whom the rules tell apart: how they file, when, and to which groups they belong. */
export interface FeePlace {
  channel: Channel
  day: LegalDay
  groups: readonly BeneficiaryGroup[]
}

const holdsOn = ({ validFrom, validTo }: { validFrom?: string; validTo?: string }, day: LegalDay): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo)

/** Rules in force on a day for a channel (L10), of every case. */
export function feeRulesFor(definition: ProcedureDefinition, channel: Channel, day: LegalDay): FeeRule[] {
  return definition.fees.filter((rule) => rule.channels.includes(channel) && holdsOn(rule, day))
}

/** Rules that ask the same money: one kind under one name. */
export const sameMoney = (one: FeeRule, other: FeeRule): boolean =>
  one.kind === other.kind && one.name.vi === other.name.vi

/** Of rules for the same money, those of the case that holds; where none holds, those for all other cases. */
export function ofTheCase(rules: readonly FeeRule[], holds: (rule: FeeRule) => boolean): FeeRule[] {
  const held = rules.filter((rule) => rule.case !== undefined && holds(rule))
  return rules.filter((rule) => (rule.case ? held.includes(rule) : !held.some((one) => sameMoney(one, rule))))
}

/** The relief that leaves the person least to pay; where two leave the same, the one that stands first. */
export function reliefFor({ reliefs = [] }: FeeRule, { channel, day, groups }: FeePlace): GrantedRelief | undefined {
  const granted = reliefs
    .filter((relief) => holdsOn(relief, day) && (relief.channels?.includes(channel) ?? true))
    .flatMap((relief) => {
      const group = relief.groups.find((one) => groups.includes(one))
      return group ? [{ relief, group }] : []
    })
  return granted.sort((one, other) => other.relief.percentOff - one.relief.percentOff)[0]
}

/** Whole đồng that are left; a fraction is the person's. */
export const afterRelief = (fullVnd: number, granted: GrantedRelief | undefined): number =>
  granted ? Math.floor((fullVnd * (100 - granted.relief.percentOff)) / 100) : fullVnd

/** The groups that a person says they belong to, in the answers of the form. */
export function groupsDeclared({ feeGroupField }: ProcedureDefinition, { values }: FeelScope): BeneficiaryGroup[] {
  if (!feeGroupField || !Object.hasOwn(values, feeGroupField)) return []
  return [values[feeGroupField]].flat().filter(isBeneficiaryGroup)
}

/** What a dossier costs, from its answers. An amount that cannot be worked out is a fault of the procedure, not of the person. */
export function feesAsked(
  definition: ProcedureDefinition,
  channel: Channel,
  { scope, day }: { scope: FeelScope; day: LegalDay },
): FeeAsked[] {
  const groups = groupsDeclared(definition, scope)
  const isCase = (rule: FeeRule) =>
    rule.case?.when !== undefined && compileFeel(rule.case.when).evaluate(scope) === true
  return ofTheCase(feeRulesFor(definition, channel, day), isCase).map((rule) => {
    const fullVnd = amountOf(rule, scope)
    const granted = reliefFor(rule, { channel, day, groups })
    return { rule, fullVnd, amountVnd: afterRelief(fullVnd, granted), ...(granted && { granted }) }
  })
}

function amountOf(rule: FeeRule, scope: FeelScope): number {
  const amount = typeof rule.amountVnd === 'number' ? rule.amountVnd : compileFeel(rule.amountVnd).evaluate(scope)
  if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 0)
    throw new Error(`fee rule ${rule.id} gives no whole amount`)
  return amount
}

export const collectionPoints: readonly CollectionPoint[] = ['at_acceptance', 'at_supplement', 'before_return']
