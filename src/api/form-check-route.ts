import { z } from 'zod'
import { legalDayOf } from '../dossiers/index.js'
import type { Needs } from '../needs.js'
import { isKeyFor } from '../platform/api-keys.js'
import { sha256 } from '../platform/crypto.js'
import { asActor } from '../platform/db.js'
import { checkFromOutside, errorPath } from '../procedures/forms/index.js'
import { getCurrentRevision, getPublishedRevision, type Revision } from '../procedures/index.js'
import type { ApiScope } from '../surface/api-scope.js'
import type { Answer, SurfaceRequest } from '../surface/route.js'
import { apiRoute } from './api-route.js'
import { bearerKey } from './bearer-key.js'
import { problem, unprocessable } from './problem.js'

const checkScope: ApiScope = 'form_check'
const mostAnswers = 1_000

const questionSchema = z.object({
  procedure: z.string().meta({ description: 'National code, such as 1.001193' }),
  revision: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ description: 'A published revision; the one in force when left out' }),
  answers: z
    .record(z.string(), z.unknown())
    .refine((answers) => Object.keys(answers).length <= mostAnswers, `có nhiều nhất ${mostAnswers} câu trả lời`)
    .meta({ description: 'By the id of the field: days as YYYY-MM-DD, money in whole đồng, phones as +84…' }),
})

const textSchema = z.object({ vi: z.string(), en: z.string().optional() })

const checkedSchema = z.object({
  procedure: z.string(),
  revision: z.number().int(),
  complete: z.boolean().meta({ description: 'The answers could be submitted as they are' }),
  errors: z.array(
    z.object({
      page: z.string(),
      field: z.string(),
      path: z.string().meta({ description: 'The answer within the field, such as `children.0.birthDate`' }),
      message: textSchema.meta({ description: 'As the person would read it; never repeats what was sent' }),
    }),
  ),
  unknown: z.array(z.string()).meta({ description: 'Names that are no field of the form' }),
  notAsked: z.array(z.string()).meta({ description: 'Fields nobody is asked as the other answers stand' }),
})

/** Checks answers against the form of a procedure for other systems, by the rules that its own pages run. */
export const formCheckRoute = apiRoute({
  method: 'POST',
  path: '/api/v1/forms/check',
  id: 'checkForm',
  summary: 'Check answers against the form of a procedure',
  description: 'Nothing that is sent is kept.',
  proofs: ['key'],
  body: questionSchema,
  answers: {
    200: { description: 'What is wrong, if anything', schema: checkedSchema },
    401: { description: 'No living key for this call' },
    404: { description: 'No such published procedure or revision' },
    422: { description: 'The procedure has no e-form' },
    429: { description: 'Too many calls with this key, or too many without one from this address' },
  },
  limit: 'none',
  handle: async ({ body: { procedure, revision: number, answers } }, needs, request) => {
    const refused = await refusalOf(needs, request)
    if (refused) return refused
    const revision = await revisionOf(needs, procedure, number)
    const { form } = revision.definition
    if (!form) return unprocessable('no_form', 'The procedure has no e-form.')
    const context = { today: legalDayOf(needs.now()), units: needs.units }
    const { errors, unknown, notAsked } = checkFromOutside(form, answers, context)
    const json: z.infer<typeof checkedSchema> = {
      procedure,
      revision: revision.number,
      complete: errors.length === 0 && unknown.length === 0,
      errors: errors.map((error) => ({
        page: error.page,
        field: error.field,
        path: errorPath(error),
        message: error.message,
      })),
      unknown,
      notAsked,
    }
    return { json }
  },
})

async function refusalOf(needs: Needs, request: SurfaceRequest): Promise<Answer | undefined> {
  const key = bearerKey(request)
  const isLiving = key !== undefined && (await isKeyFor(needs, key, checkScope))
  const wait = isLiving
    ? await needs.rateLimits.spend('api_key', sha256(key).toString('hex'))
    : await needs.rateLimits.spend('api', request.ip)
  if (wait !== undefined) {
    const told = { title: 'Too many requests', status: 429, code: 'too_many_requests', detail: `Retry in ${wait} s.` }
    return problem(told, { 'retry-after': String(wait) })
  }
  if (isLiving) return undefined
  const headers = { 'www-authenticate': 'Bearer' }
  return problem({ title: 'A key for this call is needed', status: 401, code: 'not_authorised' }, headers)
}

function revisionOf({ db }: Needs, code: string, number: number | undefined): Promise<Revision> {
  return asActor(db, { kind: 'anyone' }, (tx) =>
    number === undefined ? getCurrentRevision(tx, code) : getPublishedRevision(tx, code, number),
  )
}
