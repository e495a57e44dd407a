import { type AnnouncementEntry, calendarFor, listAgencies, listAnnouncements } from '../../agencies/index.js'
import { calendarYears, standardAnnouncedYears, type WorkingCalendar } from '../../calendar/index.js'
import {
  type CheckReport,
  countOutdated,
  dossiersWithinReach,
  listRecomputations,
  readLastCheck,
  settlingAgencies,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { OverviewPage, type YearLine } from './overview-page.js'
import { calendarTexts } from './texts.vi.js'

const words = calendarTexts.years

/** Where calendar administration begins: what has to be recomputed, what the nightly check found, years, agencies. */
export async function showCalendar(request: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> {
  const { viewer, frame, query } = request
  const facts = await asActor(needs.db, actorOf(viewer), async (tx) => {
    const check = await readLastCheck(tx)
    return {
      agencies: await listAgencies(tx),
      years: linesOf(await calendarFor(tx, null), await listAnnouncements(tx)),
      check,
      reach: await dossiersWithinReach(tx, viewer.roles, namedIn(check)),
      runs: await listRecomputations(tx),
    }
  })
  const settledBy = await settlingAgencies(needs, namedIn(facts.check))
  const outdated = await countOutdated(needs)
  const menu = adminMenu(viewer, paths.adminCalendar)
  const done = calendarTexts.done[textOf(query, 'xong')]
  return { page: <OverviewPage {...{ frame, menu, outdated, settledBy, ...facts }} {...(done ? { done } : {})} /> }
}

const namedIn = (check: CheckReport | undefined): string[] => check?.differences.map(({ dossierId }) => dossierId) ?? []

function linesOf(calendar: WorkingCalendar, entered: readonly AnnouncementEntry[]): YearLine[] {
  const documents = new Map(entered.map((entry) => [entry.year, words.by(entry.title, entry.announcedBy)]))
  const days = Map.groupBy(calendar.namedDays.values(), ({ day }) => Number(day.slice(0, 4)))
  return Array.from({ length: calendarYears.last - calendarYears.first + 1 }, (_, index) => {
    const year = calendarYears.first + index
    const ours = standardAnnouncedYears.includes(year) ? words.ours : words.computed
    return {
      year,
      isAnnounced: calendar.announcedYears.includes(year),
      days: days.get(year)?.length ?? 0,
      source: documents.get(year) ?? ours,
    }
  })
}
