import { legalDayAt } from '../../calendar/index.js'
import { resultWordings } from '../../documents/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { readTypedDay } from '../../platform/typed-time.js'
import {
  bestProof,
  compareDefinitions,
  competentAgencies,
  decisionFaults,
  discardDesign,
  findNewestRevision,
  getDesign,
  getRevision,
  lintContext,
  lintProcedure,
  openDecisions,
  publishDesign,
  type SignedDecision,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, numberOf, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { decisionFieldNames as names } from '../decision-fields.vi.js'
import { shownIn } from '../revisions/differences.js'
import { ChangesPage } from './changes-page.js'
import { OverviewPage, type OverviewProps } from './overview-page.js'
import { designId } from './part-routes.js'
import { byAnother, replacedField, type TypedPublication } from './publish-part.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

type Shown = Pick<OverviewProps, 'refusal' | 'typed' | 'faults' | 'isDiscardAsked'>

export async function showDesign(
  { viewer, frame, params }: OfficerRequest,
  needs: Needs,
  shown: Shown = {},
): Promise<Answer> {
  const at = needs.now()
  const facts = await asActor(needs.db, actorOf(viewer), async (tx) => {
    const design = await getDesign(tx, designId(params))
    const day = legalDayAt(at)
    const agencyIds = await competentAgencies(tx, design.code, day)
    const context = await lintContext(tx, design.definition, { at, resultForms: resultWordings })
    return {
      design,
      published: design.publishedRevisionId ? await getRevision(tx, design.publishedRevisionId) : undefined,
      decisions: await openDecisions(tx, design.code),
      newest: await findNewestRevision(tx, design.code),
      findings: lintProcedure(design.definition, context),
      proof: await bestProof(tx, design.definition, { day, at, agencyIds }),
    }
  })
  const menu = adminMenu(viewer, paths.adminProcedures)
  const status = shown.refusal ? 409 : shown.faults ? 422 : 200
  return { page: OverviewPage({ frame, menu, today: legalDayAt(at), ...facts, ...shown }), status }
}

export async function publish(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, params, body } = request
  const typed = typedIn(body)
  const by = isId(typed.by) ? typed.by : readSigned(typed, needs)
  if (Array.isArray(by)) return showDesign(request, needs, { faults: by, typed })
  const replaces = numberOf(body, replacedField)
  const published = await publishDesign(needs, { designId: designId(params), officerId: viewer.id, by, replaces })
  if (published.outcome === 'refused') return showDesign(request, needs, { refusal: published, typed })
  return { redirect: paths.adminDesign(designId(params)) }
}

/** Takes a design off the list, once that was asked and answered. */
export async function discard(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, params, body } = request
  if (textOf(body, 'chac') !== '1') return showDesign(request, needs, { isDiscardAsked: true })
  await asActor(needs.db, actorOf(viewer), (tx) => discardDesign(tx, designId(params), needs.now()))
  return { redirect: `${paths.adminProcedures}?xong=bo` }
}

/** What publishing the design would change of the revision that was published last. */
export async function showChanges({ viewer, frame, params, query }: OfficerRequest, needs: Needs): Promise<Answer> {
  const { design, newest } = await asActor(needs.db, actorOf(viewer), async (tx) => {
    const design = await getDesign(tx, designId(params))
    const line = await findNewestRevision(tx, design.code)
    if (!line) throw new NotFound('revision to compare with')
    return { design, newest: await getRevision(tx, line.id) }
  })
  const differences = compareDefinitions(newest.definition, design.definition)
  const menu = adminMenu(viewer, paths.adminProcedures)
  const shown = shownIn(textOf(query, 'phan'), numberOf(query, 'sau'))
  return { page: ChangesPage({ frame, menu, design, newest, differences, shown }) }
}

const typedIn = (body: Fields): TypedPublication => ({
  by: textOf(body, byAnother.field),
  replaces: textOf(body, replacedField),
  decisionNumber: textOf(body, names.decisionNumber).slice(0, 60),
  decidedOn: textOf(body, names.decidedOn),
  effectiveOn: textOf(body, names.effectiveOn),
})

/** The decision as it was typed, or what is wrong with it. */
function readSigned(
  { decisionNumber, ...texts }: TypedPublication,
  needs: Needs,
): SignedDecision | (keyof SignedDecision)[] {
  const [decidedOn, effectiveOn] = [readTypedDay(texts.decidedOn), readTypedDay(texts.effectiveOn)]
  const typed = { act: 'amend' as const, decisionNumber, decidedOn, effectiveOn, reason: '' }
  const faults = decisionFaults(typed, legalDayAt(needs.now())).filter(isSigned)
  return faults.length > 0 || !decidedOn || !effectiveOn ? faults : { decisionNumber, decidedOn, effectiveOn }
}

const isSigned = (fault: string): fault is keyof SignedDecision => fault in names
