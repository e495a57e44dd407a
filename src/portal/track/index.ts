import type { Route } from '../../surface/route.js'
import { askForCode, openDetails, sendCode, showDetails } from './details.js'
import { search, showSearch, showStatus } from './track.js'

/** Public tracking of a dossier. */
export const trackRoutes: Route[] = [
  { method: 'GET', path: '/tra-cuu', access: 'anyone', handle: showSearch },
  { method: 'POST', path: '/tra-cuu', access: 'anyone', limit: 'lookup', handle: search },
  { method: 'GET', path: '/tra-cuu/:code', access: 'anyone', isPrivate: true, limit: 'lookup', handle: showStatus },
  { method: 'GET', path: '/tra-cuu/:code/ma-dien-thoai', access: 'anyone', handle: askForCode },
  { method: 'POST', path: '/tra-cuu/:code/ma-dien-thoai', access: 'anyone', limit: 'code', handle: sendCode },
  {
    method: 'GET',
    path: '/tra-cuu/:code/chi-tiet',
    access: 'anyone',
    isPrivate: true,
    limit: 'lookup',
    handle: showDetails,
  },
  { method: 'POST', path: '/tra-cuu/:code/chi-tiet', access: 'anyone', limit: 'code_check', handle: openDetails },
]
