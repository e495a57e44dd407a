import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { getShownProcedure, listHistory } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import type { Answer, Route, SurfaceRequest } from '../../surface/route.js'
import { HistoryPage } from './history-page.js'

async function showHistory({ frame, params }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const facts = await asActor(needs.db, { kind: 'anyone' }, async (tx) => {
    const { revision } = await getShownProcedure(tx, params.code ?? '')
    return { revision, history: await listHistory(tx, revision.definition.code) }
  })
  return { page: HistoryPage({ frame, day: legalDayAt(needs.now()), ...facts }) }
}

/** Revisions of a procedure with the decisions that made them. */
export const historyRoutes: Route[] = [
  { method: 'GET', path: paths.procedureHistory(':code'), access: 'anyone', handle: showHistory },
]
