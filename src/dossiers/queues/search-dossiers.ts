import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { nameKey, personalIdKey, phoneKey } from '../../people/index.js'
import type { Keyring } from '../../platform/crypto.js'
import type { Tx } from '../../platform/db.js'
import { normalisePhone } from '../../procedures/forms/index.js'
import { parseCode } from '../codes.js'
import { completeRows, type QueueRow, queueColumns } from './list-queue.js'

/** Found by more than this, an officer must say more. */
export const mostFound = 50

/** What an officer typed to find a dossier: one of its codes, or exactly the number, phone or name of a person. */
export type Sought = { by: 'code'; code: string } | { by: 'personal_id' | 'phone' | 'name'; key: Buffer }

export function readSought(keyring: Keyring, typed: string): Sought {
  const code = parseCode(typed)
  if (code) return { by: 'code', code }
  const digits = typed.replace(/[\s.-]/g, '')
  if (/^\d{12}$/.test(digits)) return { by: 'personal_id', key: personalIdKey(keyring, digits) }
  const phone = normalisePhone(typed)
  if (phone) return { by: 'phone', key: phoneKey(keyring, phone) }
  return { by: 'name', key: nameKey(keyring, typed) }
}

/** Dossiers of the officer's agencies that fit, newest first. Exact only: what is sealed is found by its keyed hash. */
export async function searchDossiers(tx: Tx, sought: Sought): Promise<QueueRow[]> {
  const found = sql`select ${queueColumns}, d.submitted_at as ordered_at from dossiers d
    where ${conditionOf(sought)} order by d.submitted_at desc, d.id limit ${mostFound + 1}`
  return completeRows(tx, found, sql`q.submitted_at desc`)
}

function conditionOf(sought: Sought): RawBuilder<SqlBool> {
  switch (sought.by) {
    case 'code':
      return sql`(d.submission_code = ${sought.code} or d.dossier_code = ${sought.code} or d.receipt_number = ${sought.code})`
    case 'phone':
      return sql`d.phone_key = ${sought.key}`
    case 'personal_id':
      return ofPeople(sql`k.personal_id_key = ${sought.key}`)
    case 'name':
      return ofPeople(sql`k.name_key = ${sought.key}`)
  }
}

const ofPeople = (who: RawBuilder<unknown>): RawBuilder<SqlBool> =>
  sql`d.id in (
    select s.id from dossiers s join people k on k.id = s.submitter_id where ${who}
    union select a.id from dossiers a join people k on k.id = a.applicant_id where ${who})`
