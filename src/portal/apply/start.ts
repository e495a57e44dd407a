import { getRegime, listAgenciesOffering, listOpenings } from '../../agencies/index.js'
import { findLastCommune, legalDayOf, listDrafts, startDraft, takesOnline } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { isId, newId } from '../../platform/ids.js'
import { findCurrentRevision, getShownProcedure } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf } from '../../surface/viewer.js'
import { communesServed, homeField, isNear } from '../home-commune.js'
import { ClosedPage } from './closed-page.js'
import { type AgencyOffered, StartPage, type StartPageProps } from './start-page.js'

type Offer = Pick<StartPageProps, 'definition' | 'agencies' | 'drafts' | 'communes'> & {
  isFilingOpen: boolean
  /** The commune that the person chose, or where they lived when they filed last. */
  home: string | undefined
}

/** Where to file, and in which language; also for those who have not logged in yet. */
export async function showStart(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const offer = await readOffer(request, needs)
  if (!offer) return toProcedure(request)
  return closedAnswer(request, offer) ?? startPage(request, offer, request.query)
}

/** Begins the draft; a visitor logs in first and comes back to the same choice. */
export async function beginDraft(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { viewer, body } = request
  const offer = await readOffer(request, needs)
  if (!offer) return toProcedure(request)
  const closed = closedAnswer(request, offer)
  if (closed) return closed
  const agency = offer.agencies.find((each) => each.slug === textOf(body, 'co-quan'))
  if (!agency) return startPage(request, offer, body, { isAgencyMissing: true })
  if (viewer.kind !== 'citizen') return { redirect: logInFirst(request) }
  const requestId = textOf(body, 'yeu-cau')
  const started = await startDraft(needs, {
    personId: viewer.id,
    procedureCode: offer.definition.code,
    agencyId: agency.id,
    language: languageOf(request, body),
    requestId: isId(requestId) ? requestId : newId(needs.now()),
  })
  if (started.outcome === 'started') return { redirect: paths.draft(started.draftId) }
  // Law or catalogue changed between reading and starting: the page now says so.
  return showStart(request, needs)
}

/** An old link to a procedure that is carried out no more leads to where that is said. */
const toProcedure = ({ params }: SurfaceRequest): Answer => ({ redirect: paths.procedure(params.code ?? '') })

async function readOffer({ params, viewer, query, body }: SurfaceRequest, needs: Needs): Promise<Offer | undefined> {
  const code = params.code ?? ''
  const chosen = textOf(body, homeField) || textOf(query, homeField)
  const day = legalDayOf(needs.now())
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const current = await findCurrentRevision(tx, code)
    if (!current) return void (await getShownProcedure(tx, code))
    const { definition } = current
    const { parameters } = await getRegime(tx, day)
    const agencies: AgencyOffered[] = []
    for (const agency of await listAgenciesOffering(tx, code, day)) {
      if (takesOnline(agency)) agencies.push({ ...agency, openings: await listOpenings(tx, agency.id, day) })
    }
    const drafts = viewer.kind === 'citizen' ? await listDrafts(tx, needs.keyring, viewer.id) : []
    const own = drafts.filter((draft) => draft.procedureCode === code)
    const communes = communesServed(agencies, needs.units)
    const asked = viewer.kind === 'citizen' && !chosen && communes.length > 1
    const home = asked ? await findLastCommune(tx, needs.keyring, viewer.id) : chosen
    return { definition, agencies, communes, home, drafts: own, isFilingOpen: parameters.localFiling }
  })
}

function closedAnswer({ frame }: SurfaceRequest, { definition, agencies, isFilingOpen }: Offer): Answer | undefined {
  if (isFilingOpen && definition.form) return undefined
  return { page: ClosedPage({ frame, definition, agencies, because: isFilingOpen ? 'not_online' : 'filing_closed' }) }
}

function startPage(
  request: SurfaceRequest,
  { definition, agencies, drafts, communes, home }: Offer,
  chosen: Fields,
  wrong: { isAgencyMissing?: true } = {},
): Answer {
  const { frame, viewer } = request
  const near = agencies.filter((agency) => isNear(agency, home))
  const [only] = near.length > 0 ? near : agencies
  const isOne = near.length === 1 || agencies.length === 1
  const page = StartPage({
    frame,
    definition,
    agencies,
    near,
    communes,
    home,
    drafts,
    isLoggedIn: viewer.kind === 'citizen',
    chosenAgency: textOf(chosen, 'co-quan') || (isOne ? only?.slug : undefined),
    chosenLanguage: languageOf(request, chosen),
    requestId: newId(frame.now),
    ...wrong,
  })
  return { page, ...(wrong.isAgencyMissing ? { status: 422 } : {}) }
}

function languageOf({ language }: SurfaceRequest, fields: Fields): 'vi' | 'en' {
  const wish = textOf(fields, 'ngon-ngu')
  return wish === 'vi' || wish === 'en' ? wish : language
}

function logInFirst({ path, body }: SurfaceRequest): string {
  const choice = new URLSearchParams(
    ['co-quan', 'ngon-ngu', homeField].flatMap((name) => (textOf(body, name) ? [[name, textOf(body, name)]] : [])),
  )
  return `${paths.logIn}?tiep=${encodeURIComponent(`${path}?${choice}`)}`
}
