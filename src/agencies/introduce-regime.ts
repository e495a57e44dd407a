import { sql } from 'kysely'
import { asActor, type Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { LegalDay } from '../platform/time.js'
import { type NewRegime, regimeParameters } from './regime.js'
import { recordingRegimes } from './regime-changes.js'

/** A regime as administrators see it. */
export interface RegimeRow extends NewRegime {
  id: string
  /** Dossiers that were filed under it, for ever. */
  dossiers: number
}

export type RegimeIntroduced = { outcome: 'introduced' } | { outcome: 'refused'; because: 'has_begun' | 'day_taken' }

export interface RegimeIntroduction extends Omit<NewRegime, 'validTo'> {
  /** The one that is changed, as long as it has not begun; a new one when left out. */
  id?: string
  officerId: string
  today: LegalDay
}

/**
 * Writes down what law will say from a coming day on; the regime before it ends the day before. What has begun is never changed: dossiers
 * filed under it name its row, and their papers follow it for ever.
 */
export async function introduceRegime(
  needs: Pick<CoreNeeds, 'db' | 'now'>,
  introduction: RegimeIntroduction,
): Promise<RegimeIntroduced> {
  const { id, name, validFrom, officerId, today } = introduction
  const row = {
    name,
    validFrom,
    validTo: null,
    parameters: JSON.stringify(regimeParameters.parse(introduction.parameters)),
  }
  return asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const all = await tx.selectFrom('regimes').select(['id', 'validFrom']).forUpdate().execute()
    const changed = all.find((each) => each.id === id)
    if (validFrom <= today || (id !== undefined && (!changed || changed.validFrom <= today)))
      return { outcome: 'refused', because: 'has_begun' }
    if (all.some((each) => each.validFrom === validFrom && each.id !== id))
      return { outcome: 'refused', because: 'day_taken' }
    const at = needs.now()
    await recordingRegimes(tx, { at, officerId }, async () => {
      if (id) await tx.updateTable('regimes').set(row).where('id', '=', id).execute()
      else
        await tx
          .insertInto('regimes')
          .values({ id: newId(at), ...row })
          .execute()
      await followEachOther(tx)
    })
    return { outcome: 'introduced' }
  })
}

/** On every day exactly one regime is in force: each ends where the next begins. */
const followEachOther = (tx: Tx) =>
  sql`update regimes r set valid_to = n.next - 1
    from (select id, lead(valid_from) over (order by valid_from) as next from regimes) n
    where n.id = r.id and r.valid_to is distinct from n.next - 1`.execute(tx)

/** All regimes, the newest first. */
export async function listRegimes(tx: Tx): Promise<RegimeRow[]> {
  const rows = await tx
    .selectFrom('regimes as r')
    .select(['r.id', 'r.name', 'r.validFrom', 'r.validTo', 'r.parameters'])
    .select((on) =>
      on
        .selectFrom('dossiers as d')
        .whereRef('d.regimeId', '=', 'r.id')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('dossiers'),
    )
    .orderBy('r.validFrom', 'desc')
    .execute()
  return rows.map((row) => ({
    ...row,
    parameters: regimeParameters.parse(row.parameters),
    dossiers: Number(row.dossiers ?? 0),
  }))
}
