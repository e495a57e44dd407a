import type { Agency } from '../../agencies/index.js'
import {
  type FormSet,
  faultsOfForm,
  isNumberedKind,
  type Paper,
  type PrintedKind,
  previewPaper,
  seriesOfLaw,
} from '../../documents/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { type Answer, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { type AdministeredPaper, loadPaper } from './load-paper.js'
import { comesInTwoSets, comesInTwoSizes } from './paper-slugs.js'

/** A PDF, or a picture of it, with sample data under the agency's heading: of the draft, of the words in force, or of a set of the law. */
export async function sendPreview(request: SurfaceRequest<OfficerViewer>, needs: Needs): Promise<Answer> {
  const { viewer, query, params } = request
  const paper = await asActor(needs.db, actorOf(viewer), (tx) => loadPaper(tx, viewer, params))
  const { kind, agency, settings, slug } = paper
  const text = wordsFor(paper, textOf(query, 'ban'))
  const forms: FormSet = textOf(query, 'bo') === '2018' ? '2018' : '2025'
  // A receipt has its own number, a refusal one among the results.
  const number = isNumberedKind(kind) ? { number: `0012/${settings.series ?? seriesOfLaw(forms, kind)}` } : {}
  const size: Paper = comesInTwoSizes(kind) && textOf(query, 'kho') === 'a5' ? 'a5' : 'a4'
  const options = {
    createdAt: needs.now(),
    forms,
    paper: size,
    withPicture: true,
    ...(text === undefined ? {} : { text }),
  }
  const { pdf, picture } = await previewPaper(kind, options, { ...headOf(agency, kind), ...number })
  const isPicture = textOf(query, 'dang') === 'hinh' && picture !== undefined
  return isPicture
    ? { file: Buffer.from(picture), type: 'image/svg+xml', name: `xem-thu-${slug}.svg`, inline: true }
    : { file: pdf, type: 'application/pdf', name: `xem-thu-${slug}.pdf`, inline: true }
}

/** A draft with faults has no preview; the page lists the faults instead. */
function wordsFor({ draft, inForce }: AdministeredPaper, which: string): string | undefined {
  if (which === 'dang-dung') return inForce?.body
  if (which !== 'nhap') return undefined
  if (!draft || faultsOfForm(draft.kind, draft.body).length > 0) throw new NotFound('draft without faults')
  return draft.body
}

/** A paper of the counter names the agency above it; an apology and a result are the agency's own. */
function headOf({ name, counterName }: Agency, kind: PrintedKind) {
  const isOfAgency = kind === 'apology' || !comesInTwoSets(kind)
  return isOfAgency ? { parentAgency: null, agency: name } : { parentAgency: name, agency: counterName }
}
