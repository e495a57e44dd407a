import { type Keyring, keyedHash, sealJson, unsealJson } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { newId } from '../platform/ids.js'
import type { Instant } from '../platform/time.js'
import type { Person, PersonDetails } from './person.js'

const context = (id: string): string => `people:${id}`

export const personalIdKey = (keyring: Keyring, personalId: string): Buffer =>
  keyedHash(keyring, 'personal-id', personalId)

/** Names are found as people write them: case and doubled spaces do not matter, accents do. */
export const nameKey = (keyring: Keyring, fullName: string): Buffer =>
  keyedHash(keyring, 'name', fullName.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' '))

export const phoneKey = (keyring: Keyring, phone: string): Buffer => keyedHash(keyring, 'phone', phone)

/** The person with this number: made on first sight, else brought up to date. The transaction must act as the system. */
export async function savePerson(tx: Tx, keyring: Keyring, person: PersonDetails & { at: Instant }): Promise<string> {
  const { at, ...details } = person
  const key = personalIdKey(keyring, details.personalId)
  const earlier = await tx
    .selectFrom('people')
    .select(['id', 'sealed'])
    .where('personalIdKey', '=', key)
    .forUpdate()
    .executeTakeFirst()
  const id = earlier?.id ?? newId(at)
  const known = earlier ? unsealJson<PersonDetails>(keyring, earlier.sealed, context(id)) : undefined
  const merged: PersonDetails = {
    ...details,
    phone: details.phone ?? known?.phone ?? null,
    email: details.email ?? known?.email ?? null,
  }
  const row = {
    nameKey: nameKey(keyring, merged.fullName),
    sealed: sealJson(keyring, merged, context(id)),
    updatedAt: at,
  }
  const saved = await tx
    .insertInto('people')
    .values({ id, kind: 'citizen', personalIdKey: key, createdAt: at, ...row })
    .onConflict((conflict) => conflict.column('personalIdKey').doUpdateSet(earlier ? row : { updatedAt: at }))
    .returning('id')
    .executeTakeFirstOrThrow()
  return saved.id
}

export async function getPerson(tx: Tx, keyring: Keyring, id: string): Promise<Person> {
  const row = await tx.selectFrom('people').select(['id', 'sealed']).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound('person')
  return { id, ...unsealJson<PersonDetails>(keyring, row.sealed, context(id)) }
}

/** The person who has this number and this name; either alone finds nobody. */
export async function findPersonNamed(
  tx: Tx,
  keyring: Keyring,
  { personalId, fullName }: Pick<PersonDetails, 'personalId' | 'fullName'>,
): Promise<string | undefined> {
  const row = await tx
    .selectFrom('people')
    .select('id')
    .where('personalIdKey', '=', personalIdKey(keyring, personalId))
    .where('nameKey', '=', nameKey(keyring, fullName))
    .executeTakeFirst()
  return row?.id
}

/** Names and numbers of several people at once, for a list of dossiers. */
export async function listPeople(tx: Tx, keyring: Keyring, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('people')
    .select(['id', 'sealed'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(
    rows.map((row) => [row.id, { id: row.id, ...unsealJson<PersonDetails>(keyring, row.sealed, context(row.id)) }]),
  )
}

/** Remembers which electronic identity a person logged in with. The transaction must act as the system. */
export async function saveIdentity(
  tx: Tx,
  keyring: Keyring,
  identity: { personId: string; provider: string; subject: string; assuranceLevel: number; at: Instant },
): Promise<void> {
  await tx
    .insertInto('identities')
    .values({
      id: newId(identity.at),
      personId: identity.personId,
      provider: identity.provider,
      subjectKey: keyedHash(keyring, `subject:${identity.provider}`, identity.subject),
      assuranceLevel: identity.assuranceLevel,
      lastSeenAt: identity.at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['provider', 'subjectKey'])
        .doUpdateSet({ assuranceLevel: identity.assuranceLevel, lastSeenAt: identity.at }),
    )
    .execute()
}
