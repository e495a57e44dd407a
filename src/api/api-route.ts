import { z } from 'zod'
import type { Needs } from '../needs.js'
import type { Answer, RateLimit, Route, SurfaceRequest } from '../surface/route.js'
import { problem } from './problem.js'
import { inWords, sentenceOf } from './wrong-input.js'

type Shape = z.ZodType

export interface ApiInput<P extends Shape, Q extends Shape, B extends Shape> {
  params: z.output<P>
  query: z.output<Q>
  body: z.output<B>
}

/** How a program shows that it may call: a key of ours, or a challenge it has solved. */
export type ApiProof = 'key' | 'challenge'

interface ApiAnswer {
  description: string
  schema?: Shape
  /** `application/json` when left out. */
  type?: string
}

/** One call of the public interface: what goes in, what comes out, and the code between. The document is made from it. */
export interface ApiRoute<P extends Shape = Shape, Q extends Shape = Shape, B extends Shape = Shape> {
  method: 'GET' | 'POST'
  /** With braces: `/api/v1/procedures/{code}`. */
  path: string
  id: string
  summary: string
  description?: string
  params?: P
  query?: Q
  body?: B
  answers: Record<number, ApiAnswer>
  /** Any one of these is enough; left out, anyone may call. */
  proofs?: readonly ApiProof[]
  /** `api` when left out; `none` for those that machines ask every few seconds. */
  limit?: RateLimit | 'none'
  handle(input: ApiInput<P, Q, B>, needs: Needs, request: SurfaceRequest): Promise<Answer>
}

const nothing = z.unknown()

/** Checks a call against its own schemas, for the table of routes. */
export function apiRoute<
  P extends Shape = typeof nothing,
  Q extends Shape = typeof nothing,
  B extends Shape = typeof nothing,
>(route: ApiRoute<P, Q, B>): ApiRoute {
  // The table forgets what each call takes; `handle` is only ever reached with what its own schemas let through.
  return route as unknown as ApiRoute
}

/** The call as the surface serves it: limited, checked, answered. */
export function servedRoute(route: ApiRoute): Route {
  // Once for all calls: making a schema costs more than checking by it.
  const schema = inputSchema(route)
  return {
    method: route.method,
    path: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    access: 'anyone',
    fromProgram: true,
    handle: async (request, needs) => {
      const wait = route.limit === 'none' ? undefined : await needs.rateLimits.spend(route.limit ?? 'api', request.ip)
      if (wait !== undefined) return tooMany(wait)
      const input = readInput(schema, request)
      return input.outcome === 'wrong' ? input.answer : route.handle(input.given, needs, request)
    },
  }
}

/** A parameter that is named and left empty is left out: `?q=khai+sinh&province=`. */
const withoutEmpty = (query: SurfaceRequest['query']): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...query }).filter(([, value]) => value !== ''))

type Read = { outcome: 'read'; given: ApiInput<Shape, Shape, Shape> } | { outcome: 'wrong'; answer: Answer }

const inputSchema = ({ params = nothing, query = nothing, body = nothing }: ApiRoute) =>
  z.object({ params, query, body })

function readInput(schema: ReturnType<typeof inputSchema>, request: SurfaceRequest): Read {
  const given = { params: { ...request.params }, query: withoutEmpty(request.query), body: request.json }
  const parsed = schema.safeParse(given, { error: inWords })
  if (parsed.success) return { outcome: 'read', given: parsed.data }
  const errors = parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: sentenceOf(issue) }))
  const detail = errors.map(({ message }) => message).join(' ')
  const told = { title: 'Unprocessable content', status: 422, code: 'wrong_input', detail, errors }
  return { outcome: 'wrong', answer: problem(told) }
}

function tooMany(wait: number): Answer {
  const told = { title: 'Too many requests', status: 429, code: 'too_many_requests', detail: `Retry in ${wait} s.` }
  return problem(told, { 'retry-after': String(wait) })
}
