import { z } from 'zod'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { Instant } from '../platform/time.js'
import { type NewRegime, regimeParameters } from './regime.js'

const keptRegime = z.object({
  name: z.string(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  parameters: regimeParameters,
})

/** One regime that was written or changed, as it stood before and after. */
export interface RegimeChange {
  id: string
  at: Instant
  /** Name of the officer; null for the installation itself. */
  by: string | null
  /** Null: it was new. */
  before: NewRegime | null
  after: NewRegime
}

export interface RegimeWriter {
  at: Instant
  /** Null: the installation itself. */
  officerId: string | null
}

const mostShown = 50

/** Runs what writes regimes, and puts on record each of them that is new or other than before. */
export async function recordingRegimes<T>(
  tx: Tx,
  { at, officerId }: RegimeWriter,
  write: () => Promise<T>,
): Promise<T> {
  const before = await regimesById(tx)
  const result = await write()
  const after = await regimesById(tx)
  const changes = [...after]
    .filter(([id, regime]) => JSON.stringify(before.get(id)) !== JSON.stringify(regime))
    .map(([regimeId, regime]) => {
      const stood = before.get(regimeId)
      return {
        ...{ id: newId(at), regimeId, at, officerId },
        before: stood ? JSON.stringify(stood) : null,
        after: JSON.stringify(regime),
      }
    })
  if (changes.length > 0) await tx.insertInto('regimeChanges').values(changes).execute()
  return result
}

async function regimesById(tx: Tx): Promise<Map<string, NewRegime>> {
  const rows = await tx.selectFrom('regimes').select(['id', 'name', 'validFrom', 'validTo', 'parameters']).execute()
  return new Map(rows.map(({ id, ...regime }) => [id, keptRegime.parse(regime)]))
}

/** The last changes, the newest first; only administrators find any. */
export async function listRegimeChanges(tx: Tx): Promise<RegimeChange[]> {
  const rows = await tx
    .selectFrom('regimeChanges as c')
    .leftJoin('officers as o', 'o.id', 'c.officerId')
    .select(['c.id', 'c.at', 'o.fullName as by', 'c.before', 'c.after'])
    .orderBy('c.at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(mostShown)
    .execute()
  return rows.map((row) => ({
    ...row,
    before: row.before === null ? null : keptRegime.parse(row.before),
    after: keptRegime.parse(row.after),
  }))
}
