import { newToken, sha256 } from './crypto.js'
import { asActor, type Db } from './db.js'

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

/** Opens a session and returns the token for the cookie; the database keeps only its hash. */
export async function openSession(db: Db, session: Session, at: Date): Promise<string> {
  const token = newToken()
  await asActor(db, { kind: 'anyone' }, (tx) =>
    tx
      .insertInto('sessions')
      .values({
        tokenHash: sha256(token),
        ...session,
        createdAt: at,
        lastSeenAt: at,
        expiresAt: new Date(at.getTime() + lifetimes[session.actorKind].longest),
      })
      .execute(),
  )
  return token
}

/** The session of this cookie, or undefined when it ended or lay idle too long. */
export async function findSession(
  db: Db,
  kind: Session['actorKind'],
  token: string,
  at: Date,
): Promise<Session | undefined> {
  return asActor(db, { kind: 'anyone' }, async (tx) => {
    const row = await tx
      .selectFrom('sessions')
      .selectAll()
      .where('tokenHash', '=', sha256(token))
      .where('actorKind', '=', kind)
      .where('expiresAt', '>', at)
      .executeTakeFirst()
    if (!row || at.getTime() - row.lastSeenAt.getTime() > lifetimes[kind].idle) return undefined
    if (at.getTime() - row.lastSeenAt.getTime() > touchEvery) {
      await tx.updateTable('sessions').set({ lastSeenAt: at }).where('tokenHash', '=', row.tokenHash).execute()
    }
    return { actorKind: row.actorKind, actorId: row.actorId, assuranceLevel: row.assuranceLevel }
  })
}

export async function closeSession(db: Db, token: string): Promise<void> {
  await asActor(db, { kind: 'anyone' }, (tx) =>
    tx.deleteFrom('sessions').where('tokenHash', '=', sha256(token)).execute(),
  )
}
