import type { Route } from '../../surface/route.js'
import {
  askRating,
  askToStop,
  askWithdraw,
  postStopWish,
  rate,
  showDeadline,
  showDocument,
  showDossier,
  showPaper,
  withdraw,
} from './own.js'
import { postSupplement, showSupplement } from './supplement.js'

/** A citizen's own dossier and what they may do with it. */
export const ownRoutes: Route[] = [
  { method: 'GET', path: '/ho-so/:code', access: 'citizen', handle: showDossier },
  { method: 'GET', path: '/ho-so/:code/thoi-han', access: 'citizen', handle: showDeadline },
  { method: 'GET', path: '/ho-so/:code/giay-to/:id', access: 'citizen', handle: showPaper },
  { method: 'GET', path: '/ho-so/:code/van-ban/:id', access: 'citizen', handle: showDocument },
  { method: 'GET', path: '/ho-so/:code/bo-sung', access: 'citizen', handle: showSupplement },
  {
    method: 'POST',
    path: '/ho-so/:code/bo-sung',
    access: 'citizen',
    limit: 'upload',
    takesFiles: true,
    handle: postSupplement,
  },
  { method: 'GET', path: '/ho-so/:code/rut', access: 'citizen', handle: askWithdraw },
  { method: 'POST', path: '/ho-so/:code/rut', access: 'citizen', handle: withdraw },
  { method: 'GET', path: '/ho-so/:code/de-nghi-dung', access: 'citizen', handle: askToStop },
  { method: 'POST', path: '/ho-so/:code/de-nghi-dung', access: 'citizen', handle: postStopWish },
  { method: 'GET', path: '/ho-so/:code/danh-gia', access: 'citizen', handle: askRating },
  { method: 'POST', path: '/ho-so/:code/danh-gia', access: 'citizen', handle: rate },
]
