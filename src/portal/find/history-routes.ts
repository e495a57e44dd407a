import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { getShownProcedure, getShownRevision, listHistory } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import type { Answer, Route, SurfaceRequest } from '../../surface/route.js'
import { HistoryPage } from './history-page.js'
import { RevisionPage } from './revision-page.js'

async function showHistory({ frame, params }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const facts = await asActor(needs.db, { kind: 'anyone' }, async (tx) => {
    const { revision } = await getShownProcedure(tx, params.code ?? '')
    return { revision, history: await listHistory(tx, revision.definition.code) }
  })
  return { page: HistoryPage({ frame, day: legalDayAt(needs.now()), ...facts }) }
}

async function showRevision({ frame, params }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { code = '', number = '' } = params
  if (!/^[1-9]\d{0,5}$/.test(number)) throw new NotFound('revision')
  const day = legalDayAt(needs.now())
  const wanted = { code, number: Number(number), today: day }
  const shown = await asActor(needs.db, { kind: 'anyone' }, (tx) => getShownRevision(tx, wanted))
  return { page: RevisionPage({ frame, shown, day }) }
}

/** Revisions of a procedure with the decisions that made them, and each of them to read. */
export const historyRoutes: Route[] = [
  { method: 'GET', path: paths.procedureHistory(':code'), access: 'anyone', handle: showHistory },
  { method: 'GET', path: paths.procedureRevision(':code', ':number'), access: 'anyone', handle: showRevision },
]
