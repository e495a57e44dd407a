import type { Role } from '../../agencies/index.js'
import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { isId } from '../../platform/ids.js'
import { readTypedDay } from '../../platform/typed-time.js'
import {
  controlActs,
  controlProcedure,
  type DecisionFault,
  decisionFaults,
  findForControl,
  listDecisions,
  searchForControl,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { DecisionsPage, type DecisionsPageProps, type TypedTexts } from './decisions-page.js'
import { decisionFields } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

const decisionsShown = 50
const candidatesShown = 20

type Wrong = Partial<Pick<DecisionsPageProps, 'faults' | 'refused' | 'isUnknown'>>

async function showDecisions(request: OfficerRequest, needs: Needs, wrong?: Wrong): Promise<Answer> {
  const { viewer, frame, query, body } = request
  const fields = wrong ? body : query
  const wanted = textOf(fields, 'ma').slice(0, 100)
  const facts = await asActor(needs.db, actorOf(viewer), async (tx) => {
    const procedure = await findForControl(tx, wanted)
    const found =
      procedure || wrong
        ? []
        : await searchForControl(tx, { words: wanted, isPublished: false, limit: candidatesShown + 1 })
    const decisions = await listDecisions(tx, { ...(procedure && { code: procedure.code }), limit: decisionsShown })
    return { procedure, candidates: found.slice(0, candidatesShown), isMore: found.length > candidatesShown, decisions }
  })
  const isUnknown = wanted !== '' && !facts.procedure && facts.candidates.length === 0
  const [recorded, menu] = [textOf(query, 'xong'), adminMenu(viewer, paths.adminDecisions)]
  const designId = textOf(query, 'ban-moi')
  const page = DecisionsPage({
    ...{ frame, menu, wanted, typed: typedIn(fields), faults: [], refused: false, isUnknown, ...wrong, ...facts },
    ...((recorded === 'in_time' || recorded === 'late') && { recorded }),
    ...(isId(designId) && { designId }),
  })
  return { page, status: wrong?.refused ? 409 : wrong || isUnknown ? 422 : 200 }
}

function typedIn(fields: Fields): TypedTexts {
  const of = (field: DecisionFault) => textOf(fields, decisionFields[field])
  return {
    act: of('act'),
    decisionNumber: of('decisionNumber').slice(0, 60),
    decidedOn: of('decidedOn'),
    effectiveOn: of('effectiveOn'),
    reason: of('reason').replaceAll('\r\n', '\n'),
  }
}

async function recordDecision(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, body } = request
  const code = textOf(body, 'ma')
  const isKnown = await asActor(needs.db, actorOf(viewer), (tx) => findForControl(tx, code))
  if (!isKnown) return showDecisions(request, needs, { isUnknown: true })
  const { decisionNumber, reason, ...texts } = typedIn(body)
  const act = controlActs.find((one) => one === texts.act)
  const [decidedOn, effectiveOn] = [readTypedDay(texts.decidedOn), readTypedDay(texts.effectiveOn)]
  const faults = decisionFaults({ act, decisionNumber, decidedOn, effectiveOn, reason }, legalDayAt(needs.now()))
  if (faults.length > 0 || !act || !decidedOn || !effectiveOn) return showDecisions(request, needs, { faults })
  const decision = { code, act, decisionNumber, decidedOn, effectiveOn, reason, officerId: viewer.id }
  const control = await controlProcedure(needs, decision)
  if (control.outcome === 'refused') return showDecisions(request, needs, { refused: true })
  const opened = control.designId ? `&ban-moi=${control.designId}` : ''
  return { redirect: `${paths.adminDecisions}?ma=${code}&xong=${control.isLate ? 'late' : 'in_time'}${opened}` }
}

const controllers: readonly Role[] = ['administrator', 'catalogue_controller']
const access = { officer: controllers }

/** Decisions about procedures. */
export const decisionRoutes: Route[] = [
  { method: 'GET', path: paths.adminDecisions, access, handle: (request, needs) => showDecisions(request, needs) },
  { method: 'POST', path: paths.adminDecisions, access, audit: 'control_procedure', handle: recordDecision },
]
