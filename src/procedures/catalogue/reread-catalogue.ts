import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { legalDayAt } from '../../calendar/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Text } from '../../platform/text.js'
import type { ProcedureCode, ProcedureDefinition } from '../procedure.js'
import { told } from './definition-of.js'
import type { CatalogueEntry } from './entry.js'
import { weighedFees } from './fees-of.js'
import { endImport, findOpenImport, type LineReport, noteLines, openImport } from './import-record.js'
import { differencesBetween } from './import-rules.js'
import { type WrittenLine, writeEntries } from './import-store.js'
import { calmName, shortNameOf } from './plain-names.js'
import { namedWithoutStraySigns, placeInList, strayClass, withoutStraySigns } from './stray-signs.js'

type RereadNeeds = Pick<CoreNeeds, 'db' | 'now'>

/** What the report is called among the imports. */
const name = 'Đọc lại danh mục đã nhập'
const digest = createHash('sha256').update('fees called free, laws without a name').digest()
const usualAtOnce = 200

/** Facts of an imported procedure as they are worked out today from the words of the source that were kept. */
export function rereadDefinition(definition: ProcedureDefinition): ProcedureDefinition {
  const { publishedFees, legalBasis, name, requiredDocuments, results, caseLimits, steps, conditions } = definition
  return {
    ...definition,
    name: { ...name, vi: calmName(name.vi) },
    shortName: { ...definition.shortName, vi: shortNameOf(name.vi) },
    legalBasis: told(legalBasis),
    requiredDocuments: requiredDocuments.map((paper) => ({
      ...withBareName(paper),
      ...(paper.group && { group: bare(paper.group) }),
    })),
    results: results.map(withBareName),
    ...(caseLimits && { caseLimits: caseLimits.map((one) => ({ ...one, ...(one.name && { name: bare(one.name) }) })) }),
    steps: paragraphsAnew(steps),
    conditions: paragraphsAnew(conditions),
    ...(publishedFees && { publishedFees: weighedFees(publishedFees) }),
  }
}

const bare = (text: Text): Text => ({ ...text, vi: namedWithoutStraySigns(text.vi) })
const withBareName = <T extends { name: Text }>(item: T): T => ({ ...item, name: bare(item.name) })
const paragraphsAnew = (paragraphs: readonly Text[]): Text[] =>
  paragraphs.map((text) => ({ ...text, vi: withoutStraySigns(text.vi) })).filter(({ vi }) => vi !== '')

/**
 * Mends what was imported when fees were called free in spite of their notes, laws were listed that have no name, and names kept the signs of
 * the lists they were copied from: as after an import, each procedure gets a new revision from today and a line in a report, and what people were told before stays as it was. Goes on after a crash.
 */
export async function rereadCatalogue(needs: RereadNeeds, atOnce = usualAtOnce): Promise<{ mended: number }> {
  let [mended, after] = [0, '']
  for (;;) {
    const codes = await asSystem(needs.db, (tx) => mendSome(tx, needs, { after, atOnce }))
    const last = codes.at(-1)
    if (last === undefined) break
    mended += codes.length
    after = last
  }
  await asSystem(needs.db, async (tx) => {
    const record = await findOpenImport(tx, digest, false)
    if (record) await endImport(tx, record.id, { at: needs.now() })
  })
  return { mended }
}

async function mendSome(
  tx: Tx,
  needs: RereadNeeds,
  batch: { after: ProcedureCode; atOnce: number },
): Promise<ProcedureCode[]> {
  const rows = await lockMistaken(tx, batch)
  if (rows.length === 0) return []
  const at = needs.now()
  const lines = (await findOpenImport(tx, digest, false))?.linesTotal ?? (await countMistaken(tx))
  const record = await openImport(tx, { digest, fileName: name, isDryRun: false, lines, officerId: null }, at)
  const written = rows.map((row): WrittenLine => {
    const definition = rereadDefinition(row.definition)
    const reasons = differencesBetween(row.definition, definition)
    return { outcome: 'changed', reasons, entry: { ...row, definition }, newRevision: true, validFrom: legalDayAt(at) }
  })
  await writeEntries(tx, written, at)
  const reports = written.map(({ entry, reasons }, index): LineReport => {
    return { line: record.linesDone + index + 1, code: entry.definition.code, outcome: 'changed', reasons }
  })
  await noteLines(tx, record.id, reports, at)
  return rows.map(({ definition }) => definition.code)
}

/** Words of the source that stay as they are. */
const wordsKept = ['publishedFees', 'timeLimitNote', 'sector', 'handledBy']

/** Imported, not ended, and holding what is worked out otherwise today. */
const mistaken = sql`
  procedures p join procedure_revisions r on r.id = p.current_revision_id
  where r.origin = 'catalogue' and p.state <> 'abolished' and (
    (r.definition #>> '{publishedFees,status}' = 'free' and jsonb_array_length(r.definition #> '{publishedFees,lines}') > 0)
    or jsonb_path_exists(r.definition, '$.legalBasis[*] ? (@.document == "" && @.title == "")')
    or r.definition #>> '{name,vi}' ~ ${`^${placeInList}`}
    or (r.definition - ${wordsKept}::text[])::text ~ ${`"(vi|title)": "${strayClass}`})`

async function lockMistaken(
  tx: Tx,
  { after, atOnce }: { after: ProcedureCode; atOnce: number },
): Promise<CatalogueEntry[]> {
  const { rows } = await sql<CatalogueEntry>`
    select p.kind, p.province_code, p.source_url, p.is_doubtful, p.source_digest as digest, r.decision, null as updated_on, r.definition
    from ${mistaken} and p.code > ${after} order by p.code limit ${atOnce} for update of p`.execute(tx)
  return rows
}

async function countMistaken(tx: Tx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from ${mistaken}`.execute(tx)
  return rows[0]?.count ?? 0
}
