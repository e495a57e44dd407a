import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import type { LegalDay } from '../platform/time.js'
import { provinceNames } from './catalogue/provinces.js'
import type { LevelLabel } from './levels/level-rules.js'
import type { ProcedureCode } from './procedure.js'
import { getRevision, type RevisionInForce } from './store.js'

/** A procedure as anybody may look at it, also one that is suspended or abolished: links to it keep working. */
export interface ShownProcedure {
  revision: RevisionInForce
  state: 'published' | 'suspended' | 'abolished'
  /** The act that suspended or ended it. */
  endedBy?: { decision: string; effectiveOn: LegalDay; reason: string | null }
  /** Of a procedure that holds in one province only. */
  province?: string
  /** Its page on the national portal, for what was imported. */
  sourceUrl: string | null
}

const caseSuffix = /^(\d\.\d{6})\.\d{2}$/

/** What a link leads to; the code of a case (`.01`) to its procedure, an internal procedure to nothing. */
export async function getShownProcedure(tx: Tx, code: ProcedureCode): Promise<ShownProcedure> {
  const row = await tx
    .selectFrom('procedures')
    .select(['code', 'state', 'provinceCode', 'sourceUrl', 'currentRevisionId', 'legacyLevel', 'extent'])
    .where('code', 'in', procedureCodes(code))
    .where('kind', '<>', 'internal')
    .where('state', '<>', 'announced')
    .executeTakeFirst()
  if (!row?.currentRevisionId || row.state === 'announced') throw new NotFound('procedure')
  const { state, sourceUrl, provinceCode } = row
  // Written by the examination of levels only.
  const label = { legacyLevel: row.legacyLevel, extent: row.extent } as LevelLabel
  return {
    revision: { ...(await getRevision(tx, row.currentRevisionId)), label },
    ...{ state, sourceUrl },
    ...provinceOf(provinceCode),
    ...(await endedBy(tx, row.code, state)),
  }
}

/** The codes a link may mean: its own, or that of the procedure whose case (`.01`) it is. */
export const procedureCodes = (code: ProcedureCode): ProcedureCode[] => [code, caseSuffix.exec(code)?.[1] ?? code]

export function provinceOf(provinceCode: string | null): Pick<ShownProcedure, 'province'> {
  const province = provinceCode === null ? undefined : provinceNames.get(provinceCode)
  return province === undefined ? {} : { province }
}

export async function endedBy(
  tx: Tx,
  code: ProcedureCode,
  state: ShownProcedure['state'],
): Promise<Pick<ShownProcedure, 'endedBy'>> {
  if (state === 'published') return {}
  const row = await tx
    .selectFrom('procedureDecisions')
    .select(['decisionNumber', 'effectiveOn', 'reason'])
    .where('procedureCode', '=', code)
    .where('act', 'in', ['suspend', 'abolish'])
    .where('inForce', '=', true)
    .orderBy('recordedAt', 'desc')
    .executeTakeFirst()
  return row ? { endedBy: { decision: row.decisionNumber, effectiveOn: row.effectiveOn, reason: row.reason } } : {}
}
