import type { Role } from '../../agencies/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import {
  askForImport,
  findImport,
  importRehearsed,
  listImportLines,
  listImports,
  stopImport,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import {
  type Answer,
  numberOf,
  type Route,
  type SurfaceRequest,
  textOf,
  type UploadedFile,
} from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { ImportPage, type ImportRefusal, type ShownOutcome } from './import-page.js'
import { ImportsPage, type ImportsPageProps } from './imports-page.js'
import { catalogueTexts as words } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

const importsShown = 20
const linesShown = 100
const maxBytes = 60 * 1024 * 1024

async function showImports({ viewer, frame }: OfficerRequest, needs: Needs, error?: ImportsPageProps['error']) {
  const imports = await asActor(needs.db, actorOf(viewer), (tx) => listImports(tx, importsShown))
  const menu = adminMenu(viewer, paths.adminCatalogue)
  return { page: ImportsPage({ frame, menu, imports, ...(error && { error }) }), status: error ? 422 : 200 }
}

async function startImport(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, body, files } = request
  const [catalogue, details] = [fileIn(files, 'danh-muc'), fileIn(files, 'chi-tiet')]
  if (!catalogue) return showImports(request, needs, { field: 'danh-muc', text: words.fileMissing })
  for (const file of [catalogue, details])
    if (file?.isTooLarge) return showImports(request, needs, { field: file.field, text: words.tooLarge })
  const id = await askForImport(needs, {
    fileName: catalogue.fileName.slice(0, 120),
    catalogue: catalogue.bytes,
    details: details?.bytes,
    isDryRun: textOf(body, 'chay-thu') === '1',
    officerId: viewer.id,
  })
  return { redirect: paths.adminImport(id) }
}

const fileIn = (files: readonly UploadedFile[], field: string): UploadedFile | undefined =>
  files.find((file) => file.field === field && file.bytes.length > 0)

async function showImport(
  { viewer, frame, params, query }: OfficerRequest,
  needs: Needs,
  refusal?: ImportRefusal,
): Promise<Answer> {
  const id = params.id ?? ''
  const wanted = textOf(query, 'xem')
  const outcome: ShownOutcome = wanted === 'changed' || wanted === 'added' ? wanted : 'refused'
  const after = numberOf(query, 'sau')
  const { record, lines } = await asActor(needs.db, actorOf(viewer), async (tx) => ({
    record: isId(id) ? await findImport(tx, id) : undefined,
    lines: isId(id) ? await listImportLines(tx, id, { outcome, after, limit: linesShown + 1 }) : [],
  }))
  if (!record) throw new NotFound('import')
  const shown = lines.slice(0, linesShown)
  const next = lines.length > linesShown ? shown.at(-1)?.line : undefined
  const menu = adminMenu(viewer, paths.adminCatalogue)
  return {
    page: ImportPage({ frame, menu, record, outcome, lines: shown, refusal, ...(next !== undefined && { next }) }),
    ...(refusal && { status: 409 }),
  }
}

async function postStop(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const id = request.params.id ?? ''
  if (!isId(id)) throw new NotFound('import')
  const stopped = await asActor(needs.db, actorOf(request.viewer), (tx) => stopImport(tx, id, needs.now()))
  return stopped === 'stopped' ? { redirect: paths.adminImport(id) } : showImport(request, needs, stopped)
}

async function postInEarnest(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const importId = request.params.id ?? ''
  if (!isId(importId)) throw new NotFound('import')
  const ordered = await importRehearsed(needs, { importId, officerId: request.viewer.id })
  if (ordered.outcome === 'refused') return showImport(request, needs, ordered.because)
  return { redirect: paths.adminImport(ordered.id) }
}

const controllers: readonly Role[] = ['administrator', 'catalogue_controller']
const access = { officer: controllers }

/** Imports of the national catalogue. */
export const importRoutes: Route[] = [
  { method: 'GET', path: paths.adminCatalogue, access, handle: (request, needs) => showImports(request, needs) },
  {
    method: 'POST',
    path: paths.adminCatalogue,
    access,
    audit: 'import_catalogue',
    takesFiles: { maxBytes },
    handle: startImport,
  },
  {
    method: 'GET',
    path: paths.adminImport(':id'),
    access,
    handle: (request, needs) => showImport(request, needs),
  },
  { method: 'POST', path: paths.adminImportStop(':id'), access, audit: 'stop_import', handle: postStop },
  {
    method: 'POST',
    path: paths.adminImportInEarnest(':id'),
    access,
    audit: 'import_catalogue',
    handle: postInEarnest,
  },
]
