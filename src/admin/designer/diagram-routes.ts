import { listAgencies } from '../../agencies/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { type Design, getDesign, layOutWorkflow, readBpmn, saveDesign, writeBpmn } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, numberOf, type SurfaceRequest } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { DiagramPage, type DiagramPageProps } from './diagram-page.js'
import { designId } from './part-routes.js'
import { designerTexts as words } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

const read = ({ viewer, params }: OfficerRequest, needs: Needs): Promise<Design> =>
  asActor(needs.db, actorOf(viewer), (tx) => getDesign(tx, designId(params)))

export async function showDiagram(
  request: OfficerRequest,
  needs: Needs,
  shown: Pick<DiagramPageProps, 'problem' | 'notes'> = {},
): Promise<Answer> {
  const design = await read(request, needs)
  const drawn = design.definition.workflow.length > 0 ? await layOutWorkflow(design.definition) : undefined
  const menu = adminMenu(request.viewer, paths.adminProcedures)
  const agencies = await asActor(needs.db, actorOf(request.viewer), listAgencies)
  const names = new Map(agencies.map(({ code, name }) => [code, name]))
  const page = DiagramPage({ frame: request.frame, menu, design, drawn, agencies: names, ...shown })
  return { page, status: shown.problem ? 422 : 200 }
}

export async function exportBpmn(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { definition } = await read(request, needs)
  return { file: Buffer.from(await writeBpmn(definition)), type: 'application/xml', name: `${definition.code}.bpmn` }
}

/** What is larger holds pictures or documents beside its steps. */
export const mostBpmnBytes = 2 * 1024 * 1024

/** Takes the steps of a BPMN document over, in place of those of the design. */
export async function importBpmn(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const design = await read(request, needs)
  const file = request.files.find(({ field }) => field === 'bpmn')
  if (!file || (file.bytes.length === 0 && !file.isTooLarge))
    return showDiagram(request, needs, { problem: words.bpmnMissing })
  const told = (problem: string) => ({ problem: words.bpmnProblem(file.fileName, problem) })
  if (file.isTooLarge) return showDiagram(request, needs, told(words.bpmnTooLarge(mostBpmnBytes / 1024 / 1024)))
  const bpmn = await readBpmn(file.bytes.toString('utf8'), design.definition.workflow)
  if ('problem' in bpmn) return showDiagram(request, needs, told(bpmn.problem))
  const definition = { ...design.definition, workflow: bpmn.workflow }
  const version = numberOf(request.body, 'version')
  const isKept = await asActor(needs.db, actorOf(request.viewer), (tx) =>
    saveDesign(tx, { id: design.id, definition, version, at: needs.now() }),
  )
  return isKept
    ? showDiagram(request, needs, { notes: bpmn.notes })
    : showDiagram(request, needs, told(words.bpmnConflict))
}
