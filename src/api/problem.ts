import { z } from 'zod'
import type { Answer } from '../surface/route.js'

/** Problem details (RFC 9457). `code` is for programs and stays; `title` and `detail` are for people and may change. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    instance: z.string().optional(),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof problemSchema>

/** What a program that calls us is told when its request cannot be answered. */
export function problem(told: Omit<Problem, 'type'>, headers?: Record<string, string>): Answer {
  const json: Problem = { type: 'about:blank', ...told }
  return { json, status: told.status, type: 'application/problem+json', ...(headers && { headers }) }
}

/** A request whose content does not fit; names what is wrong, never repeats what was sent. */
export function unprocessable(code: string, detail: string): Answer {
  return problem({ title: 'Unprocessable content', status: 422, code, detail })
}
