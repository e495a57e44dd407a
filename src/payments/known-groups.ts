import { sql } from 'kysely'
import { getPerson } from '../people/index.js'
import type { Keyring } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import type { LegalDay } from '../platform/time.js'
import { type BeneficiaryGroup, isBeneficiaryGroup } from '../procedures/index.js'

/** A group the program knows a person to belong to, and what tells so. */
export interface KnownGroup {
  group: BeneficiaryGroup
  by: 'identity' | 'result'
  /** The earlier result that tells it, and its name. */
  document: string | null
  paper: string | null
}

/** A child is under 16 (102/2016/QH13, Article 1); an elderly person is 60 or older (39/2009/QH12, Article 2); checked 2026-11-28. */
const childUnder = 16
const elderlyFrom = 60

/** Groups by the day of birth that the electronic identity gives. */
export function groupsByAge(birthDate: LegalDay | null, day: LegalDay): BeneficiaryGroup[] {
  if (birthDate === null) return []
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0)
  if (years < childUnder) return ['child']
  return years >= elderlyFrom ? ['elderly'] : []
}

/** What is known of a person: by age, and by results they were given here. */
export async function knownGroups(tx: Tx, keyring: Keyring, personId: string, day: LegalDay): Promise<KnownGroup[]> {
  const { birthDate } = await getPerson(tx, keyring, personId)
  const byAge = groupsByAge(birthDate, day).map(
    (group): KnownGroup => ({ group, by: 'identity', document: null, paper: null }),
  )
  return [...byAge, ...(await groupsByResults(tx, personId))]
}

async function groupsByResults(tx: Tx, personId: string): Promise<KnownGroup[]> {
  const { rows } = await sql<{ group: string; document: string; paper: string }>`
    select distinct on (result ->> 'provesGroup') result ->> 'provesGroup' as "group", p.document_id as document, p.name as paper
    from person_documents p
    join documents d on d.id = p.document_id
    join dossiers o on o.id = d.dossier_id
    join procedure_revisions r on r.id = o.revision_id
    cross join lateral jsonb_array_elements(r.definition -> 'results') as result
    where p.person_id = ${personId} and result ? 'provesGroup'
    order by 1, p.since desc`.execute(tx)
  return rows.flatMap(({ group, document, paper }) =>
    isBeneficiaryGroup(group) ? [{ group, by: 'result' as const, document, paper }] : [],
  )
}
