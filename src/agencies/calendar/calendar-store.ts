import {
  buildCalendar,
  type CalendarRows,
  legalDayAt,
  type NamedDay,
  type ShiftRow,
  standardAnnouncedYears,
  standardDays,
  standardShifts,
  standardVersion,
  type WorkingCalendar,
} from '../../calendar/index.js'
import { sha256 } from '../../platform/crypto.js'
import type { Tx } from '../../platform/db.js'
import type { Instant, LegalDay } from '../../platform/time.js'
import { type EnteredDay, listDays } from './day-store.js'

// A calendar is a function of its rows, so it is kept under their hash; building one lays out twenty years of days.
const calendars = new Map<string, WorkingCalendar>()
const keptCalendars = 200

/**
 * The working calendar of an agency, or of the country with the usual hours, as its rows say now. Its version names the rows,
 * so a due date can be recomputed years later.
 */
export async function calendarFor(tx: Tx, agencyId: string | null): Promise<WorkingCalendar> {
  return calendarOf(await shiftsOf(tx, agencyId), await listDays(tx, agencyId))
}

/** The calendar of an agency as it would be if a year were announced like this: for a preview. */
export async function calendarIf(
  tx: Tx,
  agencyId: string | null,
  { year, days }: { year: number; days: readonly NamedDay[] },
): Promise<WorkingCalendar> {
  const others = (await listDays(tx, agencyId)).filter((day) => day.year !== year)
  return calendarOf(await shiftsOf(tx, agencyId), [...days.map((day) => ({ ...day, year })), ...others])
}

/** Writes down what a version stands for, the first time a due date remembers it. The version was read in this process. */
export async function keepCalendar(tx: Tx, version: string, at: Instant): Promise<void> {
  const calendar = calendars.get(version)
  if (!calendar) throw new Error(`the calendar ${version} is not at hand`)
  const known = await tx.selectFrom('calendarVersions').select('version').where('version', '=', version).execute()
  if (known.length > 0) return
  const { shifts, announcedYears } = calendar
  const rows: Omit<CalendarRows, 'version'> = { shifts, announcedYears, days: [...calendar.namedDays.values()] }
  await tx
    .insertInto('calendarVersions')
    .values({ version, rows: JSON.stringify(rows), firstUsedAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** The calendar of this version; undefined for one that was used before versions were kept. */
export async function findCalendar(tx: Tx, version: string): Promise<WorkingCalendar | undefined> {
  const kept = calendars.get(version)
  if (kept) return kept
  const row = await tx.selectFrom('calendarVersions').select('rows').where('version', '=', version).executeTakeFirst()
  // Written by `keepCalendar` only.
  return row && keep(buildCalendar({ version, ...(row.rows as Omit<CalendarRows, 'version'>) }))
}

type Shifts = readonly ShiftRow[]

const digest = (rows: unknown): string => sha256(JSON.stringify(rows)).toString('hex').slice(0, 12)

/** The days that the program brings belong to every version, so that changing them changes it. */
const brought = digest({ standardDays, standardAnnouncedYears })

function calendarOf(shifts: Shifts, days: readonly EnteredDay[]): WorkingCalendar {
  const version = `${standardVersion}+${digest({ brought, shifts, days })}`
  return calendars.get(version) ?? keep(layOut(version, shifts, days))
}

/** Days of a year that was announced take the place of all that the program knew of it. */
function layOut(version: string, shifts: Shifts, entered: readonly EnteredDay[]): WorkingCalendar {
  const years = new Set(entered.flatMap(({ year }) => year ?? []))
  const known = standardDays.filter(({ day }) => !years.has(Number(day.slice(0, 4))))
  const overrides = entered.map(({ year, ...day }) => day)
  return buildCalendar({
    version,
    shifts,
    days: known,
    overrides,
    announcedYears: [...standardAnnouncedYears, ...years],
  })
}

function keep(calendar: WorkingCalendar): WorkingCalendar {
  if (calendars.size >= keptCalendars) calendars.clear()
  calendars.set(calendar.version, calendar)
  return calendar
}

async function shiftsOf(tx: Tx, agencyId: string | null): Promise<Shifts> {
  const own = agencyId === null ? [] : await listShifts(tx, agencyId)
  return [...usualUntil(own.map(({ validFrom = '' }) => validFrom)), ...own]
}

async function listShifts(tx: Tx, agencyId: string): Promise<Shifts> {
  const rows = await tx
    .selectFrom('agencyShifts')
    .selectAll()
    .where('agencyId', '=', agencyId)
    // Hours that end before they begin were a slip of the pen and never held.
    .where((on) => on.or([on('validTo', 'is', null), on('validTo', '>=', on.ref('validFrom'))]))
    .orderBy('weekday')
    .orderBy('opens')
    .execute()
  return rows.map((row) => ({
    weekday: row.weekday,
    opens: row.opens.slice(0, 5),
    closes: row.closes.slice(0, 5),
    receptionOnly: !row.countsForLimits,
    validFrom: row.validFrom,
    ...(row.validTo ? { validTo: row.validTo } : {}),
  }))
}

/** The usual hours, which hold until an agency's own begin, or for good where it has none. */
function usualUntil(beginnings: readonly LegalDay[]): Shifts {
  const [first] = [...beginnings].sort()
  if (first === undefined) return standardShifts
  const validTo = legalDayAt(new Date(Date.parse(`${first}T12:00:00Z`) - 86_400_000))
  return standardShifts.map((shift) => ({ ...shift, validTo }))
}
