import type { Role } from '../../agencies/index.js'
import { listQueue, type QueueId, type QueuePosition, type QueueRow, queueIds } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, holdsRole, type OfficerViewer } from '../../surface/viewer.js'
import { workingRoles } from '../roles.js'
import { showRows } from './dossier-table.js'
import { QueuePage } from './queue-page.js'
import { queueSlugs } from './texts.vi.js'
import { queueGroups, queueViewerOf } from './workspace.js'

const rowsOfPage = 40

async function showQueue(request: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> {
  const queue = queueIds.find((id) => queueSlugs[id] === request.params.queue)
  if (!queue) throw new NotFound('queue')
  const { viewer, query, frame } = request
  const now = needs.now()
  const after = readPosition(textOf(query, 'sau'))
  const procedureCode = textOf(query, 'thu-tuc') || undefined
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const queueViewer = queueViewerOf(viewer, now)
    const rows = await listQueue(tx, { queue, viewer: queueViewer, limit: rowsOfPage + 1, procedureCode, after })
    const page = rows.slice(0, rowsOfPage)
    const props = {
      frame,
      queue,
      rows: await showRows(tx, needs.keyring, { rows: page, now }),
      queues: await queueGroups(tx, viewer, { now, current: queue }),
      procedures: await proceduresOf(tx, queueViewer.agencyIds),
      isFirstPage: after === undefined,
      ...(procedureCode ? { procedureCode } : {}),
      ...(rows.length > rowsOfPage ? { next: writePosition(page.at(-1)) } : {}),
    }
    return { page: QueuePage(props) }
  })
}

const separator = '_'

const writePosition = (row: QueueRow | undefined): string =>
  row ? `${row.orderedAt.toISOString()}${separator}${row.id}` : ''

function readPosition(text: string): QueuePosition | undefined {
  const [at = '', id = ''] = text.split(separator)
  const time = new Date(at)
  return isId(id) && !Number.isNaN(time.getTime()) ? { at: time, id } : undefined
}

async function proceduresOf(tx: Tx, agencyIds: readonly string[]): Promise<{ code: string; name: string }[]> {
  return tx
    .selectFrom('procedures')
    .select(['code', 'nameVi as name'])
    .where('code', 'in', (on) =>
      on.selectFrom('agencyProcedures').select('procedureCode').where('agencyId', 'in', agencyIds),
    )
    .orderBy('nameVi')
    .execute()
}

/** Where an officer's day begins, by the first of these roles that they hold. */
const firstQueue: [Role, QueueId][] = [
  ['receiver', 'to_accept'],
  ['counter_head', 'to_accept'],
  ['approver', 'to_sign'],
  ['clerk', 'to_seal'],
  ['returner', 'to_return'],
  ['cashier', 'to_return'],
  ['processor', 'unit'],
  ['division_head', 'unit'],
]

async function showHome({ viewer }: SurfaceRequest<OfficerViewer>): Promise<Answer> {
  const found = firstQueue.find(([role]) => holdsRole(viewer, [role]))
  return { redirect: found ? paths.officeQueue(queueSlugs[found[1]]) : paths.admin }
}

/** The queues of the workspace. */
export const queueRoutes: Route[] = [
  {
    method: 'GET',
    path: paths.office,
    access: { officer: [...workingRoles, 'catalogue_controller', 'administrator'] },
    handle: showHome,
  },
  { method: 'GET', path: paths.officeQueue(':queue'), access: { officer: workingRoles }, handle: showQueue },
]
