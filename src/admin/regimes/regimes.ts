import {
  introduceRegime,
  listRegimeChanges,
  listRegimes,
  type RegimeChange,
  type RegimeRow,
} from '../../agencies/index.js'
import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { type FormError, readRegime, startingWith, type TypedRegime, typedRegime } from './regime-form.js'
import { RegimePreviewPage } from './regime-preview-page.js'
import { RegimesPage } from './regimes-page.js'
import { refusalWords, regimesTexts as words } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

interface Given {
  typed?: TypedRegime
  errors?: FormError[]
  /** Said above the form where it was turned away. */
  refused?: string
}

const listFor = ({ viewer }: OfficerRequest, needs: Needs): Promise<RegimeRow[]> =>
  asActor(needs.db, actorOf(viewer), listRegimes)

const changesFor = ({ viewer }: OfficerRequest, needs: Needs): Promise<RegimeChange[]> =>
  asActor(needs.db, actorOf(viewer), listRegimeChanges)

async function showRegimes(request: OfficerRequest, needs: Needs, given: Given = {}): Promise<Answer> {
  const { viewer, frame, query } = request
  const regimes = await listFor(request, needs)
  const today = legalDayAt(needs.now())
  const wanted = regimes.find(({ id, validFrom }) => id === textOf(query, 'sua') && validFrom > today)
  const { errors = [], refused } = given
  const page = RegimesPage({
    ...{ frame, menu: adminMenu(viewer, paths.adminRegimes), regimes, today, errors, refused },
    changes: await changesFor(request, needs),
    typed: given.typed ?? startingWith(wanted ?? regimes[0], wanted !== undefined),
    ...(textOf(query, 'xong') ? { done: words.done } : {}),
  })
  return { page, status: refused ? 409 : errors.length > 0 ? 422 : 200 }
}

/** Shows what would change, goes back to the form, or writes the regime down. */
async function postRegime(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, frame, body } = request
  const typed = typedRegime(body)
  const step = textOf(body, 'buoc')
  if (step === 'sua') return showRegimes(request, needs, { typed })
  const regimes = await listFor(request, needs)
  const today = legalDayAt(needs.now())
  const [newest] = regimes
  if (!newest) throw new NotFound('regime')
  const { read, errors } = readRegime(typed, { base: newest.parameters, today })
  if (!read) return showRegimes(request, needs, { typed, errors })
  if (step !== 'ghi') {
    const before = regimes.find(({ id, validFrom }) => id !== typed.id && validFrom < read.validFrom) ?? newest
    return { page: RegimePreviewPage({ frame, menu: adminMenu(viewer, paths.adminRegimes), typed, read, before }) }
  }
  const introduction = { ...read, ...(typed.id ? { id: typed.id } : {}), officerId: viewer.id, today }
  const introduced = await introduceRegime(needs, introduction)
  if (introduced.outcome === 'refused')
    return showRegimes(request, needs, { typed, refused: refusalWords[introduced.because] })
  return { redirect: `${paths.adminRegimes}?xong=1` }
}

const access = { officer: ['administrator'] as const }

/** What law says from which day on. */
export const regimeRoutes: Route[] = [
  { method: 'GET', path: paths.adminRegimes, access, handle: (request, needs) => showRegimes(request, needs) },
  { method: 'POST', path: paths.adminRegimes, access, audit: 'introduce_regime', handle: postRegime },
]
