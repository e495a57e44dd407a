import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import {
  bestProof,
  findCurrentRevision,
  getShownProcedure,
  labelOf,
  listOffersByLevel,
  proveLevel,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { LevelPage } from './level-page.js'

async function showLevel({ frame, params, query }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const at = needs.now()
  const day = legalDayAt(at)
  const wanted = textOf(query, 'co-quan')
  const facts = await asActor(needs.db, { kind: 'anyone' }, async (tx) => {
    const current = await findCurrentRevision(tx, params.code ?? '')
    if (!current) return void (await getShownProcedure(tx, params.code ?? ''))
    const { definition } = current
    const offers = await listOffersByLevel(tx, definition.code, day)
    const agency = offers.find(({ slug }) => slug === wanted)
    if (wanted && !agency) throw new NotFound('agency')
    const competent = offers.filter(({ isCompetent }) => isCompetent).map(({ agencyId }) => agencyId)
    // A counter that only takes in is as good as the best of those who settle.
    const proof = agency?.isCompetent
      ? await proveLevel(tx, definition, { day, at, agencyId: agency.agencyId })
      : await bestProof(tx, definition, { day, at, agencyIds: competent })
    return { procedure: definition, offers, agency, proof, label: labelOf(definition, proof) }
  })
  // Carried out no more, or the code of a case: the page of the procedure says so.
  if (!facts) return { redirect: paths.procedure(params.code ?? '') }
  return { page: LevelPage({ frame, ...facts }) }
}

/** The proof of a level, open to everyone. */
export const levelRoutes: Route[] = [
  { method: 'GET', path: paths.procedureLevel(':code'), access: 'anyone', handle: showLevel },
]
