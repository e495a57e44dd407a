import { createHash } from 'node:crypto'
import type { ProcedureDefinition } from '../procedure.js'
import { type CatalogueDetails, type CatalogueLine, readCatalogueLine, readDetails } from './catalogue-line.js'
import { definitionOf } from './definition-of.js'
import { provinceNamedIn } from './provinces.js'

export type ProcedureKind = 'nationwide' | 'provincial' | 'internal'

/** One procedure as the import writes it. */
export interface CatalogueEntry {
  definition: ProcedureDefinition
  kind: ProcedureKind
  provinceCode: string | null
  sourceUrl: string | null
  isDoubtful: boolean
  decision: string | null
  /** Day on which the source last changed it. */
  updatedOn: string | null
  /** Of everything above but the address, which changes whenever the source is read. */
  digest: Buffer
}

export type ReadEntry =
  | { outcome: 'read'; entry: CatalogueEntry; hasDetails: boolean }
  | { outcome: 'refused'; code: string | null; reasons: string[] }

const kinds = { chung_toan_quoc: 'nationwide', dac_thu_dia_phuong: 'provincial', noi_bo: 'internal' } as const

/** Reads one line with its details into what may be written, or says why it may not. */
export function readEntry(text: string, detailsText: string | undefined): ReadEntry {
  const line = readCatalogueLine(text)
  if (line.outcome === 'refused') return line
  const { code } = line.value
  const details = detailsText === undefined ? undefined : readDetails(detailsText)
  const reasons = [...lineFaults(line.value), ...(details?.outcome === 'refused' ? details.reasons.map(inDetails) : [])]
  if (reasons.length > 0) return { outcome: 'refused', code, reasons }
  const entry = entryOf(line.value, details?.outcome === 'read' ? details.value : undefined)
  return { outcome: 'read', entry, hasDetails: details !== undefined }
}

const inDetails = (reason: string) => `Tệp chi tiết: ${reason}`

const codePattern = /^\d\.\d{6}$/
const casePattern = /^(\d\.\d{6})\.\d{2}$/

function lineFaults({ code, kind, promulgatedBy }: CatalogueLine): string[] {
  const parent = casePattern.exec(code)?.[1]
  if (parent) return [`Mã ${code} là một trường hợp của thủ tục ${parent}; ghi nó ở phần chi tiết của ${parent}.`]
  if (!codePattern.test(code)) return [`Mã “${code}” không đúng dạng 1.234567.`]
  if (kind === 'dac_thu_dia_phuong' && !provinceNamedIn(promulgatedBy ?? ''))
    return [`Thủ tục đặc thù địa phương nhưng không rõ của tỉnh, thành phố nào (“${promulgatedBy ?? ''}”).`]
  return []
}

function entryOf(line: CatalogueLine, details: CatalogueDetails | undefined): CatalogueEntry {
  const kind = kinds[line.kind]
  const facts = {
    definition: definitionOf(line, details),
    kind,
    provinceCode: kind === 'provincial' ? (provinceNamedIn(line.promulgatedBy ?? '') ?? null) : null,
    isDoubtful: line.notInJulyCatalogue === true || line.nameApprox === true,
    decision: line.decisionNo ?? null,
  }
  return { ...facts, sourceUrl: line.url ?? null, updatedOn: line.updatedAt ?? null, digest: digestOf(facts) }
}

type DigestedFacts = Pick<CatalogueEntry, 'definition' | 'kind' | 'provinceCode' | 'isDoubtful' | 'decision'>

const digestOf = (facts: DigestedFacts): Buffer => createHash('sha256').update(JSON.stringify(facts)).digest()

/** The same entry telling something else of the procedure. */
export function entryWith(entry: CatalogueEntry, definition: ProcedureDefinition): CatalogueEntry {
  const { kind, provinceCode, isDoubtful, decision } = entry
  return { ...entry, definition, digest: digestOf({ definition, kind, provinceCode, isDoubtful, decision }) }
}
