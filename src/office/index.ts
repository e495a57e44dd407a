import type { Route } from '../surface/route.js'
import { cashierRoutes } from './cashier/cashier.js'
import { counterRoutes } from './counter/counter.js'
import { deadlineRoutes } from './dossier/deadline.js'
import { dossierRoutes } from './dossier/dossier.js'
import { officeFeedbackRoutes } from './feedback/feedback.js'
import { officeLogInRoutes } from './log-in/log-in.js'
import { obligationRoutes } from './obligation/obligation.js'
import { queueRoutes } from './queue/queue.js'
import { searchRoutes } from './queue/search.js'
import { registerRoutes } from './register/register.js'

/** Every page of the officers' workspace. */
export const officeRoutes: Route[] = [
  ...officeLogInRoutes,
  ...queueRoutes,
  ...searchRoutes,
  ...counterRoutes,
  ...dossierRoutes,
  ...deadlineRoutes,
  ...cashierRoutes,
  ...registerRoutes,
  ...officeFeedbackRoutes,
  ...obligationRoutes,
]
