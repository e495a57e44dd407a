import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { isId } from '../../platform/ids.js'
import {
  blankProcedure,
  designAmendment,
  findCurrentRevision,
  getDesign,
  insertDesign,
  listDesigns,
  listPublished,
  readDefinition,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { proceduresOffered } from '../procedure-picker.js'
import { DesignListPage, type DesignListProps } from './list-page.js'
import { designId } from './part-routes.js'
import { designerTexts as words } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

export async function showList(
  { viewer, frame, query }: OfficerRequest,
  needs: Needs,
  shown: Pick<DesignListProps, 'typed' | 'errors'> = {},
): Promise<Answer> {
  const words = textOf(query, 'q').slice(0, 100)
  const { found, ...lists } = await asActor(needs.db, actorOf(viewer), async (tx) => ({
    designs: await listDesigns(tx),
    procedures: await listPublished(tx, { limit: proceduresOffered }),
    found: await listPublished(tx, { words, limit: foundShown + 1 }),
  }))
  const isDiscarded = textOf(query, 'xong') === 'bo'
  const menu = adminMenu(viewer, paths.adminProcedures)
  return {
    page: DesignListPage({
      ...{ frame, menu, ...lists, ...shown, isDiscarded, words },
      ...{ found: found.slice(0, foundShown), isMore: found.length > foundShown },
    }),
    status: shown.errors ? 422 : 200,
  }
}

const foundShown = 50

const isCode = (code: string): boolean => /^\d\.\d{6}(\.[0-9A-Z.]+)?$/.test(code)

/** Begins a design from nothing, or as a copy of what is in force: of another procedure, or of the same one to revise it. */
export async function beginDesign(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { body, viewer } = request
  const decisionId = textOf(body, 'quyet-dinh')
  if (isId(decisionId)) return amend(request, needs, decisionId)
  const typed = { code: textOf(body, 'ma'), name: textOf(body, 'ten'), copyOf: textOf(body, 'chep-tu') }
  const source = typed.copyOf
    ? await asActor(needs.db, actorOf(viewer), (tx) => findCurrentRevision(tx, typed.copyOf))
    : undefined
  const errors = [
    ...(isCode(typed.code) ? [] : [{ field: 'ma', text: words.codeMissing }]),
    ...(typed.name ? [] : [{ field: 'ten', text: words.nameMissing }]),
    ...(typed.copyOf && !source ? [{ field: 'chep-tu', text: words.copyUnknown(typed.copyOf) }] : []),
  ]
  if (errors.length > 0) return showList(request, needs, { typed, errors })
  const id = await asActor(needs.db, actorOf(viewer), async (tx) => {
    const isRevision = source?.definition.code === typed.code
    const renamed = { code: typed.code, name: { vi: typed.name }, shortName: { vi: typed.name } }
    const copied = source && { ...source.definition, ...(isRevision ? {} : renamed) }
    return insertDesign(tx, {
      definition: copied ?? blankProcedure(typed.code, typed.name),
      basedOnId: isRevision ? source.id : null,
      officerId: viewer.id,
      at: needs.now(),
    })
  })
  return { redirect: paths.adminDesign(id) }
}

/** Begins the design of the revision that a decision on record asks for. */
async function amend({ viewer }: OfficerRequest, needs: Needs, decisionId: string): Promise<Answer> {
  const amendment = { decisionId, officerId: viewer.id, at: needs.now() }
  const id = await asActor(needs.db, actorOf(viewer), (tx) => designAmendment(tx, amendment))
  return { redirect: paths.adminDesign(id) }
}

export async function importDesign(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const file = request.files.find(({ field }) => field === 'tep')
  const wrong = (text: string) => showList(request, needs, { errors: [{ field: 'tep', text }] })
  if (!file || file.bytes.length === 0) return wrong(words.fileMissing)
  if (file.isTooLarge) return wrong(words.fileTooLarge)
  const read = readDefinition(file.bytes.toString('utf8'))
  if ('problems' in read)
    return showList(request, needs, { errors: read.problems.map((text) => ({ field: 'tep', text })) })
  const { definition } = read
  const id = await asActor(needs.db, actorOf(request.viewer), (tx) =>
    insertDesign(tx, { definition, basedOnId: null, officerId: request.viewer.id, at: needs.now() }),
  )
  return { redirect: paths.adminDesign(id) }
}

/** One file with everything, that the import takes again. */
export async function exportDesign({ viewer, params }: OfficerRequest, needs: Needs): Promise<Answer> {
  const { definition } = await asActor(needs.db, actorOf(viewer), (tx) => getDesign(tx, designId(params)))
  const file = Buffer.from(`${JSON.stringify(definition, null, 2)}\n`)
  return { file, type: 'application/json', name: `${definition.code}.json` }
}
