import { z } from 'zod'
import { calendarFor, listAgencies } from '../agencies/index.js'
import { computeDueDate, type DueDate, type Pause } from '../calendar/index.js'
import type { Needs } from '../needs.js'
import { asActor } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import { apiRoute } from './api-route.js'
import { formatIso } from './iso-instant.js'
import { unprocessable } from './problem.js'

const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const mostPauses = 50

const pauseSchema = z
  .strictObject({
    from: instant,
    to: instant,
    kind: z.enum(['supplement', 'obligation', 'other']).optional().meta({ description: 'Only a supplement restarts' }),
    cause: z.string().max(200).optional().meta({ description: 'Told again in the proof' }),
  })
  .refine(({ from, to }) => from <= to, 'không thể kết thúc trước khi bắt đầu')
  .transform(({ kind, cause, ...times }): Pause => ({ ...times, ...(kind && { kind }), ...(cause && { cause }) }))

// A misspelt key would silently give another date.
const questionSchema = z.strictObject({
  receivedAt: instant.meta({ description: 'When the dossier was accepted complete' }),
  limit: z.strictObject({
    quantity: z.number().meta({ description: 'May be a half' }),
    unit: z.enum(['working_hour', 'working_day', 'calendar_day', 'month']),
  }),
  cutoff: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'phải là giờ và phút, như 15:00')
    .optional()
    .meta({ description: 'HH:MM; at or after it, the next working day counts' }),
  pauses: z.array(pauseSchema).max(mostPauses).optional(),
  policy: z.enum(['pause', 'restart']).optional(),
  agency: z
    .string()
    .optional()
    .meta({ description: 'Code of the agency whose hours count; the usual ones when left out' }),
})

const moment = z.string().meta({ format: 'date-time' })

const dueDateSchema = z.object({
  dueAt: moment,
  proof: z.object({
    start: z.object({ at: moment, reason: z.string() }),
    days: z.array(z.object({ date: z.string(), counted: z.boolean(), workingMinutes: z.number(), reason: z.string() })),
    pauses: z.array(
      z.object({
        from: moment,
        to: moment,
        usedFrom: moment.nullable(),
        usedTo: moment.nullable(),
        added: z
          .number()
          .meta({ description: 'Minutes: of working time for hours and working days, else of the calendar' }),
        cause: z.string(),
      }),
    ),
    end: z.object({ at: moment, reason: z.string() }),
  }),
  calendarVersion: z.string(),
  projected: z.boolean().meta({ description: 'Some day lies in a year whose days off are not announced yet' }),
})

/** The due date of any limit, with the proof by which anyone can check it. */
export const deadlineRoute = apiRoute({
  method: 'POST',
  path: '/api/v1/deadline',
  id: 'computeDeadline',
  summary: 'Compute a due date with its proof',
  body: questionSchema,
  answers: {
    200: { description: 'The due date and its derivation', schema: dueDateSchema },
    422: { description: 'The question has no meaning, or lies outside the years the calendar knows' },
  },
  handle: async ({ body: { cutoff, limit, agency, receivedAt, pauses, policy } }, needs) => {
    const calendar = await calendarOf(needs, agency)
    if (!calendar) return unprocessable('unknown_agency', 'No agency has this code.')
    const question = { receivedAt, limit: { ...limit, ...(cutoff && { cutoff }) }, calendar }
    try {
      const due = computeDueDate({ ...question, ...(pauses && { pauses }), ...(policy && { policy }) })
      return { json: shownDueDate(due) }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return unprocessable(error.name === 'OutsideCalendar' ? 'outside_calendar' : 'no_such_limit', error.message)
    }
  },
})

async function calendarOf({ db }: Needs, code: string | undefined) {
  return asActor(db, { kind: 'anyone' }, async (tx) => {
    if (code === undefined) return calendarFor(tx, null)
    const agency = (await listAgencies(tx)).find((candidate) => candidate.code === code)
    return agency && calendarFor(tx, agency.id)
  })
}

function shownDueDate({ dueAt, proof, calendarVersion, projected }: DueDate): z.infer<typeof dueDateSchema> {
  const end = (point: { at: Instant; reason: string }) => ({ at: formatIso(point.at), reason: point.reason })
  return {
    dueAt: formatIso(dueAt),
    proof: {
      start: end(proof.start),
      days: proof.days.map(({ date, counted, workingMinutes, reason }) => ({ date, counted, workingMinutes, reason })),
      pauses: proof.pauses.map(({ from, to, usedFrom, usedTo, added, cause }) => ({
        ...{ from: formatIso(from), to: formatIso(to), added, cause },
        usedFrom: usedFrom && formatIso(usedFrom),
        usedTo: usedTo && formatIso(usedTo),
      })),
      end: end(proof.end),
    },
    calendarVersion,
    projected,
  }
}
