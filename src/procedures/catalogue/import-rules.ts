import type { LegalDay } from '../../platform/time.js'
import type { ProcedureDefinition } from '../procedure.js'
import type { CatalogueEntry } from './entry.js'
import { abolishedReason, designedHereReason, replacedSoonReason } from './import-reasons.js'

/** What stands in the catalogue under the code of a line. */
export interface Standing {
  code: string
  state: 'announced' | 'published' | 'suspended' | 'abolished'
  digest: Buffer | null
  /** What the import keeps of it beside its revisions. */
  managed: Pick<CatalogueEntry, 'kind' | 'provinceCode' | 'isDoubtful'>
  /** Of the revision in force, if there is one. */
  revision: {
    number: number
    origin: 'here' | 'catalogue'
    validFrom: LegalDay
    decision: string | null
    definition: ProcedureDefinition
  } | null
  /** Published here and not in force yet; of several the one whose day comes first. */
  waiting: WaitingRevision | null
}

export interface WaitingRevision {
  number: number
  validFrom: LegalDay
  definition: ProcedureDefinition
}

/** What a line does to the catalogue. */
export type LineChange =
  | {
      outcome: 'added' | 'changed'
      reasons: string[]
      entry: CatalogueEntry
      newRevision: boolean
      validFrom: LegalDay
    }
  | { outcome: 'unchanged' }
  | { outcome: 'refused'; reasons: string[] }

/**
 * Decides about one line. What was designed here, or ended by a decision, an import never touches: nor does it bring a procedure into force
 * before the day that its decision names.
 */
export function changeOf(entry: CatalogueEntry, standing: Standing | undefined, today: LegalDay): LineChange {
  if (!standing) return { outcome: 'added', reasons: [], entry, newRevision: true, validFrom: toldOn(entry, today) }
  const { revision, waiting } = standing
  if (revision?.origin === 'here') return designedHere(differencesBetween(revision.definition, entry.definition))
  if (revision && standing.digest?.equals(entry.digest)) return { outcome: 'unchanged' }
  if (standing.state === 'abolished') return { outcome: 'refused', reasons: [abolishedReason] }
  if (!revision && waiting) return designedHere(differencesBetween(waiting.definition, entry.definition), waiting)
  if (!revision) return { outcome: 'added', reasons: [], entry, newRevision: true, validFrom: toldOn(entry, today) }
  const differences = differencesBetween(revision.definition, entry.definition)
  if (differences.length === 0 && isManagedAlike(entry, standing)) return { outcome: 'unchanged' }
  const reasons = differences.length > 0 ? differences : ['thông tin quản lý (phạm vi, địa phương, quyết định)']
  const validFrom = toldOn(entry, today) > revision.validFrom ? toldOn(entry, today) : today
  return {
    ...{ outcome: 'changed', entry, newRevision: differences.length > 0, validFrom },
    reasons: waiting && differences.length > 0 ? [...reasons, replacedSoonReason(waiting)] : reasons,
  }
}

/** The digest alone differs where this program reads the source in another way than it did, and comes to the same. */
const isManagedAlike = (entry: CatalogueEntry, { managed, revision }: Standing): boolean =>
  entry.kind === managed.kind &&
  entry.provinceCode === managed.provinceCode &&
  entry.isDoubtful === managed.isDoubtful &&
  entry.decision === revision?.decision

/** A fact is never in force before the source told it, nor later than today: it was read there. */
function toldOn({ updatedOn }: CatalogueEntry, today: LegalDay): LegalDay {
  return updatedOn && updatedOn < today ? updatedOn : today
}

/** Facts that people go by; the form, the steps inside and the way online are ours alone. */
const compared = {
  name: 'tên',
  sector: 'lĩnh vực',
  authorityLevel: 'cấp thực hiện',
  authorityLevels: 'cấp thực hiện',
  handledBy: 'cơ quan thực hiện',
  audience: 'đối tượng',
  timeLimit: 'thời hạn',
  timeLimitNote: 'ghi chú thời hạn',
  caseLimits: 'thời hạn theo trường hợp',
  publishedFees: 'phí, lệ phí',
  requiredDocuments: 'thành phần hồ sơ',
  results: 'kết quả',
  steps: 'trình tự',
  conditions: 'yêu cầu, điều kiện',
  legalBasis: 'căn cứ pháp lý',
} as const satisfies Partial<Record<keyof ProcedureDefinition, string>>

/** Which facts differ, in words for the report. */
export function differencesBetween(before: ProcedureDefinition, after: ProcedureDefinition): string[] {
  const keys = Object.keys(compared) as (keyof typeof compared)[]
  const differing = keys.filter((key) => canonical(before[key]) !== canonical(after[key]))
  return [...new Set(differing.map((key) => compared[key]))]
}

/** jsonb keeps no order of keys, so keys are put in order before texts are compared. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part,
    ) ?? ''
  )
}

function designedHere(differences: string[], waiting: Standing['waiting'] = null): LineChange {
  const facts = new Set(['thời hạn', 'tên', 'lĩnh vực'])
  const told = differences.filter((fact) => facts.has(fact))
  return told.length === 0
    ? { outcome: 'unchanged' }
    : { outcome: 'refused', reasons: [designedHereReason(told, waiting)] }
}
