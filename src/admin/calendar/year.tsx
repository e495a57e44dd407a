import { announceYear, calendarFor, calendarIf, listAgencies } from '../../agencies/index.js'
import { calendarYears, type NamedDay, type WorkingCalendar } from '../../calendar/index.js'
import { dossiersWithinReach, previewRecomputation } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import {
  emptyRows,
  type FormError,
  readAnnouncement,
  spansOf,
  type TypedAnnouncement,
  typedAnnouncement,
} from './announcement-form.js'
import { YearPage } from './year-page.js'
import { YearPreviewPage } from './year-preview-page.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

/** The days of a year and the form of its announcement. */
export async function showYear(request: OfficerRequest, needs: Needs): Promise<Answer> {
  return yearPage(request, needs)
}

/** Adds rows, previews, goes back to the form, or enters the announcement. */
export async function postYear(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { body, viewer } = request
  const year = yearOf(request)
  const step = textOf(body, 'buoc')
  const typed = typedAnnouncement(body, step === 'them' ? emptyRows : 0)
  if (step === 'them' || step === 'sua') return yearPage(request, needs, { typed })
  const { days, errors } = readAnnouncement(typed, year)
  if (errors.length > 0) return yearPage(request, needs, { typed, errors })
  if (step !== 'ghi') return previewYear(request, needs, { typed, days })
  await announceYear(needs, { year, title: typed.document, days, officerId: viewer.id })
  return { redirect: `${paths.adminCalendar}?xong=cong-bo` }
}

async function yearPage(
  request: OfficerRequest,
  needs: Needs,
  given: { typed?: TypedAnnouncement; errors?: FormError[] } = {},
): Promise<Answer> {
  const { viewer, frame } = request
  const year = yearOf(request)
  const calendar = await asActor(needs.db, actorOf(viewer), (tx) => calendarFor(tx, null))
  const days = daysOfYear(calendar, year)
  const typed = given.typed ?? { document: '', spans: spansOf(days) }
  const { errors = [] } = given
  const menu = adminMenu(viewer, paths.adminCalendar)
  return {
    page: <YearPage {...{ frame, menu, year, days, typed, errors }} />,
    status: errors.length > 0 ? 422 : 200,
  }
}

async function previewYear(
  request: OfficerRequest,
  needs: Needs,
  { typed, days }: { typed: TypedAnnouncement; days: ReturnType<typeof readAnnouncement>['days'] },
): Promise<Answer> {
  const { viewer, frame } = request
  const year = yearOf(request)
  const announced = { year, days: days.map((day) => ({ ...day, source: typed.document })) }
  const dossiers = await previewRecomputation(needs, (tx, agencyId) => calendarIf(tx, agencyId, announced))
  const ids = dossiers.shown.map(({ dossierId }) => dossierId)
  const facts = await asActor(needs.db, actorOf(viewer), async (tx) => ({
    before: daysOfYear(await calendarFor(tx, null), year),
    agencies: await listAgencies(tx),
    reach: await dossiersWithinReach(tx, viewer.roles, ids),
  }))
  const menu = adminMenu(viewer, paths.adminCalendar)
  const now = needs.now()
  return { page: <YearPreviewPage {...{ frame, menu, year, typed, after: days, dossiers, ...facts, now }} /> }
}

function daysOfYear(calendar: WorkingCalendar, year: number): NamedDay[] {
  return [...calendar.namedDays.values()]
    .filter(({ day }) => Number(day.slice(0, 4)) === year)
    .sort((one, other) => one.day.localeCompare(other.day))
}

function yearOf({ params }: OfficerRequest): number {
  const year = Number(params.year)
  if (!Number.isInteger(year) || year < calendarYears.first || year > calendarYears.last) throw new NotFound('year')
  return year
}
