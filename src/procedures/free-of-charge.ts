import type { LegalDay } from '../platform/time.js'
import type { ProcedureDefinition } from './procedure.js'

/** Nothing is ever due for a dossier filed online (at the counter, where it cannot be filed online). */
export function isFreeOfCharge({ fees, form, publishedFees }: ProcedureDefinition, day: LegalDay): boolean {
  if (publishedFees) return publishedFees.status === 'free'
  const channel = form ? 'online' : 'counter'
  return fees
    .filter((rule) => rule.channels.includes(channel) && (rule.validTo === undefined || day <= rule.validTo))
    .every((rule) => rule.amountVnd === 0)
}
