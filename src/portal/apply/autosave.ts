import { keepPage, markOf, saveDraftPage } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type SurfaceRequest, textOf } from '../../surface/route.js'
import { formatTime } from '../../ui/index.js'
import type { CitizenRequest } from './draft-view.js'
import { windowOf } from './open-window.js'

/** Saves what is typed while it is being typed. The page's script reads the answer; nobody sees it. */
export async function autosave({ params, viewer, body }: CitizenRequest, needs: Needs): Promise<Answer> {
  const { id: draftId = '', page: pageId = '' } = params
  if (!isId(draftId)) throw new NotFound('draft')
  const saved = await saveDraftPage(needs, {
    draftId,
    actor: { kind: 'citizen', id: viewer.id },
    pageId,
    posted: body,
    mark: textOf(body, 'mark'),
    by: windowOf(body),
  })
  if (saved.outcome !== 'saved') return { json: { outcome: saved.outcome }, status: 409 }
  const mark = markOf(saved.draft.content.typed[pageId])
  return { json: { outcome: saved.outcome, mark, at: formatTime(needs.now()) } }
}

/** Whoever sends a page after their session has ended logs in and finds it on the page as they sent it. */
export const keepForLogin =
  (pageOf: (request: SurfaceRequest) => { pageId: string; path: string }) =>
  async (request: SurfaceRequest, needs: Needs): Promise<Answer> => {
    const { pageId, path } = pageOf(request)
    const draftId = request.params.id ?? ''
    const wait = await needs.rateLimits.spend('kept_page', request.ip)
    const mayKeep = wait === undefined && isId(draftId)
    const kept = mayKeep ? await keepPage(needs, { draftId, pageId, posted: request.body }) : undefined
    return { redirect: `${paths.logIn}?tiep=${encodeURIComponent(kept ? `${path}?${keptQuery}=${kept}` : path)}` }
  }

/** Query that names what was kept. */
export const keptQuery = 'giu'
