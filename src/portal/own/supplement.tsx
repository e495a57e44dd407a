import {
  type OpenSupplement,
  openSupplement,
  type Supplementing,
  saveSupplement,
  supplementDossier,
  takesFilesFor,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound, unreachable } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import { type Answer, textOf } from '../../surface/route.js'
import { type CitizenRequest, getOwn } from './own-dossier.js'
import { SupplementPage, supplementButtons, supplementFile } from './supplement-page.js'
import { ownTexts } from './texts.js'

const open = (request: CitizenRequest, needs: Needs): Promise<OpenSupplement> =>
  asActor(needs.db, { kind: 'citizen', id: request.viewer.id }, async (tx) =>
    openSupplement(tx, needs, { dossier: await getOwn(tx, request), personId: request.viewer.id }),
  )

/** What is asked, with what was put right so far. */
export async function showSupplement(request: CitizenRequest, needs: Needs): Promise<Answer> {
  return { page: <SupplementPage frame={request.frame} open={await open(request, needs)} /> }
}

/** Keeps everything first; sends it when the person wishes so and nothing is wrong. */
export async function postSupplement(request: CitizenRequest, needs: Needs): Promise<Answer> {
  const { body, files, frame, viewer } = request
  const { dossier } = await open(request, needs)
  const who = { dossierId: dossier.id, personId: viewer.id }
  const papers = files.map((file) => ({ ...file, documentId: file.field.slice(supplementFile('').length) }))
  const removed = textOf(body, supplementButtons.remove)
  const { refused } = await saveSupplement(needs, {
    ...who,
    posted: body,
    papers,
    ...(isId(removed) ? { removed } : {}),
  })
  if (refused.length > 0) {
    return { page: <SupplementPage frame={frame} open={await open(request, needs)} refused={refused} />, status: 422 }
  }
  if (removed || textOf(body, supplementButtons.wish) !== 'gui') {
    return { redirect: paths.supplement(dossier.submissionCode) }
  }
  const sent = await supplementDossier(needs, who)
  if (sent.outcome === 'supplemented') return { redirect: paths.dossier(dossier.submissionCode) }
  return refusedPage(request, needs, sent)
}

async function refusedPage(
  request: CitizenRequest,
  needs: Needs,
  refusal: Extract<Supplementing, { outcome: 'refused' }>,
): Promise<Answer> {
  const { frame } = request
  const words = ownTexts[frame.language].supplement
  const opened = await open(request, needs)
  const nameOf = (id: string) =>
    textIn(frame.language, takesFilesFor(opened.definition).find((each) => each.id === id)?.name ?? { vi: id })
  const pageWith = (more: object, status: number): Answer => ({
    page: <SupplementPage frame={frame} open={opened} {...more} />,
    status,
  })
  switch (refusal.because) {
    case 'field_wrong':
      return pageWith({ errors: refusal.errors }, 422)
    case 'paper_missing':
      return pageWith(
        { documentProblems: new Map(refusal.documentIds.map((id) => [id, words.missing(nameOf(id))])) },
        422,
      )
    case 'file_broken':
      return pageWith(
        { documentProblems: new Map(refusal.documentIds.map((id) => [id, words.broken(nameOf(id))])) },
        422,
      )
    case 'file_infected':
      return pageWith(
        { documentProblems: new Map(refusal.documentIds.map((id) => [id, words.infected(nameOf(id))])) },
        422,
      )
    case 'fee_due_at_supplement':
      return pageWith({ problem: words.feeDue }, 409)
    case 'not_available_now':
      throw new NotFound('open supplement request')
    default:
      return unreachable(refusal)
  }
}
