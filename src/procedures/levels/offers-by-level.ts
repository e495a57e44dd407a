import type { Tx } from '../../platform/db.js'
import type { LegalDay } from '../../platform/time.js'
import type { ProcedureCode } from '../procedure.js'
import type { LegacyLevel, LevelCondition, LevelLabel } from './level-rules.js'

/** An agency that offers a procedure, with the level it reaches there. */
export interface OfferedAt extends LevelLabel {
  agencyId: string
  /** Settles it; otherwise its counter takes dossiers in for those who do. */
  isCompetent: boolean
  slug: string
  name: string
  nameEn: string | null
  /** What the announced level still wants there. */
  missing: LevelCondition[]
}

/** Who offers the procedure on this day, in the order of their codes. */
export async function listOffersByLevel(tx: Tx, code: ProcedureCode, day: LegalDay): Promise<OfferedAt[]> {
  const rows = await tx
    .selectFrom('agencyProcedures as ap')
    .innerJoin('agencies as a', 'a.id', 'ap.agencyId')
    .select([
      'a.id as agencyId',
      'a.slug',
      'a.name',
      'a.nameEn',
      'ap.legacyLevel',
      'ap.extent',
      'ap.missing',
      'ap.isCompetent',
    ])
    .where('ap.procedureCode', '=', code)
    .where('ap.legacyLevel', 'is not', null)
    .where('ap.validFrom', '<=', day)
    .where((on) => on.or([on('ap.validTo', 'is', null), on('ap.validTo', '>=', day)]))
    .orderBy('a.code')
    .execute()
  // The three columns are written by the examination only, whose types say what they hold.
  return rows.map((row) => ({
    ...row,
    legacyLevel: row.legacyLevel as LegacyLevel,
    extent: row.extent as LevelLabel['extent'],
    missing: row.missing as LevelCondition[],
  }))
}

/** The labels of everything published that this agency offers. */
export async function listLabelsAt(tx: Tx, agencyId: string, day: LegalDay): Promise<Map<ProcedureCode, LevelLabel>> {
  const rows = await tx
    .selectFrom('agencyProcedures as ap')
    .innerJoin('procedures as p', 'p.code', 'ap.procedureCode')
    .select(['ap.procedureCode', 'ap.legacyLevel', 'ap.extent'])
    .where('ap.agencyId', '=', agencyId)
    .where('ap.legacyLevel', 'is not', null)
    .where('p.state', '=', 'published')
    .where((on) => on.or([on('ap.validTo', 'is', null), on('ap.validTo', '>=', day)]))
    .orderBy('ap.validFrom')
    .execute()
  return new Map(rows.map(({ procedureCode, ...label }) => [procedureCode, label as LevelLabel]))
}
