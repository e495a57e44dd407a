import type { Route } from '../surface/route.js'
import { adminHomeRoutes } from './admin-home.js'
import { apiKeyRoutes } from './api-keys/api-keys.js'
import { calendarRoutes } from './calendar/routes.js'
import { connectionRoutes } from './connections/connections.js'
import { contentRoutes } from './content/content.js'
import { designerRoutes } from './designer/routes.js'
import { formsRoutes } from './forms/forms.js'
import { levelChangeRoutes } from './levels/levels.js'
import { papersRoutes } from './papers/papers.js'
import { revisionRoutes } from './revisions/routes.js'

/** Every page of administration. */
export const adminRoutes: Route[] = [
  ...adminHomeRoutes,
  ...designerRoutes,
  ...revisionRoutes,
  ...formsRoutes,
  ...calendarRoutes,
  ...papersRoutes,
  ...levelChangeRoutes,
  ...contentRoutes,
  ...connectionRoutes,
  ...apiKeyRoutes,
]
