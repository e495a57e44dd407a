import { sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import type { LegalDay } from '../platform/time.js'
import type { ProcedureState } from './catalogue/control-rules.js'
import type { ProcedureCode } from './procedure.js'
import { procedureCodes, provinceOf, type ShownProcedure, standingOf } from './shown-procedure.js'
import { getRevision, type Revision } from './store.js'

/** Whether a revision holds: `unused` is one whose day passed without it coming into force. */
export type RevisionStanding = { kind: 'in_force' | 'coming' | 'unused' } | { kind: 'past'; to: LegalDay }

/** A published revision as anybody may read it, also one that no longer holds or does not hold yet. */
export interface ShownRevision {
  revision: Revision
  standing: RevisionStanding
  /** When the decision that made it was signed, where it is on record. */
  decidedOn: LegalDay | null
  /** The procedure today; undefined before its first revision holds, when it has no page. */
  procedure: Pick<ShownProcedure, 'state' | 'endedBy' | 'announcedAgain' | 'province'> | undefined
}

interface RevisionRow {
  id: string
  code: ProcedureCode
  state: ProcedureState
  /** Nothing of it has ever been in force. */
  isNew: boolean
  provinceCode: string | null
  isCurrent: boolean
  validFrom: LegalDay
  /** Replaced, or ended with its procedure. */
  endedOn: LegalDay | null
  decidedOn: LegalDay | null
}

/** What a link to a revision leads to; internal procedures and revisions being written to nothing. */
export async function getShownRevision(
  tx: Tx,
  { code, number, today }: { code: ProcedureCode; number: number; today: LegalDay },
): Promise<ShownRevision> {
  const {
    rows: [row],
  } = await sql<RevisionRow>`
    select r.id, p.code, p.state, p.current_revision_id is null as is_new, p.province_code, r.id is not distinct from p.current_revision_id as is_current,
      r.valid_from, d.decided_on,
      case when r.valid_to is not null or r.id = p.current_revision_id then least(r.valid_to, (
        select min(greatest(r.valid_from, a.effective_on - 1)) from procedure_decisions a
        where a.procedure_code = p.code and a.act = 'abolish' and a.in_force and a.effective_on >= r.valid_from)) end as ended_on
    from procedure_revisions r join procedures p on p.code = r.procedure_code
      left join procedure_decisions d on d.id = r.decision_id
    where p.code = any (${procedureCodes(code)}) and p.kind <> 'internal' and r.number = ${number} and r.state = 'published'`.execute(
    tx,
  )
  if (!row) throw new NotFound('revision')
  return {
    revision: await getRevision(tx, row.id),
    standing: standingOn(row, today),
    decidedOn: row.decidedOn,
    procedure: await procedureToday(tx, row),
  }
}

/** How a revision stands on a day. */
export function standingOn(
  { isCurrent, validFrom, endedOn }: Pick<RevisionRow, 'isCurrent' | 'validFrom' | 'endedOn'>,
  today: LegalDay,
): RevisionStanding {
  if (endedOn !== null && endedOn < today) return { kind: 'past', to: endedOn }
  if (isCurrent) return { kind: 'in_force' }
  if (endedOn !== null) return { kind: 'past', to: endedOn }
  // The night brings it into force; until then it is still coming.
  return { kind: validFrom >= today ? 'coming' : 'unused' }
}

async function procedureToday(
  tx: Tx,
  { code, state, isNew, provinceCode }: RevisionRow,
): Promise<ShownRevision['procedure']> {
  if (isNew) return undefined
  return { ...provinceOf(provinceCode), ...(await standingOf(tx, code, state)) }
}
