import { asActor, type Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { isId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import { endSessions, listSessions } from '../platform/sessions.js'
import { paths } from './paths.js'
import { type Answer, type SurfaceRequest, textOf } from './route.js'
import { SessionsPage } from './sessions-page.js'
import type { CitizenViewer, OfficerViewer } from './viewer.js'

type OwnRequest = SurfaceRequest<CitizenViewer> | SurfaceRequest<OfficerViewer>

const ownerOf = ({ kind, id }: OwnRequest['viewer']) => ({ kind, id })

/** Where the viewer is logged in now. */
export async function showSessions({ viewer, frame, query }: OwnRequest, { db, now }: CoreNeeds): Promise<Answer> {
  const owner = ownerOf(viewer)
  const sessions = await asActor(db, owner, (tx) => listSessions(tx, owner, now()))
  const hasEnded = textOf(query, 'xong') !== ''
  return { page: SessionsPage({ frame, kind: viewer.kind, sessions, hereId: viewer.sessionId, hasEnded }) }
}

/** Ends one of the viewer's sessions; the same again, or one that ended by itself, is the same answer. */
export async function endOneSession({ viewer, params }: OwnRequest, { db }: CoreNeeds): Promise<Answer> {
  const id = params.id ?? ''
  if (!isId(id)) throw new NotFound('session')
  const owner = ownerOf(viewer)
  await asActor(db, owner, (tx) => endSessions(tx, owner, { id }))
  const list = viewer.kind === 'citizen' ? paths.sessions : paths.officeSessions
  return { redirect: `${list}?xong=1` }
}

/** Ends all of the viewer's sessions, and what else `alsoForget` names; then they log in anew. */
export async function endAllSessions(
  { viewer }: OwnRequest,
  { db }: CoreNeeds,
  { cookie, logIn, alsoForget }: { cookie: string; logIn: string; alsoForget?: (tx: Tx) => Promise<void> },
): Promise<Answer> {
  const owner = ownerOf(viewer)
  await asActor(db, owner, async (tx) => {
    await endSessions(tx, owner, 'all')
    await alsoForget?.(tx)
  })
  return { redirect: logIn, cookies: [{ name: cookie, value: null }] }
}
