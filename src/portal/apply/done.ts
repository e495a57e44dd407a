import { getAgency } from '../../agencies/index.js'
import { listAttachments, listDocuments, qrSvg } from '../../documents/index.js'
import { getDossier, getDraft } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { listDues } from '../../payments/index.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import { getRevision } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import type { Answer } from '../../surface/route.js'
import { DonePage } from './done-page.js'
import type { CitizenRequest } from './draft-view.js'

/** Confirms a submission, however often it is asked: the same draft, the same code. */
export async function showDone({ params, viewer, frame }: CitizenRequest, needs: Needs): Promise<Answer> {
  const id = params.id ?? ''
  if (!isId(id)) throw new NotFound('draft')
  const found = await asActor(needs.db, { kind: 'citizen', id: viewer.id }, async (tx) => {
    const draft = await getDraft(tx, needs.keyring, id)
    if (!draft.dossierId) return undefined
    const dossier = await getDossier(tx, draft.dossierId)
    const { definition } = await getRevision(tx, dossier.revisionId)
    return {
      dossier,
      definition,
      agency: await getAgency(tx, dossier.competentAgencyId),
      files: await listAttachments(tx, needs.keyring, { dossierId: dossier.id }),
      dues: await listDues(tx, dossier.id),
      receipt: (await listDocuments(tx, dossier.id)).find(({ kind }) => kind === 'submission_receipt'),
    }
  })
  if (!found) return { redirect: paths.draftCheck(id) }
  const qr = await qrSvg(`${needs.publicUrl}${paths.track}/${found.dossier.submissionCode}`)
  return { page: DonePage({ frame, qr, ...found }) }
}
