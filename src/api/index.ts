import type { Route } from '../surface/route.js'
import { type ApiRoute, servedRoute } from './api-route.js'
import { deadlineRoute } from './deadline-route.js'
import { formCheckRoute } from './form-check-route.js'
import { healthRoutes } from './health-routes.js'
import { openApiDocument } from './open-api.js'
import { procedureRoutes } from './procedure-routes.js'
import { statusRoute } from './status-route.js'

/** Every call of the public interface. A call that stands here is served and documented. */
export const apiTable: ApiRoute[] = [...healthRoutes, ...procedureRoutes, statusRoute, deadlineRoute, formCheckRoute]

/** The calls and the document that describes them. */
export const apiRoutes: Route[] = [
  ...apiTable.map(servedRoute),
  {
    method: 'GET',
    path: '/api/v1/openapi.json',
    access: 'anyone',
    fromProgram: true,
    handle: async (_, { publicUrl }) => ({ json: openApiDocument(apiTable, publicUrl) }),
  },
]
