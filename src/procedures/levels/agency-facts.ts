import { sql } from 'kysely'
import type { Role } from '../../agencies/roles.js'
import type { Tx } from '../../platform/db.js'
import type { Instant, LegalDay } from '../../platform/time.js'

/** What an agency can do today, as far as levels depend on it. */
export interface AgencyFacts {
  id: string
  code: string
  name: string
  /** Held by at least one active officer. */
  roles: Role[]
  /** An account that online payments go to. */
  hasTreasury: boolean
  /** A valid certificate of the agency, for its seal. */
  hasSeal: boolean
  /** An approver with a valid certificate. */
  hasSigner: boolean
}

export type AgencyFactsByCode = ReadonlyMap<string, AgencyFacts>

/** What every agency can do on this day. */
export async function readAgencyFacts(tx: Tx, { day, at }: { day: LegalDay; at: Instant }): Promise<AgencyFactsByCode> {
  const { rows } = await sql<AgencyFacts>`
    with holders as (
      select r.agency_id, r.role, r.officer_id from officer_roles r join officers o on o.id = r.officer_id
      where o.is_active and r.valid_from <= ${day} and (r.valid_to is null or r.valid_to >= ${day})
    ), valid as (
      select agency_id, officer_id from certificates where valid_from <= ${at} and valid_to > ${at}
    )
    select a.id, a.code, a.name, a.treasury_account is not null as has_treasury,
      array(select distinct h.role from holders h where h.agency_id = a.id order by 1) as roles,
      exists (select 1 from valid v where v.agency_id = a.id) as has_seal,
      exists (select 1 from valid v join holders h on h.officer_id = v.officer_id
        where h.agency_id = a.id and h.role = 'approver') as has_signer
    from agencies a where a.valid_to is null or a.valid_to >= ${day}`.execute(tx)
  return new Map(rows.map((facts) => [facts.code, facts]))
}
