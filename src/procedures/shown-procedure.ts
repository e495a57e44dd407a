import { sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import type { Instant, LegalDay } from '../platform/time.js'
import type { ProcedureState } from './catalogue/control-rules.js'
import { provinceNames } from './catalogue/provinces.js'
import type { LevelLabel } from './levels/level-rules.js'
import type { ProcedureCode } from './procedure.js'
import { getRevision, type RevisionInForce } from './store.js'

interface Ending {
  decision: string
  effectiveOn: LegalDay
  reason: string | null
}

/** A procedure as anybody may look at it, also one that is suspended or abolished: links to it keep working. */
export interface ShownProcedure {
  revision: RevisionInForce
  state: 'published' | 'suspended' | 'abolished'
  /** The act that suspended or ended it. */
  endedBy?: Ending
  /** The act that will suspend or end it, on a day that lies ahead. */
  endsSoon?: Ending & { act: 'suspend' | 'abolish' }
  /** Announced again after it was abolished, while no new revision holds. */
  announcedAgain?: AnnouncedAgain
  /** Of a procedure that holds in one province only. */
  province?: string
  /** Its page on the national portal, for what was imported. */
  sourceUrl: string | null
}

export interface AnnouncedAgain {
  decision: string
  effectiveOn: LegalDay
  /** The revision that is published and will hold, if there is one yet. */
  coming?: { number: number; validFrom: LegalDay }
}

const caseSuffix = /^(\d\.\d{6})\.\d{2}$/

/** What a link leads to; the code of a case (`.01`) to its procedure, an internal procedure to nothing. */
export async function getShownProcedure(tx: Tx, code: ProcedureCode): Promise<ShownProcedure> {
  const row = await tx
    .selectFrom('procedures')
    .select(['code', 'state', 'provinceCode', 'sourceUrl', 'currentRevisionId', 'legacyLevel', 'extent'])
    .select(nextEnding.as('nextEnding'))
    .where('code', 'in', procedureCodes(code))
    .where('kind', '<>', 'internal')
    .executeTakeFirst()
  // Announced for the first time, nothing of it is to be read; announced again, what it was until it was abolished.
  if (!row?.currentRevisionId) throw new NotFound('procedure')
  const { sourceUrl, provinceCode, nextEnding: endsSoon } = row
  // Written by the examination of levels only.
  const label = { legacyLevel: row.legacyLevel, extent: row.extent } as LevelLabel
  return {
    revision: { ...(await getRevision(tx, row.currentRevisionId)), label },
    sourceUrl,
    ...provinceOf(provinceCode),
    ...(await standingOf(tx, row.code, row.state)),
    ...(row.state === 'published' && endsSoon && { endsSoon }),
  }
}

/** Read with the procedure, whose page costs no statement more for it. */
const nextEnding = sql<ShownProcedure['endsSoon'] | null>`(
  select json_build_object('act', d.act, 'decision', d.decision_number, 'effectiveOn', d.effective_on, 'reason', d.reason)
  from procedure_decisions d
  where d.procedure_code = procedures.code and d.act in ('suspend', 'abolish') and not d.in_force
  order by d.effective_on, d.recorded_at limit 1)`

/** The codes a link may mean: its own, or that of the procedure whose case (`.01`) it is. */
export const procedureCodes = (code: ProcedureCode): ProcedureCode[] => [code, caseSuffix.exec(code)?.[1] ?? code]

export function provinceOf(provinceCode: string | null): Pick<ShownProcedure, 'province'> {
  const province = provinceCode === null ? undefined : provinceNames.get(provinceCode)
  return province === undefined ? {} : { province }
}

/** Whether it may still be asked for; one that is announced again is still abolished until a new revision holds. */
export async function standingOf(
  tx: Tx,
  code: ProcedureCode,
  state: ProcedureState,
): Promise<Pick<ShownProcedure, 'state' | 'endedBy' | 'announcedAgain'>> {
  if (state === 'published') return { state }
  const act = state === 'suspended' ? 'suspend' : 'abolish'
  const ended = await tx
    .selectFrom('procedureDecisions')
    .select(['decisionNumber', 'effectiveOn', 'reason', 'recordedAt'])
    .where('procedureCode', '=', code)
    .where('act', '=', act)
    .where('inForce', '=', true)
    .orderBy('effectiveOn', 'desc')
    .orderBy('recordedAt', 'desc')
    .executeTakeFirst()
  const again = ended && act === 'abolish' ? await announcedSince(tx, code, ended.recordedAt) : undefined
  return {
    state: state === 'announced' ? 'abolished' : state,
    ...(ended && {
      endedBy: { decision: ended.decisionNumber, effectiveOn: ended.effectiveOn, reason: ended.reason },
    }),
    ...(again && { announcedAgain: again }),
  }
}

async function announcedSince(tx: Tx, code: ProcedureCode, since: Instant): Promise<AnnouncedAgain | undefined> {
  const announced = await tx
    .selectFrom('procedureDecisions')
    .select(['decisionNumber as decision', 'effectiveOn'])
    .where('procedureCode', '=', code)
    .where('act', '=', 'announce')
    .where('recordedAt', '>=', since)
    .orderBy('recordedAt', 'desc')
    .executeTakeFirst()
  if (!announced) return undefined
  const coming = await tx
    .selectFrom('procedureRevisions')
    .select(['number', 'validFrom'])
    .where('procedureCode', '=', code)
    .where('state', '=', 'published')
    .where('publishedAt', '>', since)
    .orderBy('validFrom')
    .executeTakeFirst()
  return { ...announced, ...(coming && { coming }) }
}
