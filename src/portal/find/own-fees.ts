import {
  afterRelief,
  feeRulesFor,
  type GrantedRelief,
  type KnownGroup,
  ofTheCase,
  reliefFor,
} from '../../payments/index.js'
import type { Language } from '../../platform/text.js'
import type { LegalDay } from '../../platform/time.js'
import { type AmountCase, type BeneficiaryGroup, explainAmount, isBeneficiaryGroup } from '../../procedures/index.js'
import type { Channel, FeeCase, FeeRule, ProcedureDefinition } from '../../procedures/procedure.js'
import { type Fields, textOf, textsOf } from '../../surface/route.js'

export const ownFeeFields = { groups: 'dien', case: 'truong-hop' } as const

/** What a person said of themselves, or what is known of them, for the fees of one procedure. */
export interface FeeChoice {
  groups: BeneficiaryGroup[]
  /** Id of the case; empty: the usual one. */
  caseId: string
  /** How the groups are known, where the person has not chosen. */
  known?: readonly KnownGroup[]
}

/** What a visitor can choose among, as the rules of today tell people apart. */
export interface FeeQuestions {
  groups: BeneficiaryGroup[]
  cases: FeeCase[]
}

export function feeQuestions({ fees }: ProcedureDefinition, day: LegalDay): FeeQuestions {
  const rules = fees.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo))
  const cases = rules.flatMap((rule) => (rule.case ? [rule.case] : []))
  return {
    groups: [...new Set(rules.flatMap(({ reliefs = [] }) => reliefs.flatMap(({ groups }) => groups)))],
    cases: cases.filter(({ id }, index) => cases.findIndex((other) => other.id === id) === index),
  }
}

/** Reads what was chosen; what the rules do not ask is left out. */
export function readFeeChoice(body: Fields, { groups, cases }: FeeQuestions): FeeChoice {
  const chosen = textsOf(body, ownFeeFields.groups).filter(isBeneficiaryGroup)
  const caseId = textOf(body, ownFeeFields.case)
  return {
    groups: groups.filter((group) => chosen.includes(group)),
    caseId: cases.some(({ id }) => id === caseId) ? caseId : '',
  }
}

/** One fee as this person would pay it, in every case that only the form can tell. */
export interface OwnFee {
  rule: FeeRule
  granted: GrantedRelief | undefined
  /** Undefined where the form alone can work it out. */
  amounts: AmountCase[] | undefined
}

/** What a person would pay by one way of filing. */
export function ownFeesOn(
  definition: ProcedureDefinition,
  channel: Channel,
  { choice, day, language }: { choice: FeeChoice; day: LegalDay; language: Language },
): OwnFee[] {
  const rules = ofTheCase(feeRulesFor(definition, channel, day), (rule) => rule.case?.id === choice.caseId)
  return rules.map((rule) => {
    const granted = reliefFor(rule, { channel, day, groups: choice.groups })
    const told = explainAmount(rule, definition.form, language)
    return { rule, granted, amounts: told?.map((one) => ({ ...one, vnd: afterRelief(one.vnd, granted) })) }
  })
}
