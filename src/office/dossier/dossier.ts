import {
  draftNumber,
  layoutFor,
  listDocuments,
  makeAgain,
  mayBeOpened,
  readDocument,
  readRendition,
  renderApology,
  renderRoutingSlip,
} from '../../documents/index.js'
import { draftApology, officerActions, proposedAppointment, routingSlipData, shownCode } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { queueGroups } from '../queue/workspace.js'
import { workingRoles } from '../roles.js'
import { DossierPage } from './dossier-page.js'
import { type DossierView, findForOfficer, loadDossier, targetsFor } from './load-dossier.js'
import type { Verb, VerbOutcome } from './verb.js'
import { VerbPage } from './verb-page.js'
import { verbs } from './verbs.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

async function load({ viewer, params }: OfficerRequest, needs: Needs) {
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const view = await loadDossier(tx, needs, { viewer, code: params.code ?? '' })
    return { view, code: shownCode(view.dossier), queues: await queueGroups(tx, viewer, { now: needs.now() }) }
  })
}

async function showDossier(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { frame, viewer, query } = request
  const done = verbs.find(({ slug }) => slug === textOf(query, 'xong'))
  return { page: DossierPage({ frame, viewer, ...(await load(request, needs)), ...(done ? { done } : {}) }) }
}

/** The step a verb is for: the one that was named, or the only one; the choice where there are several. */
function stepOf(view: DossierView, verb: Verb, { viewer, wanted }: { viewer: OfficerViewer; wanted: string }) {
  const targets = targetsFor(view, verb.action, viewer)
  if (!targets) return {}
  const step = wanted ? targets.find(({ id }) => id === wanted) : targets.length === 1 ? targets[0] : undefined
  return step ? { step } : { choice: targets }
}

const showVerb =
  (verb: Verb) =>
  async (request: OfficerRequest, needs: Needs): Promise<Answer> => {
    const shown = await load(request, needs)
    if (!shown.view.actions.includes(verb.action)) return { redirect: paths.officeDossier(shown.code) }
    const { frame, viewer, query } = request
    const of = stepOf(shown.view, verb, { viewer, wanted: textOf(query, 'buoc') })
    return { page: VerbPage({ frame, ...shown, verb, ...of }) }
  }

const doVerb =
  (verb: Verb) =>
  async (request: OfficerRequest, needs: Needs): Promise<Answer> => {
    const { viewer, frame, body } = request
    const shown = await load(request, needs)
    const { step, choice } = stepOf(shown.view, verb, { viewer, wanted: textOf(body, 'buoc') })
    const page = { frame, ...shown, verb, body, ...(step ? { step } : {}), ...(choice ? { choice } : {}) }
    if (choice) {
      const because = choice.length > 1 && !textOf(body, 'buoc') ? 'step_not_named' : 'not_available_now'
      return { page: VerbPage({ ...page, refusal: because }), status: 409 }
    }
    const deed = { view: shown.view, officer: viewer, step, body }
    const missing = verb.missing?.(deed) ?? []
    if (missing.length > 0) return { page: VerbPage({ ...page, missing }), status: 422 }
    const { because }: VerbOutcome = await verb.run(needs, deed)
    if (because) return { page: VerbPage({ ...page, refusal: because }), status: 409 }
    return { redirect: `${paths.officeDossier(await codeOf(needs, viewer, shown.view))}?xong=${verb.slug}` }
  }

/** Acceptance gives a dossier its official code, so the address may change with the deed. */
async function codeOf(needs: Needs, viewer: OfficerViewer, { dossier }: DossierView): Promise<string> {
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const row = await tx
      .selectFrom('dossiers')
      .select(['dossierCode', 'submissionCode'])
      .where('id', '=', dossier.id)
      .executeTakeFirst()
    return shownCode(row ?? dossier)
  })
}

async function sendAttachment({ viewer, params }: OfficerRequest, needs: Needs): Promise<Answer> {
  const { code = '', id = '' } = params
  if (!isId(id)) throw new NotFound('attachment')
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const dossier = await findForOfficer(tx, { viewer, code, what: 'attachment', at: needs.now() })
    const row = await tx
      .selectFrom('attachments')
      .select(['dossierId', 'scanState'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (row?.dossierId !== dossier.id || !mayBeOpened(row.scanState)) throw new NotFound('attachment')
    const { bytes, type, fileName } = await readRendition(tx, needs, id)
    return { file: bytes, type, name: fileName, inline: true }
  })
}

