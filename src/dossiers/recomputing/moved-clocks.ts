import { calendarFor } from '../../agencies/index.js'
import type { WorkingCalendar } from '../../calendar/index.js'
import { asSystem } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { replay } from '../replay.js'
import { shownCode } from '../store.js'
import { type CalendarOf, listMovedAnswers } from './moved-answers.js'
import { eachOpenClock, type OpenClock, openStatuses } from './open-clocks.js'

/** A dossier whose due date moves once it is recomputed. */
export interface MovedClock {
  dossierId: string
  code: string
  agencyId: string
  from: Instant
  to: Instant
}

/** What recomputing would do now. */
export interface RecomputationPreview {
  /** Open dossiers that remember another calendar than today's, whether or not their date moves. */
  outdated: number
  /** How many dates move, and the first of them. */
  moved: number
  shown: MovedClock[]
  /** Submitted dossiers whose eight hours of answering end at another time. */
  answers: number
}

const mostShown = 100

/** Says which due dates would move if the open dossiers were recomputed; `calendarOf` may be one not entered yet. */
export async function previewRecomputation(
  needs: Pick<CoreNeeds, 'db' | 'now'>,
  calendarOf: CalendarOf = calendarFor,
): Promise<RecomputationPreview> {
  const answers = await asSystem(needs.db, (tx) => listMovedAnswers(tx, calendarOf))
  const preview: RecomputationPreview = { outdated: 0, moved: 0, shown: [], answers: answers.length }
  const at = needs.now()
  await eachOpenClock(needs, async (tx, clocks) => {
    const calendars = new Map<string, WorkingCalendar>()
    for (const clock of clocks) {
      const { competentAgencyId: agencyId } = clock.dossier
      const calendar = calendars.get(agencyId) ?? (await calendarOf(tx, agencyId))
      calendars.set(agencyId, calendar)
      if (calendar.version === clock.dossier.calendarVersion) continue
      preview.outdated += 1
      const moved = movedBy(calendar, clock, at)
      if (!moved) continue
      preview.moved += 1
      if (preview.shown.length < mostShown) preview.shown.push(moved)
    }
  })
  return preview
}

function movedBy(calendar: WorkingCalendar, { dossier, definition, events }: OpenClock, at: Instant) {
  const { dueAt: from, clockPausedAt, competentAgencyId: agencyId } = dossier
  const replayed = replay({ events, definition, calendar, until: clockPausedAt ?? at })
  if (!from || !replayed || replayed.dueAt.getTime() === from.getTime()) return undefined
  return { dossierId: dossier.id, code: shownCode(dossier), agencyId, from, to: replayed.dueAt }
}

/** How many open dossiers remember another calendar than today's, or none; without replaying them. */
export async function countOutdated(needs: Pick<CoreNeeds, 'db'>): Promise<number> {
  return asSystem(needs.db, async (tx) => {
    const groups = await tx
      .selectFrom('dossiers')
      .select(['competentAgencyId', 'calendarVersion'])
      .select((on) => on.fn.countAll<number>().as('count'))
      .where('status', 'in', openStatuses)
      .groupBy(['competentAgencyId', 'calendarVersion'])
      .execute()
    const versions = new Map<string, string>()
    for (const { competentAgencyId: id } of groups)
      if (!versions.has(id)) versions.set(id, (await calendarFor(tx, id)).version)
    return groups
      .filter(({ competentAgencyId, calendarVersion }) => versions.get(competentAgencyId) !== calendarVersion)
      .reduce((sum, { count }) => sum + count, 0)
  })
}
