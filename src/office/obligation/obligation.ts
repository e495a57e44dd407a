import type { Role } from '../../agencies/index.js'
import { askObligation, getDossierByCode, logAccess, shownCode } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { queueGroups } from '../queue/workspace.js'
import { ObligationPage, type ObligationPageProps, type Typed } from './obligation-page.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

const empty: Typed = { name: '', amount: '', basis: '' }

const showAsk = (request: OfficerRequest, needs: Needs): Promise<Answer> => askPage(request, needs, { typed: empty })

async function askPage(
  { viewer, params, frame }: OfficerRequest,
  needs: Needs,
  given: Pick<ObligationPageProps, 'typed' | 'missing' | 'refusal'>,
): Promise<Answer> {
  const at = needs.now()
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const dossier = await getDossierByCode(tx, params.code ?? '')
    await logAccess(tx, { officerId: viewer.id, agencyId: viewer.agencyId, dossierId: dossier.id, what: 'dossier', at })
    const page = ObligationPage({
      frame,
      queues: await queueGroups(tx, viewer, { now: at }),
      code: shownCode(dossier),
      ...given,
    })
    return { page, status: given.refusal ? 409 : given.missing ? 422 : 200 }
  })
}

async function ask(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, body, params } = request
  const typed = { name: textOf(body, 'name'), amount: textOf(body, 'amount'), basis: textOf(body, 'basis') }
  const amountVnd = readAmount(typed.amount)
  const missing = [...(typed.name ? [] : ['name' as const]), ...(amountVnd > 0 ? [] : ['amount' as const])]
  if (missing.length > 0) return askPage(request, needs, { typed, missing })
  const dossier = await asActor(needs.db, actorOf(viewer), (tx) => getDossierByCode(tx, params.code ?? ''))
  const obligation = { name: typed.name, amountVnd, legalBasis: typed.basis || null }
  const asked = await askObligation(needs, dossier.id, { officer: viewer, obligation })
  if (asked.outcome === 'refused') return askPage(request, needs, { typed, refusal: asked.because })
  return { redirect: paths.officeDossier(shownCode(dossier)) }
}

/** Whole đồng, with or without the points between thousands; 0 for anything else. */
function readAmount(typed: string): number {
  const digits = typed.replace(/[\s.₫đ]/g, '')
  return /^\d{1,12}$/.test(digits) ? Number(digits) : 0
}

const askers: readonly Role[] = ['processor', 'division_head']
const access = { officer: askers }
const path = paths.askObligation(':code')

/** Asking for a financial obligation, which brings a dossier to national status 6. */
export const obligationRoutes: Route[] = [
  { method: 'GET', path, access, handle: showAsk },
  { method: 'POST', path, access, audit: 'ask_obligation', handle: ask },
]
