import { listMyDossiers, listMyDrafts } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { countUnread, listMyNotices, markNoticesRead } from '../../notices/index.js'
import { asActor } from '../../platform/db.js'
import { citizenCookie } from '../../surface/cookies.js'
import { endAllSessions, endOneSession, showSessions } from '../../surface/own-sessions.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import type { CitizenViewer } from '../../surface/viewer.js'
import { AccountPage } from './account-page.js'
import { readPlace, writePlace } from './list-place.js'
import { NoticesPage } from './notices-page.js'

const dossiersAPage = 20
const noticesAPage = 20
const noticesInShort = 3

type CitizenRequest = SurfaceRequest<CitizenViewer>

/** The person's own page: dossiers, drafts, what they were told. */
async function showAccount({ viewer, query, frame }: CitizenRequest, needs: Needs): Promise<Answer> {
  const { id } = viewer
  const after = readPlace(textOf(query, 'sau'))
  const found = await asActor(needs.db, { kind: 'citizen', id }, async (tx) => ({
    dossiers: await listMyDossiers(tx, id, { after, limit: dossiersAPage + 1 }),
    drafts: await listMyDrafts(tx, id),
    notices: await listMyNotices(tx, needs.keyring, { personId: id, after: undefined, limit: noticesInShort }),
    unread: await countUnread(tx, id),
  }))
  const { rows, next } = pageOf(found.dossiers, dossiersAPage, ({ submittedAt }) => submittedAt)
  return { page: AccountPage({ frame, ...found, dossiers: rows, next, isFirst: after === undefined }) }
}

async function showNotices({ viewer, query, frame }: CitizenRequest, needs: Needs): Promise<Answer> {
  const { id } = viewer
  const after = readPlace(textOf(query, 'sau'))
  const found = await asActor(needs.db, { kind: 'citizen', id }, async (tx) => ({
    notices: await listMyNotices(tx, needs.keyring, { personId: id, after, limit: noticesAPage + 1 }),
    unread: await countUnread(tx, id),
  }))
  const { rows, next } = pageOf(found.notices, noticesAPage, ({ createdAt }) => createdAt)
  return { page: NoticesPage({ frame, notices: rows, unread: found.unread, next, isFirst: after === undefined }) }
}

async function readNotices({ viewer: { id } }: CitizenRequest, needs: Needs): Promise<Answer> {
  const at = needs.now()
  await asActor(needs.db, { kind: 'citizen', id }, (tx) => markNoticesRead(tx, id, at))
  return { redirect: paths.notices }
}

const logOutEverywhere = (request: CitizenRequest, needs: Needs): Promise<Answer> =>
  endAllSessions(request, needs, { cookie: citizenCookie, logIn: paths.logIn })

/** One row more than a page was asked for tells whether there is a next page. */
function pageOf<Row extends { id: string }>(found: Row[], size: number, at: (row: Row) => Date) {
  const rows = found.slice(0, size)
  const last = rows.at(-1)
  return { rows, next: found.length > size && last ? writePlace({ at: at(last), id: last.id }) : undefined }
}

export const accountRoutes: Route[] = [
  { method: 'GET', path: paths.account, access: 'citizen', handle: showAccount },
  { method: 'GET', path: paths.notices, access: 'citizen', handle: showNotices },
  { method: 'POST', path: paths.notices, access: 'citizen', handle: readNotices },
  { method: 'GET', path: paths.sessions, access: 'citizen', handle: showSessions },
  { method: 'POST', path: paths.sessions, access: 'citizen', audit: 'end_all_sessions', handle: logOutEverywhere },
  { method: 'POST', path: paths.session(':id'), access: 'citizen', audit: 'end_session', handle: endOneSession },
]
