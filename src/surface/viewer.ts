import { getOfficer, type Role, type RolesByAgency, rolesOf } from '../agencies/index.js'
import { legalDayOf } from '../dossiers/index.js'
import { countUnread } from '../notices/index.js'
import { getPerson } from '../people/index.js'
import { asActor, type DbActor } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import type { CoreNeeds } from '../platform/needs.js'
import { findSession } from '../platform/sessions.js'

export interface CitizenViewer {
  kind: 'citizen'
  id: string
  /** Of this browser. */
  sessionId: string
  name: string
  assuranceLevel: number
  /** What the portal told and the person has not yet read. */
  unreadNotices: number
}

export interface OfficerViewer {
  kind: 'officer'
  id: string
  /** Of this browser. */
  sessionId: string
  name: string
  title: string
  agencyId: string
  roles: RolesByAgency
}

/** Who looks at a page or presses its button. */
export type Viewer = { kind: 'anyone' } | CitizenViewer | OfficerViewer

/** The actor for `asActor`: what the database is told of the viewer. */
export const actorOf = (viewer: Viewer): DbActor =>
  viewer.kind === 'anyone' ? { kind: 'anyone' } : { kind: viewer.kind, id: viewer.id }

export const holdsRole = (viewer: OfficerViewer, wanted: readonly Role[]): boolean =>
  [...viewer.roles.values()].some((held) => held.some((role) => wanted.includes(role)))

/** Turns a session cookie into a viewer; anyone when it has ended. */
export async function viewerOf(
  needs: CoreNeeds,
  kind: 'citizen' | 'officer',
  token: string | undefined,
): Promise<Viewer> {
  if (!token) return { kind: 'anyone' }
  const session = await findSession(needs.db, kind, token, needs.now())
  if (!session) return { kind: 'anyone' }
  try {
    return kind === 'citizen' ? await citizen(needs, session) : await officer(needs, session)
  } catch (error) {
    if (error instanceof NotFound) return { kind: 'anyone' }
    throw error
  }
}

type Found = NonNullable<Awaited<ReturnType<typeof findSession>>>

async function citizen(needs: CoreNeeds, session: Found): Promise<CitizenViewer> {
  const { actorId: id, id: sessionId } = session
  return asActor(needs.db, { kind: 'citizen', id }, async (tx) => {
    const { fullName } = await getPerson(tx, needs.keyring, id)
    const unreadNotices = await countUnread(tx, id)
    const assuranceLevel = session.assuranceLevel ?? 1
    return { kind: 'citizen', id, sessionId, name: fullName, assuranceLevel, unreadNotices }
  })
}

async function officer(needs: CoreNeeds, { actorId: id, id: sessionId }: Found): Promise<OfficerViewer> {
  return asActor(needs.db, { kind: 'officer', id }, async (tx) => {
    const { fullName, title, agencyId } = await getOfficer(tx, id)
    const roles = await rolesOf(tx, id, legalDayOf(needs.now()))
    return { kind: 'officer', id, sessionId, name: fullName, title, agencyId, roles }
  })
}
