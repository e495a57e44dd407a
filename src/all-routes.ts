import { adminRoutes } from './admin/index.js'
import { apiRoutes } from './api/index.js'
import type { Needs } from './needs.js'
import { officeRoutes } from './office/index.js'
import { accountRoutes } from './portal/account/account.js'
import { applyRoutes } from './portal/apply/index.js'
import { challengeRoutes } from './portal/challenge/index.js'
import { deadlineRoutes } from './portal/deadline/routes.js'
import { feedbackRoutes } from './portal/feedback/routes.js'
import { figuresRoutes } from './portal/figures/routes.js'
import { historyRoutes } from './portal/find/history-routes.js'
import { findRoutes } from './portal/find/routes.js'
import { galleryRoutes } from './portal/gallery/routes.js'
import { helpRoutes } from './portal/help/routes.js'
import { informRoutes } from './portal/inform/routes.js'
import { levelRoutes } from './portal/level/routes.js'
import { lifeRoutes } from './portal/life/routes.js'
import { logInRoutes } from './portal/log-in/log-in.js'
import { outreachRoutes } from './portal/outreach/routes.js'
import { ownRoutes } from './portal/own/index.js'
import { payRoutes } from './portal/pay/pay.js'

import { trackRoutes } from './portal/track/index.js'
import { uploadingRoutes } from './portal/uploading/index.js'
import { verifyRoutes } from './portal/verify/routes.js'
import type { Route } from './surface/route.js'

/** Every route of the program, in one table. Pages for developers exist in the demo only. */
export function allRoutes({ mode }: Pick<Needs, 'mode'>): Route[] {
  return [
    ...challengeRoutes,
    ...trackRoutes,
    ...findRoutes,
    ...lifeRoutes,
    ...historyRoutes,
    ...levelRoutes,
    ...figuresRoutes,
    ...deadlineRoutes,
    ...helpRoutes,
    ...informRoutes,
    ...outreachRoutes,
    ...feedbackRoutes,
    ...logInRoutes,
    ...applyRoutes,
    ...uploadingRoutes(),
    ...accountRoutes,
    ...ownRoutes,
    ...payRoutes,
    ...verifyRoutes,
    ...officeRoutes,
    ...adminRoutes,
    ...apiRoutes,
    ...(mode === 'demo' ? galleryRoutes : []),
  ]
}
