import type { Route } from '../surface/route.js'
import { apiKeyRoutes } from './api-keys/api-keys.js'

/** Every page of administration. */
export const adminRoutes: Route[] = [...apiKeyRoutes]
