import { z } from 'zod'
import { type ApiRoute, apiRoute } from './api-route.js'
import { readReadiness } from './readiness.js'

const healthSchema = z.object({ status: z.literal('ok') })
const readinessSchema = z.object({
  status: z.enum(['ready', 'not_ready']),
  checks: z.object({ database: z.boolean(), migrations: z.boolean(), jobs: z.boolean() }),
})

/** For those who watch over the program: is it alive, can it serve. */
export const healthRoutes: ApiRoute[] = [
  apiRoute({
    method: 'GET',
    path: '/healthz',
    id: 'getHealth',
    summary: 'The process is alive',
    answers: { 200: { description: 'Alive', schema: healthSchema } },
    limit: 'none',
    handle: async () => ({ json: { status: 'ok' } }),
  }),
  apiRoute({
    method: 'GET',
    path: '/readyz',
    id: 'getReadiness',
    summary: 'Database, schema and job queue are there',
    answers: {
      200: { description: 'Ready', schema: readinessSchema },
      503: { description: 'Not ready; `checks` says what is missing', schema: readinessSchema },
    },
    limit: 'none',
    handle: async (_, { db }) => {
      const checks = await readReadiness(db)
      const isReady = checks.database && checks.migrations && checks.jobs
      return { json: { status: isReady ? 'ready' : 'not_ready', checks }, status: isReady ? 200 : 503 }
    },
  }),
]
