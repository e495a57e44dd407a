import { feeRulesFor, ofTheCase } from '../../payments/index.js'
import type { LegalDay } from '../../platform/time.js'
import { type Channel, explainAmount, type ProcedureDefinition } from '../../procedures/index.js'

export interface Saving {
  code: string
  name: ProcedureDefinition['shortName']
  counterVnd: number
  onlineVnd: number
}

/** What filing online saves in đồng, at the full amount of each channel; undefined where it saves nothing or cannot be told in plain amounts. */
export function savingOf(definition: ProcedureDefinition, day: LegalDay): Saving | undefined {
  if (!definition.form) return undefined
  const counterVnd = fullAmount(definition, 'counter', day)
  const onlineVnd = fullAmount(definition, 'online', day)
  if (counterVnd === undefined || onlineVnd === undefined || onlineVnd >= counterVnd) return undefined
  return { code: definition.code, name: definition.shortName, counterVnd, onlineVnd }
}

/** What a person pays whose case is none of its own and who is exempt from nothing. */
function fullAmount(definition: ProcedureDefinition, channel: Channel, day: LegalDay): number | undefined {
  let sum = 0
  for (const rule of ofTheCase(feeRulesFor(definition, channel, day), () => false)) {
    const cases = explainAmount(rule, definition.form, 'vi')
    if (!cases || cases.some(({ times }) => times !== undefined)) return undefined
    sum += Math.max(...cases.map(({ vnd }) => vnd))
  }
  return sum
}
