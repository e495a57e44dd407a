import type { Role } from '../../agencies/index.js'
import type { Needs } from '../../needs.js'
import { listApiKeys, makeApiKey, revokeApiKey } from '../../platform/api-keys.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { apiScopes } from '../../surface/api-scope.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf, textsOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { ApiKeysPage, type ApiKeysPageProps, errorsOf } from './api-keys-page.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

async function showKeys(
  { viewer, frame }: OfficerRequest,
  needs: Needs,
  shown: Pick<ApiKeysPageProps, 'typed' | 'made'> = {},
): Promise<Answer> {
  const keys = await asActor(needs.db, actorOf(viewer), listApiKeys)
  return {
    page: ApiKeysPage({ frame, menu: adminMenu(viewer, paths.apiKeys), keys, ...shown }),
    status: shown.typed ? 422 : 200,
  }
}

/** The page that answers is the only one that ever shows the key, so it is not redirected to. */
async function makeKey(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const chosen = textsOf(request.body, 'quyen')
  const typed = { name: textOf(request.body, 'ten'), scopes: apiScopes.filter((scope) => chosen.includes(scope)) }
  if (errorsOf(typed).length > 0) return showKeys(request, needs, { typed })
  const { key } = await makeApiKey(needs, { ...typed, officerId: request.viewer.id })
  return showKeys(request, needs, { made: key })
}

async function revokeKey({ viewer, params }: OfficerRequest, needs: Needs): Promise<Answer> {
  const id = params.id ?? ''
  if (!isId(id)) throw new NotFound('API key')
  await revokeApiKey(needs, { id, officerId: viewer.id })
  return { redirect: paths.apiKeys }
}

const administrators: readonly Role[] = ['administrator']
const access = { officer: administrators }

/** Keys of other systems for the public API. */
export const apiKeyRoutes: Route[] = [
  { method: 'GET', path: paths.apiKeys, access, handle: (request, needs) => showKeys(request, needs) },
  { method: 'POST', path: paths.apiKeys, access, audit: 'make_api_key', handle: makeKey },
  { method: 'POST', path: paths.apiKeyRevocation(':id'), access, audit: 'revoke_api_key', handle: revokeKey },
]
