import type { Role } from '../../agencies/index.js'
import { listAgencies } from '../../agencies/index.js'
import { findMove, listHeld, listMoves, type MovePreview, orderMove, previewMove } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import {
  compareDefinitions,
  getCurrentRevision,
  getPublishedRevision,
  getRevisions,
  listRevisions,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, numberOf, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { shownIn } from './differences.js'
import { MoveOrderPage } from './move-order-page.js'
import { groupKey, MovePage, type MovePageProps } from './move-page.js'
import { RevisionsPage } from './revisions-page.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

async function showRevisions({ viewer, frame, params, query }: OfficerRequest, needs: Needs): Promise<Answer> {
  const code = params.code ?? ''
  const shown = shownIn(textOf(query, 'phan'), numberOf(query, 'sau'))
  const facts = await asActor(needs.db, actorOf(viewer), async (tx) => {
    const current = await getCurrentRevision(tx, code)
    const revisions = await listRevisions(tx, code)
    const [from, to] = [numberOf(query, 'tu'), numberOf(query, 'den')]
    const compared = from && to ? await compare(from, to) : undefined
    return { currentId: current.id, name: current.definition.shortName.vi, revisions, compared }

    async function compare(one: number, other: number) {
      const [before, after] = [await getPublishedRevision(tx, code, one), await getPublishedRevision(tx, code, other)]
      return { from: before, to: after, differences: compareDefinitions(before.definition, after.definition) }
    }
  })
  return { page: RevisionsPage({ frame, menu: adminMenu(viewer, paths.adminProcedures), code, shown, ...facts }) }
}

async function showMove(
  { viewer, frame, params }: OfficerRequest,
  needs: Needs,
  shown: Pick<MovePageProps, 'errorIn'> = {},
): Promise<Answer> {
  const to = await asActor(needs.db, actorOf(viewer), (tx) => getCurrentRevision(tx, params.code ?? ''))
  const previews = await previewMove(needs, to.id)
  const moves = await listMoves(needs, to.definition.code)
  const { revisions, agencies } = await asActor(needs.db, actorOf(viewer), async (tx) => ({
    revisions: await getRevisions(tx, [...new Set(previews.map(({ fromRevisionId }) => fromRevisionId))]),
    agencies: new Map((await listAgencies(tx)).map(({ id, name }) => [id, name])),
  }))
  const groups = previews.flatMap((preview) => {
    const from = revisions.find(({ id }) => id === preview.fromRevisionId)
    return from ? [{ preview, differences: compareDefinitions(from.definition, to.definition) }] : []
  })
  const menu = adminMenu(viewer, paths.adminProcedures)
  return {
    page: MovePage({ frame, menu, to, groups, agencies, moves, ...shown }),
    status: shown.errorIn ? 422 : 200,
  }
}

async function move(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, params, body } = request
  const [fromRevisionId, toRevisionId] = [textOf(body, 'tu'), textOf(body, 'den')]
  if (!isId(fromRevisionId) || !isId(toRevisionId)) throw new NotFound('revision')
  const status = textOf(body, 'trang-thai') as MovePreview['status']
  const order = { fromRevisionId, toRevisionId, status, reason: textOf(body, 'ly-do'), officerId: viewer.id }
  const ordered = await orderMove(needs, order)
  if (ordered.outcome === 'refused') return showMove(request, needs, { errorIn: groupKey({ fromRevisionId, status }) })
  return { redirect: paths.adminMoveOrder(params.code ?? '', ordered.id) }
}

const heldOnPage = 50

async function showMoveOrder({ viewer, frame, params, query }: OfficerRequest, needs: Needs): Promise<Answer> {
  const [code = '', id = ''] = [params.code, params.id]
  const record = isId(id) ? await findMove(needs, id) : undefined
  if (record?.procedureCode !== code) throw new NotFound('move of dossiers')
  const after = textOf(query, 'sau')
  const held = await listHeld(needs, id, { after: isId(after) ? after : undefined, limit: heldOnPage + 1 })
  const facts = await asActor(needs.db, actorOf(viewer), async (tx) => ({
    name: (await getCurrentRevision(tx, code)).definition.shortName.vi,
    agencies: new Map((await listAgencies(tx)).map(({ id: agencyId, name }) => [agencyId, name])),
  }))
  const shown = held.slice(0, heldOnPage)
  const next = held.length > heldOnPage ? shown.at(-1)?.id : undefined
  const menu = adminMenu(viewer, paths.adminProcedures)
  return { page: MoveOrderPage({ frame, menu, record, held: shown, next, ...facts }) }
}

const keepers: readonly Role[] = ['administrator', 'catalogue_controller']
const access = { officer: keepers }

/** Revisions of a procedure: what changed, and what becomes of dossiers in flight. */
export const revisionRoutes: Route[] = [
  { method: 'GET', path: paths.adminRevisions(':code'), access, handle: showRevisions },
  { method: 'GET', path: paths.adminMove(':code'), access, handle: (request, needs) => showMove(request, needs) },
  { method: 'POST', path: paths.adminMove(':code'), access, audit: 'move_dossiers', handle: move },
  { method: 'GET', path: paths.adminMoveOrder(':code', ':id'), access, handle: showMoveOrder },
]
