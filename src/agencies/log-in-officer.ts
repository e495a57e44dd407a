import { hash, verify } from '@node-rs/argon2'
import { verify as verifyTotp } from 'otplib'
import { unseal } from '../platform/crypto.js'
import { asActor, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import { openSession } from '../platform/sessions.js'
import type { Instant } from '../platform/time.js'

export type OfficerLogIn = { outcome: 'open'; token: string } | { outcome: 'refused'; because: 'wrong' | 'locked' }

export interface OfficerCredentials {
  login: string
  password: string
  /** Six digits of the authenticator. */
  code: string
}

// Five wrong tries lock for fifteen minutes: enough against guessing, short enough for a forgetful Monday.
const mostFailures = 5
const lockedFor = 15 * 60_000
const stepSeconds = 30

// OWASP's floor for argon2id: 19 MiB, two passes (checked 2026-11-22).
const argon = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password, argon)

export const totpContext = (officerId: string): string => `officers:${officerId}:totp`

// Someone who does not exist takes as long as someone who does.
const nobodysHash = hashPassword('nobody')

/** Opens an officer's session with password and one-time code (L8). Wrong name, password or code are one answer. */
export async function logInOfficer(needs: CoreNeeds, credentials: OfficerCredentials): Promise<OfficerLogIn> {
  const at = needs.now()
  const result = await asActor(needs.db, { kind: 'anyone' }, (tx) => checkCredentials(tx, needs, credentials, at))
  if (result.outcome === 'refused') return result
  return {
    outcome: 'open',
    token: await openSession(needs.db, { actorKind: 'officer', actorId: result.officerId, assuranceLevel: null }, at),
  }
}

type Checked = { outcome: 'right'; officerId: string } | { outcome: 'refused'; because: 'wrong' | 'locked' }

async function checkCredentials(
  tx: Tx,
  needs: CoreNeeds,
  { login, password, code }: OfficerCredentials,
  at: Date,
): Promise<Checked> {
  const officer = await tx
    .selectFrom('officers')
    .selectAll()
    .where('login', '=', login.toLowerCase())
    .where('isActive', '=', true)
    .forUpdate()
    .executeTakeFirst()
  const isRightPassword = await verify(officer?.passwordHash ?? (await nobodysHash), password)
  if (!officer) return { outcome: 'refused', because: 'wrong' }
  if (officer.lockedUntil && officer.lockedUntil > at) return { outcome: 'refused', because: 'locked' }
  const step =
    isRightPassword && officer.totpSealed
      ? await stepOf(
          unseal(needs.keyring, officer.totpSealed, totpContext(officer.id)).toString(),
          code,
          phoneTime(needs),
        )
      : null
  // A code is good once, so that one read over a shoulder is worth nothing.
  if (step === null || step <= officer.totpLastStep) {
    await countFailure(tx, officer, at)
    return { outcome: 'refused', because: 'wrong' }
  }
  await tx
    .updateTable('officers')
    .set({ failedLogins: 0, lockedUntil: null, lastLoginAt: at, totpLastStep: step })
    .where('id', '=', officer.id)
    .execute()
  await writeAudit(tx, officer.id, 'log_in', at)
  return { outcome: 'right', officerId: officer.id }
}

/** The moment that one-time codes are made for. */
export const phoneTime = ({ now, phoneNow = now }: Pick<CoreNeeds, 'now' | 'phoneNow'>): Instant => phoneNow()

async function stepOf(secret: string, code: string, at: Date): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null
  const seconds = Math.floor(at.getTime() / 1000)
  const result = await verifyTotp({ secret, token: code, epoch: seconds, epochTolerance: stepSeconds })
  return result.valid ? Math.floor(seconds / stepSeconds) + result.delta : null
}

async function countFailure(tx: Tx, officer: { id: string; failedLogins: number }, at: Date): Promise<void> {
  const failures = officer.failedLogins + 1
  const isLocked = failures >= mostFailures
  await tx
    .updateTable('officers')
    .set({ failedLogins: isLocked ? 0 : failures, lockedUntil: isLocked ? new Date(at.getTime() + lockedFor) : null })
    .where('id', '=', officer.id)
    .execute()
  await writeAudit(tx, officer.id, 'log_in_failed', at)
}

async function writeAudit(tx: Tx, officerId: string, action: string, at: Date): Promise<void> {
  await tx
    .insertInto('auditLog')
    .values({ id: newId(at), at, actorKind: 'officer', actorId: officerId, action, detail: '{}' })
    .execute()
}
