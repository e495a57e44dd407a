import { z } from 'zod'
import { asActor } from '../platform/db.js'
import { authorityLevels, getCurrentRevision, searchCatalogue } from '../procedures/index.js'
import { paths } from '../surface/paths.js'
import { type ApiRoute, apiRoute } from './api-route.js'
import { procedureSchema, shownProcedure } from './procedure-schema.js'

const procedureLine = z.object({
  code: z.string(),
  name: z.string(),
  sector: z.string(),
  agencyLevel: z.enum(authorityLevels),
})

const longestWords = 1_000
const mostItems = 100
const howMany = `phải là số nguyên từ 1 đến ${mostItems}`
const onlineLevel = /^[1-4]$/

/** The catalogue for programs. */
export const procedureRoutes: ApiRoute[] = [
  apiRoute({
    method: 'GET',
    path: '/api/v1/procedures',
    id: 'listProcedures',
    summary: 'Find published procedures',
    description:
      'With words, best first; without, by code. Procedures of one province are found only with its code; internal ones never.',
    query: z.object({
      q: z.string().max(longestWords).optional().meta({ description: 'Words, with or without accents' }),
      province: z
        .string()
        .regex(/^\d{2}$/, 'phải là mã tỉnh gồm hai chữ số, như 01')
        .optional()
        .meta({ description: 'Code of a province, such as 01, whose own procedures are wanted too' }),
      level: z
        .enum(['1', '2', '3', '4', ...authorityLevels])
        .optional()
        .meta({ description: 'Level of the online service (1-4), or who settles it, such as commune' }),
      limit: z.coerce
        .number(howMany)
        .int(howMany)
        .min(1, howMany)
        .max(mostItems, howMany)
        .default(20)
        .meta({ description: 'How many at most' }),
    }),
    answers: {
      200: { description: 'Procedures that fit', schema: z.object({ items: z.array(procedureLine) }) },
      422: { description: 'A parameter does not fit; the problem names it and says what it must be' },
    },
    handle: async ({ query: { q, limit, province, level } }, needs) => {
      const { procedures } = await searchCatalogue(needs, {
        limit,
        ...(q && { words: q.trim() }),
        ...(province && { province }),
        ...(level && (onlineLevel.test(level) ? { level: Number(level) } : { authorityLevel: level })),
      })
      const items = procedures.map(({ code, name, sector, authorityLevel }) => ({
        ...{ code, name, sector },
        agencyLevel: authorityLevel,
      }))
      return { json: { items } }
    },
  }),
  apiRoute({
    method: 'GET',
    path: '/api/v1/procedures/{code}',
    id: 'getProcedure',
    summary: 'One procedure with papers, time limit, fees and results',
    params: z.object({ code: z.string().meta({ description: 'National code, such as 1.001193' }) }),
    answers: {
      200: { description: 'The revision in force', schema: procedureSchema },
      404: { description: 'No published procedure has this code' },
    },
    handle: async ({ params: { code } }, { db, publicUrl }) => {
      const revision = await asActor(db, { kind: 'anyone' }, (tx) => getCurrentRevision(tx, code))
      return { json: shownProcedure(revision, `${publicUrl}${paths.procedure(code)}`) }
    },
  }),
]
