import { buildCalendar, standardShifts, type WorkingCalendar } from '../calendar/index.js'
import { sha256 } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'

// A calendar is a function of its rows, so it is kept under their hash; building one lays out twenty years of days.
const calendars = new Map<string, WorkingCalendar>()
const keptCalendars = 200

/** The working calendar of an agency as its rows say now. Its version names the rows, so a due date can be recomputed years later. */
export async function calendarFor(tx: Tx, agencyId: string): Promise<WorkingCalendar> {
  const shiftRows = await tx
    .selectFrom('agencyShifts')
    .selectAll()
    .where('agencyId', '=', agencyId)
    .orderBy('weekday')
    .orderBy('opens')
    .execute()
  const overrideRows = await tx
    .selectFrom('calendarOverrides')
    .select(['day', 'kind', 'name', 'source'])
    .where((on) => on.or([on('agencyId', 'is', null), on('agencyId', '=', agencyId)]))
    .orderBy('announcedAt')
    .execute()
  const shifts = shiftRows.map((row) => ({
    weekday: row.weekday,
    opens: row.opens.slice(0, 5),
    closes: row.closes.slice(0, 5),
    receptionOnly: !row.countsForLimits,
    validFrom: row.validFrom,
    ...(row.validTo ? { validTo: row.validTo } : {}),
  }))
  const rows = { shifts: shifts.length > 0 ? shifts : standardShifts, overrides: overrideRows }
  const version = `vn-2026-11-22+${sha256(JSON.stringify(rows)).toString('hex').slice(0, 12)}`
  const kept = calendars.get(version)
  if (kept) return kept
  const calendar = buildCalendar({ version, ...rows })
  if (calendars.size >= keptCalendars) calendars.clear()
  calendars.set(version, calendar)
  return calendar
}
