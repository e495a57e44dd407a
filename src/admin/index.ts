import type { Route } from '../surface/route.js'
import { adminHomeRoutes } from './admin-home.js'
import { apiKeyRoutes } from './api-keys/api-keys.js'
import { calendarRoutes } from './calendar/routes.js'
import { importRoutes } from './catalogue/imports.js'
import { connectionRoutes } from './connections/connections.js'
import { contentRoutes } from './content/content.js'
import { decisionRoutes } from './decisions/decisions.js'
import { designerRoutes } from './designer/routes.js'
import { feedbackTermRoutes } from './feedback-terms/feedback-terms.js'
import { formsRoutes } from './forms/forms.js'
import { levelChangeRoutes } from './levels/levels.js'
import { lifeEventRoutes } from './life-events/life-events.js'
import { offerRoutes } from './offers/offers.js'
import { classRoutes } from './outreach/class-routes.js'
import { pointRoutes } from './outreach/points.js'
import { papersRoutes } from './papers/papers.js'
import { procedureNameRoutes } from './procedure-names.js'
import { regimeRoutes } from './regimes/regimes.js'
import { revisionRoutes } from './revisions/routes.js'
import { searchWordRoutes } from './search-words/search-words.js'

/** Every page of administration. */
export const adminRoutes: Route[] = [
  ...adminHomeRoutes,
  ...designerRoutes,
  ...revisionRoutes,
  ...importRoutes,
  ...decisionRoutes,
  ...procedureNameRoutes,
  ...searchWordRoutes,
  ...lifeEventRoutes,
  ...formsRoutes,
  ...offerRoutes,
  ...calendarRoutes,
  ...regimeRoutes,
  ...papersRoutes,
  ...levelChangeRoutes,
  ...contentRoutes,
  ...feedbackTermRoutes,
  ...classRoutes,
  ...pointRoutes,
  ...connectionRoutes,
  ...apiKeyRoutes,
]
