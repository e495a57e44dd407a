import { seal } from '../platform/crypto.js'
import { asSystem, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { LegalDay } from '../platform/time.js'
import { totpContext } from './log-in-officer.js'
import type { Role } from './roles.js'

export interface Appointment {
  login: string
  fullName: string
  title: string
  agencyId: string
  email: string | null
  phone: string | null
  /** Made by `hashPassword`. */
  passwordHash: string
  /** Base32, as authenticators take it. */
  totpSecret: string
  roles: readonly Role[]
  /** First day on which the roles are held. */
  validFrom: LegalDay
}

/** Gives a person a login and their roles in an agency; the same login again brings the entry up to date. Returns the officer's id. */
export async function appointOfficer(needs: Omit<CoreNeeds, 'publicUrl'>, appointment: Appointment): Promise<string> {
  const { totpSecret, passwordHash, roles, validFrom, ...columns } = appointment
  if (!passwordHash.startsWith('$argon2id$')) throw new Error('a password is stored only as an argon2id hash')
  return asSystem(needs.db, async (tx) => {
    const at = needs.now()
    const known = await tx.selectFrom('officers').select('id').where('login', '=', columns.login).executeTakeFirst()
    const id = known?.id ?? newId(at)
    await tx
      .insertInto('officers')
      .values({ id, ...columns, createdAt: at })
      .onConflict((conflict) => conflict.column('login').doUpdateSet(columns))
      .execute()
    const credentials = { passwordHash, totpSealed: seal(needs.keyring, totpSecret, totpContext(id)) }
    await tx
      .insertInto('officerCredentials')
      .values({ officerId: id, ...credentials })
      .onConflict((conflict) => conflict.column('officerId').doUpdateSet(credentials))
      .execute()
    await giveRoles(tx, id, { agencyId: columns.agencyId, roles, validFrom, at })
    return id
  })
}

interface GivenRoles {
  agencyId: string
  roles: readonly Role[]
  validFrom: LegalDay
  at: Date
}

async function giveRoles(tx: Tx, officerId: string, { agencyId, roles, validFrom, at }: GivenRoles): Promise<void> {
  if (roles.length === 0) return
  await tx
    .insertInto('officerRoles')
    .values(roles.map((role) => ({ id: newId(at), officerId, agencyId, role, validFrom })))
    .onConflict((conflict) => conflict.columns(['officerId', 'agencyId', 'role', 'validFrom']).doNothing())
    .execute()
}
