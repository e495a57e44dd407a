import { isFormKind, previewPaper } from '../../documents/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { getDesign } from '../../procedures/index.js'
import type { Answer, SurfaceRequest } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { mayBeSeen } from './paper-preview.js'
import { designId } from './part-routes.js'

/** The paper with fictional people in the words that were saved, or in the law's where the design has none of its own. */
export async function sendPaperPreview(
  { viewer, params }: SurfaceRequest<OfficerViewer>,
  needs: Needs,
): Promise<Answer> {
  const { definition } = await asActor(needs.db, actorOf(viewer), (tx) => getDesign(tx, designId(params)))
  const kind = params.paper ?? ''
  if (!isFormKind(kind) || !mayBeSeen(definition, kind)) throw new NotFound('words of this paper')
  const text = definition.documentTexts?.[kind]
  const { pdf } = await previewPaper(kind, { createdAt: needs.now(), ...(text === undefined ? {} : { text }) })
  return { file: pdf, type: 'application/pdf', name: `xem-thu-${kind.replaceAll('_', '-')}.pdf`, inline: true }
}
