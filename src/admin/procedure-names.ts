import type { Role } from '../agencies/index.js'
import type { Needs } from '../needs.js'
import { asActor } from '../platform/db.js'
import { searchForControl } from '../procedures/index.js'
import { paths } from '../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../surface/route.js'
import { actorOf, type OfficerViewer } from '../surface/viewer.js'
import { stateNames } from './state-names.js'

const namesShown = 8
const longestTyped = 100

/** Names that what is typed so far may become, each with its code. */
async function suggestNames({ viewer, query }: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> {
  const wanted = {
    words: textOf(query, 'q').slice(0, longestTyped),
    isPublished: textOf(query, 'chi') === 'published',
    limit: namesShown,
  }
  const found = await asActor(needs.db, actorOf(viewer), (tx) => searchForControl(tx, wanted))
  const suggestions = found.map(({ code, name, state }) => ({
    text: name,
    about: state === 'published' ? code : `${code} · ${stateNames[state]}`,
    value: code,
    href: `${paths.adminDecisions}?ma=${code}`,
  }))
  return { json: { suggestions } }
}

const controllers: readonly Role[] = ['administrator', 'catalogue_controller']

/** What pickers of procedures ask while somebody types. */
export const procedureNameRoutes: Route[] = [
  { method: 'GET', path: paths.adminProcedureNames, access: { officer: controllers }, handle: suggestNames },
]
