import { type Agency, listAgencies, type Role } from '../../agencies/index.js'
import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { readTypedDay } from '../../platform/typed-time.js'
import {
  decideOffer,
  findCurrentRevision,
  getCurrentRevision,
  listOfferDecisions,
  listOffersOf,
  listPublished,
  type OfferDecided,
  type OfferStopped,
  stopOffer,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf, textsOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { conditionNames } from '../levels/condition-names.js'
import { proceduresOffered } from '../procedure-picker.js'
import { AgenciesPage, OffersPage, type OffersPageProps } from './offers-page.js'
import { offerFields as fields, type OfferFault, offersTexts } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

const shown = 100
const candidatesShown = 10

/** An administrator's own agencies; who administers the agency at the head administers all. */
function managed({ roles }: OfficerViewer, agencies: readonly Agency[]): Agency[] {
  const administers = ({ id }: Agency) => (roles.get(id) ?? []).includes('administrator')
  const isHead = agencies.some((agency) => agency.kind === 'peoples_committee' && administers(agency))
  return isHead ? [...agencies] : agencies.filter(administers)
}

async function showAgencies({ viewer, frame }: OfficerRequest, needs: Needs): Promise<Answer> {
  const agencies = managed(viewer, await asActor(needs.db, actorOf(viewer), listAgencies))
  const [only, ...others] = agencies
  if (only && others.length === 0) return { redirect: paths.adminOffersOf(only.slug) }
  return { page: AgenciesPage({ frame, menu: adminMenu(viewer, paths.adminOffers), agencies }) }
}

async function findAgency({ viewer, params }: OfficerRequest, needs: Needs): Promise<Agency> {
  const agencies = managed(viewer, await asActor(needs.db, actorOf(viewer), listAgencies))
  const agency = agencies.find(({ slug }) => slug === params.slug)
  if (!agency) throw new NotFound('agency')
  return agency
}

type Shown = Partial<Pick<OffersPageProps, 'faults' | 'refusal' | 'candidates'>>

async function showOffers(request: OfficerRequest, needs: Needs, wrong: Shown = {}): Promise<Answer> {
  const { viewer, frame, query, body } = request
  const agency = await findAgency(request, needs)
  const isWrong = wrong.faults !== undefined || wrong.refusal !== undefined
  const words = textOf(query, 'tim').slice(0, 100)
  const facts = await asActor(needs.db, actorOf(viewer), async (tx) => ({
    offers: await listOffersOf(tx, { agencyId: agency.id, day: legalDayAt(needs.now()), words, limit: shown + 1 }),
    decisions: await listOfferDecisions(tx, agency.id, shown),
    procedures: await listPublished(tx, { limit: proceduresOffered }),
  }))
  const page = OffersPage({
    ...{ frame, menu: adminMenu(viewer, paths.adminOffers), agency, ...facts, words },
    ...{ offers: facts.offers.slice(0, shown), isMore: facts.offers.length > shown, candidates: [] },
    ...{ typed: isWrong ? body : query, faults: [], ...wrong, isRecorded: textOf(query, 'xong') === '1' },
  })
  return { page, status: wrong.faults ? 422 : wrong.refusal ? 409 : 200 }
}

async function postOffer(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, body } = request
  const agency = await findAgency(request, needs)
  const typed = (fault: OfferFault) => textOf(body, fields[fault])
  const [decidedOn, effectiveOn] = [readTypedDay(typed('decidedOn')), readTypedDay(typed('effectiveOn'))]
  const today = legalDayAt(needs.now())
  const [act, procedureCode, decisionNumber] = [typed('act'), typed('procedure'), typed('decisionNumber').slice(0, 60)]
  const published = await asActor(needs.db, actorOf(viewer), (tx) => findCurrentRevision(tx, procedureCode))
  const faults: OfferFault[] = [
    ...(published ? [] : (['procedure'] as const)),
    ...(act === 'offer' || act === 'stop' ? [] : (['act'] as const)),
    ...(decisionNumber ? [] : (['decisionNumber'] as const)),
    ...(decidedOn && decidedOn <= today ? [] : (['decidedOn'] as const)),
    ...(effectiveOn && effectiveOn >= today && (!decidedOn || effectiveOn >= decidedOn)
      ? []
      : (['effectiveOn'] as const)),
  ]
  if (faults.length > 0 || !decidedOn || !effectiveOn) {
    const candidates = published ? [] : await meantBy(request, needs, procedureCode)
    return showOffers(request, needs, { faults, candidates })
  }
  const common = { agencyId: agency.id, procedureCode, effectiveOn, decisionNumber, decidedOn, officerId: viewer.id }
  const done: OfferDecided | OfferStopped =
    act === 'stop'
      ? await stopOffer(needs, common)
      : await decideOffer(needs, { ...common, ...(await offerTyped(request, needs, procedureCode)) })
  if (done.outcome !== 'refused') return { redirect: `${paths.adminOffersOf(agency.slug)}?xong=1` }
  return showOffers(request, needs, { refusal: { because: done.because, details: detailsOf(done) } })
}

/** What may be meant where a name was typed instead of a code. */
function meantBy({ viewer }: OfficerRequest, needs: Needs, words: string) {
  if (words === '') return []
  return asActor(needs.db, actorOf(viewer), (tx) => listPublished(tx, { words, limit: candidatesShown }))
}

async function offerTyped({ viewer, body }: OfficerRequest, needs: Needs, code: string) {
  const { definition } = await asActor(needs.db, actorOf(viewer), (tx) => getCurrentRevision(tx, code))
  const chosen = textsOf(body, 'tra')
  const level = ([1, 2, 3, 4] as const).find((each) => String(each) === textOf(body, 'muc-do'))
  return {
    isCompetent: textOf(body, 'phan') !== 'takesIn',
    returnWays: chosen.length === 0 ? definition.returnWays : namesOfWays().filter((way) => chosen.includes(way)),
    ...(level ? { mostLevel: level } : {}),
  }
}

const namesOfWays = () => Object.keys(offersTexts.wayNames) as (keyof typeof offersTexts.wayNames)[]

function detailsOf(refused: Extract<OfferDecided | OfferStopped, { outcome: 'refused' }>): string[] {
  if (refused.because === 'lint') return refused.findings.map(({ message }) => message)
  return refused.because === 'level_not_reached' ? refused.missing.map((each) => conditionNames[each]) : []
}

const administrators: readonly Role[] = ['administrator']
const access = { officer: administrators }
const agencyPath = paths.adminOffersOf(':slug')

/** What agencies offer. */
export const offerRoutes: Route[] = [
  { method: 'GET', path: paths.adminOffers, access, handle: showAgencies },
  { method: 'GET', path: agencyPath, access, handle: (request, needs) => showOffers(request, needs) },
  { method: 'POST', path: agencyPath, access, audit: 'decide_offer', handle: postOffer },
]
