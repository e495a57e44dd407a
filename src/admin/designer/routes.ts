import type { Role } from '../../agencies/index.js'
import { paths } from '../../surface/paths.js'
import type { Route } from '../../surface/route.js'
import { beginDesign, exportDesign, importDesign, showList } from './design-routes.js'
import { designTools } from './design-tools.js'
import { exportBpmn, importBpmn, mostBpmnBytes, showDiagram } from './diagram-routes.js'
import { showFeel } from './feel-page.js'
import { changePart, showPart } from './part-routes.js'
import { discard, publish, showChanges, showDesign } from './publish-routes.js'
import { sendPaperPreview } from './send-paper-preview.js'
import { changeTrial, saveTrialForm, showPreview, showPreviewForm, showTrial, showTrialForm } from './trial-routes.js'

const keepers: readonly Role[] = ['administrator', 'catalogue_controller']
const access = { officer: keepers }
const design = paths.adminDesign(':id')
const trial = paths.adminDesignDeed(':id', 'chay-thu')
const preview = paths.adminDesignDeed(':id', 'xem-thu')
const part = paths.adminDesignPart(':id', ':address')

/** The designer of procedures. */
export const designerRoutes: Route[] = [
  { method: 'GET', path: paths.adminProcedures, access, handle: (request, needs) => showList(request, needs) },
  { method: 'POST', path: paths.adminDesigns, access, audit: 'begin_design', handle: beginDesign },
  {
    method: 'POST',
    path: `${paths.adminDesigns}/nhap`,
    access,
    audit: 'import_design',
    takesFiles: { maxBytes: 1024 * 1024 },
    handle: importDesign,
  },
  { method: 'GET', path: design, access, handle: (request, needs) => showDesign(request, needs) },
  { method: 'GET', path: paths.adminDesignDeed(':id', 'xuat.json'), access, handle: exportDesign },
  {
    method: 'POST',
    path: paths.adminDesignDeed(':id', 'cong-bo'),
    access,
    audit: 'publish_procedure',
    handle: publish,
  },
  { method: 'POST', path: paths.adminDesignDeed(':id', 'bo'), access, audit: 'discard_design', handle: discard },
  {
    method: 'GET',
    path: paths.adminDesignDeed(':id', 'so-do'),
    access,
    handle: (request, needs) => showDiagram(request, needs),
  },
  { method: 'GET', path: paths.adminDesignDeed(':id', designTools.compare), access, handle: showChanges },
  { method: 'GET', path: paths.adminDesignDeed(':id', 'bpmn'), access, handle: exportBpmn },
  {
    method: 'POST',
    path: paths.adminDesignDeed(':id', 'bpmn'),
    access,
    audit: 'import_workflow',
    takesFiles: { maxBytes: mostBpmnBytes },
    handle: importBpmn,
  },
  { method: 'GET', path: paths.adminDesignDeed(':id', 'feel'), access, handle: showFeel },
  { method: 'GET', path: paths.adminDesignDeed(':id', 'van-ban/:paper'), access, handle: sendPaperPreview },
  { method: 'GET', path: preview, access, handle: showPreview },
  { method: 'GET', path: `${preview}/:page`, access, handle: showPreviewForm },
  { method: 'GET', path: trial, access, handle: showTrial },
  { method: 'POST', path: trial, access, audit: 'try_design', handle: changeTrial },
  { method: 'GET', path: `${trial}/:page`, access, handle: showTrialForm },
  { method: 'POST', path: `${trial}/:page`, access, audit: 'try_design', handle: saveTrialForm },
  { method: 'GET', path: part, access, handle: showPart },
  { method: 'POST', path: part, access, audit: 'change_design', handle: changePart },
]
