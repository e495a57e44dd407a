import type { Role } from '../../agencies/index.js'
import { paths } from '../../surface/paths.js'
import type { Route } from '../../surface/route.js'
import { postAgencyDay, postAgencyDayWithdrawal, postAgencyShifts, showAgencyCalendar } from './agency.js'
import { showCalendar } from './overview.js'
import { postRecomputation, showRecomputation } from './recomputation.js'
import { postYear, showYear } from './year.js'

const administrators: readonly Role[] = ['administrator']
const access = { officer: administrators }
const agency = paths.adminAgencyCalendar(':slug')
const year = paths.adminYear(':year')

/** Working days and days off: yearly announcements, agencies' own hours and days, and what follows for open dossiers. */
export const calendarRoutes: Route[] = [
  { method: 'GET', path: paths.adminCalendar, access, handle: showCalendar },
  { method: 'GET', path: year, access, handle: showYear },
  { method: 'POST', path: year, access, audit: 'announce_year', handle: postYear },
  { method: 'GET', path: paths.adminRecomputation, access, handle: showRecomputation },
  { method: 'POST', path: paths.adminRecomputation, access, audit: 'recompute_due_dates', handle: postRecomputation },
  { method: 'GET', path: agency, access, handle: showAgencyCalendar },
  { method: 'POST', path: agency, access, audit: 'enter_agency_day', handle: postAgencyDay },
  {
    method: 'POST',
    path: paths.adminAgencyShifts(':slug'),
    access,
    audit: 'change_shifts',
    handle: postAgencyShifts,
  },
  {
    method: 'POST',
    path: paths.adminAgencyDay(':slug', ':id'),
    access,
    audit: 'withdraw_agency_day',
    handle: postAgencyDayWithdrawal,
  },
]
