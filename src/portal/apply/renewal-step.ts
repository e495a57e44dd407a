import { renewDraft } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { paths } from '../../surface/paths.js'
import type { Answer } from '../../surface/route.js'
import type { CitizenRequest, DraftView } from './draft-view.js'
import { RenewalPage } from './renewal-page.js'

/** Shows what a new revision of the procedure changes in the draft, before anything of it is changed. */
export async function showRenewal({ frame }: CitizenRequest, view: DraftView): Promise<Answer> {
  const { draft, definition } = view
  const { newer } = view.standing
  if (!newer) return { redirect: paths.draft(draft.id) }
  // Without an e-form there is nothing to carry over to; the procedure's own page says how it is filed now.
  if (!newer.definition.form) return { redirect: paths.apply(definition.code) }
  return { page: RenewalPage({ frame, view, newer }) }
}

export async function renew({ viewer }: CitizenRequest, { draft }: DraftView, needs: Needs): Promise<Answer> {
  await renewDraft(needs, { draftId: draft.id, actor: { kind: 'citizen', id: viewer.id } })
  return { redirect: paths.draft(draft.id) }
}
