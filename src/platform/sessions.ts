import { sql } from 'kysely'
import { writeAudit } from './audit.js'
import type { BrowserKind } from './browser-kind.js'
import { newToken, sha256 } from './crypto.js'
import { asSystem, type Db, type DbActor, type Tx } from './db.js'
import { newId } from './ids.js'
import type { Instant } from './time.js'

export interface Session {
  actorKind: 'citizen' | 'officer'
  actorId: string
  assuranceLevel: number | null
}

const minute = 60_000

// TCVN 14423:2026 asks for an end of idle sessions at grade 3; the lengths are ours (checked 2026-11-22).
const lifetimes = {
  citizen: { idle: 120 * minute, longest: 12 * 60 * minute },
  officer: { idle: 60 * minute, longest: 10 * 60 * minute },
} as const

const touchEvery = 5 * minute
// An ended session is good for nothing; a day more is for clocks that differ.
const keptAfterEnd = 24 * 60 * minute

/** Opens a session in a transaction of the system, and returns the token for the cookie; the database keeps only its hash. */
export async function openSession(tx: Tx, session: Session & Partial<BrowserKind>, at: Instant): Promise<string> {
  const token = newToken()
  await tx
    .insertInto('sessions')
    .values({
      id: newId(at),
      tokenHash: sha256(token),
      ...session,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + lifetimes[session.actorKind].longest),
    })
    .execute()
  return token
}

/** The session of this cookie, or undefined when it ended or lay idle too long. */
export async function findSession(
  db: Db,
  kind: Session['actorKind'],
  token: string,
  at: Instant,
): Promise<(Session & { id: string }) | undefined> {
  // Nobody is known yet, so the system looks.
  return asSystem(db, async (tx) => {
    const row = await tx
      .selectFrom('sessions')
      .selectAll()
      .where('tokenHash', '=', sha256(token))
      .where('actorKind', '=', kind)
      .where('expiresAt', '>', at)
      .executeTakeFirst()
    if (!row || row.lastSeenAt < idleSince(kind, at)) return undefined
    if (at.getTime() - row.lastSeenAt.getTime() > touchEvery) {
      await tx.updateTable('sessions').set({ lastSeenAt: at }).where('id', '=', row.id).execute()
    }
    const { id, actorKind, actorId, assuranceLevel } = row
    return { id, actorKind, actorId, assuranceLevel }
  })
}

const idleSince = (kind: Session['actorKind'], at: Instant): Instant => new Date(at.getTime() - lifetimes[kind].idle)

/** Ends the session of a cookie, which is recorded. */
export async function closeSession(db: Db, token: string, at: Instant): Promise<void> {
  await asSystem(db, async (tx) => {
    const ended = await tx
      .deleteFrom('sessions')
      .where('tokenHash', '=', sha256(token))
      .returning(['id', 'actorKind', 'actorId'])
      .executeTakeFirst()
    if (ended) await writeAudit(tx, { at, action: 'log_out', subject: ended.id, ...actorOf(ended) })
  })
}

const actorOf = ({ actorKind, actorId }: Pick<Session, 'actorKind' | 'actorId'>) => ({ actorKind, actorId })

export type SessionOwner = DbActor & { kind: Session['actorKind'] }

/** A session as its person sees it. */
export interface OwnSession extends BrowserKind {
  id: string
  createdAt: Instant
  lastSeenAt: Instant
}

/** Where somebody is logged in now, the last used first. */
export async function listSessions(tx: Tx, owner: SessionOwner, at: Instant): Promise<OwnSession[]> {
  return tx
    .selectFrom('sessions')
    .select(['id', 'browser', 'device', 'createdAt', 'lastSeenAt'])
    .where('actorKind', '=', owner.kind)
    .where('actorId', '=', owner.id)
    .where('expiresAt', '>', at)
    .where('lastSeenAt', '>=', idleSince(owner.kind, at))
    .orderBy('lastSeenAt', 'desc')
    .orderBy('id')
    .execute()
}

/** Ends one session of a person, or all of them. */
export async function endSessions(tx: Tx, owner: SessionOwner, which: { id: string } | 'all'): Promise<void> {
  const own = tx.deleteFrom('sessions').where('actorKind', '=', owner.kind).where('actorId', '=', owner.id)
  await (which === 'all' ? own : own.where('id', '=', which.id)).execute()
}

/** Deletes sessions that ended by their age or by lying idle. Returns how many. */
export async function forgetSessions({ db, now }: { db: Db; now: () => Instant }): Promise<number> {
  const before = new Date(now().getTime() - keptAfterEnd)
  const isEnded = (['citizen', 'officer'] as const).map(
    (kind) =>
      sql<boolean>`(actor_kind = ${kind} and (expires_at < ${before} or last_seen_at < ${idleSince(kind, before)}))`,
  )
  const { numDeletedRows } = await asSystem(db, (tx) =>
    tx
      .deleteFrom('sessions')
      .where((on) => on.or(isEnded))
      .executeTakeFirst(),
  )
  return Number(numDeletedRows)
}
