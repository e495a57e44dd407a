import { mostFound, readSought, searchDossiers } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { workingRoles } from '../roles.js'
import { showRows } from './dossier-table.js'
import { SearchPage } from './search-page.js'
import { queueGroups } from './workspace.js'

async function showSearch({ viewer, frame }: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> {
  const now = needs.now()
  const queues = await asActor(needs.db, actorOf(viewer), (tx) => queueGroups(tx, viewer, { now }))
  return { page: SearchPage({ frame, queues, typed: '' }) }
}

/** Numbers and names are sent as a form, so that they stand in no address and in no log. */
async function search({ viewer, frame, body }: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> {
  const now = needs.now()
  const typed = textOf(body, 'q')
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const queues = await queueGroups(tx, viewer, { now })
    if (!typed) return { page: SearchPage({ frame, queues, typed, isEmpty: true }), status: 422 }
    const sought = readSought(needs.keyring, typed)
    const found = await searchDossiers(tx, sought)
    const [only] = found
    if (sought.by === 'code' && only) return { redirect: paths.officeDossier(only.code) }
    const rows = await showRows(tx, needs.keyring, { rows: found.slice(0, mostFound), now })
    return { page: SearchPage({ frame, queues, typed, rows, isMore: found.length > mostFound }) }
  })
}

export const searchRoutes: Route[] = [
  { method: 'GET', path: paths.officeSearch, access: { officer: workingRoles }, handle: showSearch },
  {
    method: 'POST',
    path: paths.officeSearch,
    access: { officer: workingRoles },
    audit: 'search_dossiers',
    limit: 'lookup',
    handle: search,
  },
]
