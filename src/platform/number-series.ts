import { sql } from 'kysely'
import type { Tx } from './db.js'

/** The next number of a series, without gaps: taken under a row lock that is held until the transaction ends. */
export async function nextNumber(tx: Tx, scope: string, series: string, period: string): Promise<number> {
  const row = await tx
    .insertInto('numberSeries')
    .values({ scope, series, period, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['scope', 'series', 'period']).doUpdateSet({ last: sql`number_series.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return row.last
}
