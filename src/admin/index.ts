import type { Route } from '../surface/route.js'
import { adminHomeRoutes } from './admin-home.js'
import { apiKeyRoutes } from './api-keys/api-keys.js'
import { formsRoutes } from './forms/forms.js'

/** Every page of administration. */
export const adminRoutes: Route[] = [...adminHomeRoutes, ...formsRoutes, ...apiKeyRoutes]
