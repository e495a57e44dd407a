import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { LegalDay } from '../../platform/time.js'
import { getShownProcedure, getShownRevision, listHistory, type ShownRevision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import type { Answer, Route, SurfaceRequest } from '../../surface/route.js'
import { HistoryPage } from './history-page.js'
import { printTemplate } from './print-template.js'
import { RevisionPage } from './revision-page.js'

async function showHistory({ frame, params }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const facts = await asActor(needs.db, { kind: 'anyone' }, async (tx) => {
    const { revision } = await getShownProcedure(tx, params.code ?? '')
    return { revision, history: await listHistory(tx, revision.definition.code) }
  })
  return { page: HistoryPage({ frame, day: legalDayAt(needs.now()), ...facts }) }
}

async function readRevision(
  { params }: SurfaceRequest,
  needs: Needs,
): Promise<{ shown: ShownRevision; day: LegalDay }> {
  const { code = '', number = '' } = params
  if (!/^[1-9]\d{0,5}$/.test(number)) throw new NotFound('revision')
  const day = legalDayAt(needs.now())
  const wanted = { code, number: Number(number), today: day }
  return { shown: await asActor(needs.db, { kind: 'anyone' }, (tx) => getShownRevision(tx, wanted)), day }
}

async function showRevision(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  return { page: RevisionPage({ frame: request.frame, ...(await readRevision(request, needs)) }) }
}

/** The blank form as the revision had it, which leads back to that revision. */
async function sendTemplate(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { revision } = (await readRevision(request, needs)).shown
  const page = paths.procedureRevision(revision.definition.code, revision.number)
  return printTemplate(needs, revision, { id: request.params.id, page })
}

/** Revisions of a procedure with the decisions that made them, and each of them to read. */
export const historyRoutes: Route[] = [
  { method: 'GET', path: paths.procedureHistory(':code'), access: 'anyone', handle: showHistory },
  { method: 'GET', path: paths.procedureRevision(':code', ':number'), access: 'anyone', handle: showRevision },
  { method: 'GET', path: paths.revisionTemplate(':code', ':number', ':id'), access: 'anyone', handle: sendTemplate },
]
