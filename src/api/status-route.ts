import { z } from 'zod'
import { getAgency } from '../agencies/index.js'
import { findPublicStatus, nationalCodeOf, parseCode } from '../dossiers/index.js'
import type { Needs } from '../needs.js'
import { isKeyFor } from '../platform/api-keys.js'
import { passChallenge } from '../platform/challenge/index.js'
import { asActor } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import type { ApiScope } from '../surface/api-scope.js'
import type { SurfaceRequest } from '../surface/route.js'
import { apiRoute } from './api-route.js'
import { bearerKey } from './bearer-key.js'
import { formatIso } from './iso-instant.js'
import { problem } from './problem.js'

const statusScope: ApiScope = 'dossier_status'

const moment = z.string().nullable().meta({ format: 'date-time' })

const statusSchema = z.object({
  code: z.string(),
  status: z.string(),
  nationalCode: z.number().int().meta({ description: 'Of the national portal, 1 to 10' }),
  agency: z.object({
    name: z.string(),
    address: z.string(),
    hotline: z.string(),
    hotlineExtension: z.string().nullable(),
    email: z.string(),
  }),
  acceptedAt: moment,
  dueAt: moment,
  resultAt: moment,
  standing: z
    .enum(['on_time', 'due_soon', 'overdue', 'paused', 'finished_early', 'finished_on_time', 'finished_late'])
    .nullable()
    .meta({ description: 'Against the due date; null while no time limit runs' }),
})

const instantOf = (at: Instant | null): string | null => at && formatIso(at)

/** The public facts of a dossier for programs: with a key, else with a solved challenge; the same facts as the page. */
export const statusRoute = apiRoute({
  method: 'GET',
  path: '/api/v1/dossiers/{code}/status',
  id: 'getDossierStatus',
  summary: 'Where a dossier stands',
  description: 'The same facts as the public page, to clients with a key; to others for a solved challenge.',
  proofs: ['key', 'challenge'],
  params: z.object({ code: z.string().meta({ description: 'Dossier code, submission code or receipt number' }) }),
  answers: {
    200: { description: 'The public facts, and nothing else', schema: statusSchema },
    401: { description: 'Neither a living key nor a solved challenge' },
    404: { description: 'No dossier has this code' },
  },
  limit: 'lookup',
  handle: async ({ params }, needs, request) => {
    if (!(await mayAsk(needs, request))) {
      const headers = { 'www-authenticate': 'Bearer' }
      return problem({ title: 'A key or a solved challenge is needed', status: 401, code: 'not_authorised' }, headers)
    }
    const code = parseCode(params.code)
    const facts = code === undefined ? undefined : await factsOf(needs, code)
    return facts ? { json: facts } : problem({ title: 'No such dossier', status: 404, code: 'not_found' })
  },
})

async function mayAsk(needs: Needs, request: SurfaceRequest): Promise<boolean> {
  const key = bearerKey(request)
  if (key) return isKeyFor(needs, key, statusScope)
  return (await passChallenge(needs, { work: request.headers['x-challenge'] ?? '' })) === 'passed'
}

async function factsOf(needs: Needs, wanted: string): Promise<z.infer<typeof statusSchema> | undefined> {
  return asActor(needs.db, { kind: 'anyone' }, async (tx) => {
    const found = await findPublicStatus(tx, wanted, needs.now())
    if (!found) return undefined
    const { name, address, hotline, hotlineExtension, email } = await getAgency(tx, found.agencyId)
    return {
      code: found.code,
      status: found.status,
      nationalCode: nationalCodeOf(found.status),
      agency: { name, address, hotline, hotlineExtension, email },
      acceptedAt: instantOf(found.acceptedAt),
      dueAt: instantOf(found.dueAt),
      resultAt: instantOf(found.resultAt),
      standing: found.standing,
    }
  })
}
