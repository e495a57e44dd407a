import type { ProcedureDefinition } from '../procedure.js'
import { type CatalogueEntry, entryWith } from './entry.js'
import { withoutDetailsReason } from './import-reasons.js'
import type { Standing } from './import-rules.js'

export type Kept = { outcome: 'read'; entry: CatalogueEntry } | { outcome: 'refused'; reasons: string[] }

/**
 * A line that comes without its details says nothing about them: what they told before stays. Of papers and fees the line tells the rough
 * outline; where that differs from what stands, only the details can tell what changed, so that nothing is guessed and nothing is lost.
 */
export function keepDetails(entry: CatalogueEntry, standing: Standing | undefined): Kept {
  const before = standing?.revision?.origin === 'catalogue' ? standing.revision.definition : undefined
  if (!before || !hasDetails(before)) return { outcome: 'read', entry }
  const { definition } = entry
  const differing = [
    ...(papersAgree(definition, before) ? [] : ['thành phần hồ sơ']),
    ...(feesAgree(definition, before) ? [] : ['phí, lệ phí']),
  ]
  if (differing.length > 0) return { outcome: 'refused', reasons: [withoutDetailsReason(differing)] }
  const { steps, conditions, legalBasis, caseLimits, requiredDocuments, publishedFees } = before
  const kept = { steps, conditions, legalBasis, requiredDocuments, publishedFees }
  return { outcome: 'read', entry: entryWith(entry, { ...definition, ...kept, ...(caseLimits && { caseLimits }) }) }
}

/** Facts that a line alone never gives. */
const hasDetails = ({ steps, conditions, legalBasis, caseLimits, ...rest }: ProcedureDefinition): boolean =>
  steps.length + conditions.length + legalBasis.length > 0 ||
  caseLimits !== undefined ||
  rest.requiredDocuments.some(({ group, note, originals, copies }) => group || note || originals + copies > 0) ||
  (rest.publishedFees?.lines ?? []).some(({ channels, note }) => channels.length > 0 || note)

function papersAgree(line: ProcedureDefinition, before: ProcedureDefinition): boolean {
  const names = ({ requiredDocuments }: ProcedureDefinition) => new Set(requiredDocuments.map(({ name }) => name.vi))
  const [told, known] = [names(line), names(before)]
  return told.size === 0 || (told.size === known.size && [...told].every((name) => known.has(name)))
}

function feesAgree({ publishedFees: line }: ProcedureDefinition, { publishedFees: before }: ProcedureDefinition) {
  const known = new Set(before?.lines.map(({ amount }) => amount))
  return line?.status === before?.status && (line?.lines ?? []).every(({ amount }) => known.has(amount))
}