async function sendDocument({ viewer, params }: OfficerRequest, needs: Needs): Promise<Answer> {
  const { code = '', id = '' } = params
  if (!isId(id)) throw new NotFound('document')
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const dossier = await findForOfficer(tx, { viewer, code, what: 'document', at: needs.now() })
    const { bytes, row } = await readDocument(tx, needs, id)
    if (row.dossierId !== dossier.id) throw new NotFound('document')
    const name = `${row.kind}-${(row.number ?? '').replaceAll('/', '-')}.pdf`
    return { file: bytes, type: 'application/pdf', name, inline: true }
  })
}

/** Has a paper made that could not be made; where it is made by now, the page shows that. */
async function makePaperAgain({ viewer, params }: OfficerRequest, needs: Needs): Promise<Answer> {
  const { code = '', id = '' } = params
  if (!isId(id)) throw new NotFound('document')
  await asActor(needs.db, actorOf(viewer), async (tx) => {
    const dossier = await findForOfficer(tx, { viewer, code, what: 'document', at: needs.now() })
    await makeAgain(tx, { documentId: id, dossierId: dossier.id })
  })
  return { redirect: `${paths.officeDossier(code)}#van-ban` }
}

/** Mẫu 06 as it stands now: the numbered one of an ended dossier, otherwise a draft from the events so far. */
async function sendRoutingSlip({ viewer, params }: OfficerRequest, needs: Needs): Promise<Answer> {
  const at = needs.now()
  const slip = await asActor(needs.db, actorOf(viewer), async (tx) => {
    const dossier = await findForOfficer(tx, { viewer, code: params.code ?? '', what: 'document', at })
    const final = (await listDocuments(tx, dossier.id)).find(({ kind }) => kind === 'routing_slip')
    if (final?.storageKey) return { made: await readDocument(tx, needs, final.id) }
    const paper = { kind: 'routing_slip' as const, agencyId: dossier.receivingAgencyId, dossierId: dossier.id }
    const layout = await layoutFor(tx, paper)
    return { layout, data: await routingSlipData(tx, needs, { dossier, number: draftNumber(layout) }) }
  })
  const bytes = slip.made
    ? slip.made.bytes
    : (await renderRoutingSlip(slip.data, { createdAt: at, draft: true, paper: slip.layout.paper })).pdf
  return { file: bytes, type: 'application/pdf', name: 'phieu-kiem-soat.pdf', inline: true }
}

/** Mẫu 04 as it would go out, with the proposed appointment: a draft for the head to read. */
async function sendApologyDraft({ viewer, params }: OfficerRequest, needs: Needs): Promise<Answer> {
  const at = needs.now()
  const { data, options } = await asActor(needs.db, actorOf(viewer), async (tx) => {
    const dossier = await findForOfficer(tx, { viewer, code: params.code ?? '', what: 'document', at })
    if (!dossier.dueAt || dossier.extendedAt) throw new NotFound('draft of an apology')
    const newDueAt = await proposedAppointment(tx, dossier, at)
    const reason = '…'
    return draftApology(tx, needs, { dossier, dueAt: dossier.dueAt, newDueAt, reason, officerId: viewer.id, at })
  })
  const { pdf } = await renderApology(data, { ...options, createdAt: at, draft: true })
  return { file: pdf, type: 'application/pdf', name: 'phieu-xin-loi-du-thao.pdf', inline: true }
}

const access = { officer: workingRoles }

/** A dossier on an officer's desk, and everything an officer does with it; who may is said by the table of actions alone. */
export const dossierRoutes: Route[] = [
  { method: 'GET', path: paths.officeDossier(':code'), access, handle: showDossier },
  { method: 'GET', path: paths.officeAttachment(':code', ':id'), access, handle: sendAttachment },
  { method: 'GET', path: paths.officeRoutingSlip(':code'), access, handle: sendRoutingSlip },
  {
    method: 'GET',
    path: paths.officeApologyDraft(':code'),
    access: { officer: officerActions.apologise.roles },
    handle: sendApologyDraft,
  },
  { method: 'GET', path: paths.officeDocument(':code', ':id'), access, handle: sendDocument },
  {
    ...{ method: 'POST', path: paths.officeMakeAgain(':code', ':id'), access },
    ...{ audit: 'make_document_again', handle: makePaperAgain },
  },
  ...verbs.flatMap((verb): Route[] => {
    const path = paths.officeDeed(':code', verb.slug)
    const { roles } = officerActions[verb.action]
    return [
      { method: 'GET', path, access: { officer: roles }, handle: showVerb(verb) },
      { method: 'POST', path, access: { officer: roles }, audit: verb.audit, handle: doVerb(verb) },
    ]
  }),
]
