import type { Route } from '../surface/route.js'
import { officeLogInRoutes } from './log-in/log-in.js'

/** Every page of the officers' workspace. */
export const officeRoutes: Route[] = [...officeLogInRoutes]
