import { sql } from 'kysely'
import { asSystem, type Db } from '../platform/db.js'
import type { Instant } from '../platform/time.js'

export interface OutreachFigures {
  /** Classes that have taken place. */
  classes: number
  /** People with a seat in them. */
  seated: number
  /** People who came, those without a sign-up among them. */
  came: number
}

/** What was held and who came, since a moment: counts only, so that anyone may know them. Also by agency. */
export async function countOutreach(
  db: Db,
  { since, at }: { since: Instant; at: Instant },
): Promise<{ all: OutreachFigures; byAgency: ReadonlyMap<string, OutreachFigures> }> {
  const { rows } = await asSystem(db, (tx) =>
    sql<OutreachFigures & { agencyId: string }>`
      select c.agency_id, count(*)::integer as classes,
        coalesce(sum(e.seated), 0)::integer as seated,
        (coalesce(sum(e.attended), 0) + sum(c.walk_ins))::integer as came
      from training_classes c
      left join lateral (
        select count(*) filter (where status = 'seated') as seated, count(*) filter (where attended) as attended
        from class_enrolments where class_id = c.id
      ) e on true
      where c.status = 'open' and c.ends_at <= ${at} and c.starts_at >= ${since}
      group by c.agency_id`.execute(tx),
  )
  const byAgency = new Map(rows.map(({ agencyId, ...figures }) => [agencyId, figures]))
  const sum = (what: keyof OutreachFigures): number => rows.reduce((total, row) => total + row[what], 0)
  return { all: { classes: sum('classes'), seated: sum('seated'), came: sum('came') }, byAgency }
}
