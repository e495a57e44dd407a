import {
  draftAgencyText,
  faultsOfForm,
  isNumberedKind,
  listAgencyTexts,
  listDocumentSettings,
  type Paper,
  publishAgencyText,
  saveDocumentSettings,
  seriesLength,
  seriesPattern,
  withdrawAgencyText,
} from '../../documents/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { listFormsInForce } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { type AdministeredPaper, agenciesOf, getAgencyOf, loadPaper, paperRoles } from './load-paper.js'
import { PaperPage, type PaperPageProps, sentencesOf } from './paper-page.js'
import { everyProcedure, mayBeWorded } from './paper-slugs.js'
import { PapersPage } from './papers-page.js'
import { sendPreview } from './send-preview.js'
import { papersTexts as words } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

/** The first page leads to an agency: the one that was chosen, or the officer's first. */
async function chooseAgency({ viewer, query }: OfficerRequest, needs: Needs): Promise<Answer> {
  const agencies = await asActor(needs.db, actorOf(viewer), (tx) => agenciesOf(tx, viewer))
  const chosen = agencies.find(({ slug }) => slug === textOf(query, 'co-quan')) ?? agencies[0]
  if (!chosen) throw new NotFound('agency')
  return { redirect: paths.adminPapersOf(chosen.slug) }
}

async function showPapers({ viewer, frame, params, query }: OfficerRequest, needs: Needs): Promise<Answer> {
  const [paper, procedure] = [textOf(query, 'van-ban'), textOf(query, 'thu-tuc')]
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const agency = await getAgencyOf(tx, viewer, params.agency)
    if (paper && procedure) return { redirect: paths.adminPaper(agency.slug, paper, procedure) }
    const shown = {
      agencies: await agenciesOf(tx, viewer),
      settings: await listDocumentSettings(tx, agency.id),
      texts: await listAgencyTexts(tx, agency.id),
      procedures: await listFormsInForce(tx),
    }
    return { page: PapersPage({ frame, menu: adminMenu(viewer, paths.adminPapers), agency, ...shown }) }
  })
}

const load = ({ viewer, params }: OfficerRequest, needs: Needs): Promise<AdministeredPaper> =>
  asActor(needs.db, actorOf(viewer), (tx) => loadPaper(tx, viewer, params))

type Shown = Pick<PaperPageProps, 'typed' | 'typedText' | 'errors'> & { status?: number }

async function showPaper(
  request: OfficerRequest,
  needs: Needs,
  { status = 200, ...shown }: Shown = {},
): Promise<Answer> {
  const { viewer, frame, query } = request
  const paper = await load(request, needs)
  const faults = paper.draft ? faultsOfForm(paper.draft.kind, paper.draft.body) : []
  const done = faults.length > 0 ? undefined : doneSentences[textOf(query, 'xong')]
  const page = { frame, menu: adminMenu(viewer, paths.adminPapers), paper, faults, ...shown, ...(done ? { done } : {}) }
  return { page: PaperPage(page), status }
}

const doneSentences: Record<string, string> = {
  so: words.settings.saved,
  nhap: words.wording.saved,
  'ap-dung': words.wording.applied,
  'tro-ve': words.wording.withdrawn,
}

const backTo = ({ params }: OfficerRequest, deed: string): Answer => ({
  redirect: `${paths.adminPaper(params.agency ?? '', params.paper ?? '', params.procedure ?? everyProcedure)}?xong=${deed}`,
})

async function saveSettings(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, body } = request
  const { agency, kind, procedure } = await load(request, needs)
  if (procedure || !isNumberedKind(kind)) throw new NotFound('settings of this paper')
  const typed = { series: textOf(body, 'ky-hieu').toUpperCase(), size: textOf(body, 'kho') }
  if (typed.series && (!seriesPattern.test(typed.series) || typed.series.length > seriesLength)) {
    return showPaper(request, needs, {
      typed,
      errors: [{ field: 'ky-hieu', text: words.settings.seriesWrong }],
      status: 422,
    })
  }
  const paper: Paper | null = typed.size === 'a4' || typed.size === 'a5' ? typed.size : null
  const settings = { series: typed.series || null, paper, officerId: viewer.id, at: needs.now() }
  await asActor(needs.db, actorOf(viewer), (tx) => saveDocumentSettings(tx, { agencyId: agency.id, kind }, settings))
  return backTo(request, 'so')
}

/** The paper of the address, where an agency may word it. */
async function loadWorded(request: OfficerRequest, needs: Needs) {
  const { agency, kind, procedure } = await load(request, needs)
  const procedureCode = procedure?.code ?? null
  if (!mayBeWorded(kind, procedureCode)) throw new NotFound('words of this paper')
  return { agencyId: agency.id, kind, procedureCode }
}

async function saveDraft(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const paper = await loadWorded(request, needs)
  const body = textOf(request.body, 'loi-van').replaceAll('\r\n', '\n')
  if (body === '' || faultsOfForm(paper.kind, body).some(({ because }) => because === 'too_long')) {
    const text = body === '' ? words.wording.empty : sentencesOf(faultsOfForm(paper.kind, body), body)[0]?.text
    return showPaper(request, needs, { errors: [{ field: 'loi-van', text: text ?? '' }], typedText: body, status: 422 })
  }
  await draftAgencyText(needs, paper, { officerId: request.viewer.id, body })
  return backTo(request, 'nhap')
}

async function applyDraft(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const publication = await publishAgencyText(needs, await loadWorded(request, needs), request.viewer.id)
  if (publication.outcome === 'in_force') return backTo(request, 'ap-dung')
  // The page lists the faults beside the text; the summary leads there.
  const text = publication.because === 'faulty' ? words.wording.faulty : words.refusals[publication.because]
  const errors = [{ field: 'loi-van', text }]
  return showPaper(request, needs, { errors, status: 409 })
}

async function withdraw(request: OfficerRequest, needs: Needs): Promise<Answer> {
  await withdrawAgencyText(needs, await loadWorded(request, needs), request.viewer.id)
  return backTo(request, 'tro-ve')
}

const access = { officer: paperRoles }
const deedPath = (deed: Parameters<typeof paths.adminPaperDeed>[3]): string =>
  paths.adminPaperDeed(':agency', ':paper', ':procedure', deed)

/** How each agency numbers, prints and words its papers. */
export const papersRoutes: Route[] = [
  { method: 'GET', path: paths.adminPapers, access, handle: chooseAgency },
  { method: 'GET', path: paths.adminPapersOf(':agency'), access, handle: showPapers },
  {
    method: 'GET',
    path: paths.adminPaper(':agency', ':paper', ':procedure'),
    access,
    handle: (request, needs) => showPaper(request, needs),
  },
  { method: 'POST', path: deedPath('so'), access, audit: 'set_document_numbers', handle: saveSettings },
  { method: 'POST', path: deedPath('nhap'), access, audit: 'draft_document_text', handle: saveDraft },
  { method: 'POST', path: deedPath('ap-dung'), access, audit: 'publish_document_text', handle: applyDraft },
  { method: 'POST', path: deedPath('tro-ve'), access, audit: 'withdraw_document_text', handle: withdraw },
  { method: 'GET', path: deedPath('xem-thu'), access, handle: sendPreview },
]
