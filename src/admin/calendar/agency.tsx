import {
  type Agency,
  calendarFor,
  changeShifts,
  enterAgencyDay,
  getAgencyBySlug,
  listAgencyDays,
  withdrawAgencyDay,
} from '../../agencies/index.js'
import { calendarYears, legalDayAt, type WorkingCalendar } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import {
  readDay,
  readShifts,
  type TypedDay,
  type TypedShifts,
  typedDay,
  typedFromShifts,
  typedShifts,
} from './agency-form.js'
import { AgencyCalendarPage } from './agency-page.js'
import type { FormError } from './announcement-form.js'
import { calendarTexts } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

/** The hours of one agency and its own days. */
export async function showAgencyCalendar(request: OfficerRequest, needs: Needs): Promise<Answer> {
  return agencyPage(request, needs)
}

/** Enters a day on which this agency differs. */
export async function postAgencyDay(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { agency, calendar } = await load(request, needs)
  const typed = typedDay(request.body)
  const { day, errors } = readDay(typed, calendar)
  if (!day || !isKnown(day.day))
    return agencyPage(request, needs, {
      typed,
      errors: errors.length > 0 ? errors : [{ field: 'ngay', text: calendarTexts.errors.day }],
    })
  await enterAgencyDay(needs, { agencyId: agency.id, day, officerId: request.viewer.id })
  return { redirect: `${paths.adminAgencyCalendar(agency.slug)}?xong=ngay` }
}

/** Gives the agency other weekly hours from a day on. */
export async function postAgencyShifts(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { agency } = await load(request, needs)
  const hours = typedShifts(request.body)
  const { from, shifts, errors } = readShifts(hours)
  if (errors.length > 0) return agencyPage(request, needs, { hours, errors })
  await changeShifts(needs, { agencyId: agency.id, shifts, from, officerId: request.viewer.id })
  return { redirect: `${paths.adminAgencyCalendar(agency.slug)}?xong=gio` }
}

export async function postAgencyDayWithdrawal(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { agency } = await load(request, needs)
  const id = request.params.id ?? ''
  if (!isId(id)) throw new NotFound('calendar day')
  await withdrawAgencyDay(needs, { id, agencyId: agency.id, officerId: request.viewer.id })
  return { redirect: `${paths.adminAgencyCalendar(agency.slug)}?xong=rut` }
}

interface Given {
  typed?: TypedDay
  hours?: TypedShifts
  errors?: FormError[]
}

async function agencyPage(request: OfficerRequest, needs: Needs, given: Given = {}): Promise<Answer> {
  const { viewer, frame, query } = request
  const { agency, calendar, days } = await load(request, needs)
  const { errors = [], typed = { day: '', choice: 'closure', name: '', source: '' } } = given
  const hours = given.hours ?? typedFromShifts(calendar.shifts, legalDayAt(needs.now()))
  const done = calendarTexts.done[textOf(query, 'xong')]
  const menu = adminMenu(viewer, paths.adminCalendar)
  const page = { frame, menu, agency, days, typed, hours, errors }
  return { page: <AgencyCalendarPage {...page} {...(done ? { done } : {})} />, status: errors.length > 0 ? 422 : 200 }
}

async function load({ viewer, params }: OfficerRequest, needs: Needs) {
  const today = legalDayAt(needs.now())
  return asActor(
    needs.db,
    actorOf(viewer),
    async (
      tx,
    ): Promise<{ agency: Agency; calendar: WorkingCalendar; days: Awaited<ReturnType<typeof listAgencyDays>> }> => {
      const agency = await getAgencyBySlug(tx, params.slug ?? '')
      return {
        agency,
        calendar: await calendarFor(tx, agency.id),
        days: await listAgencyDays(tx, agency.id, today),
      }
    },
  )
}

const isKnown = (day: string): boolean =>
  Number(day.slice(0, 4)) >= calendarYears.first && Number(day.slice(0, 4)) <= calendarYears.last
