import { sql } from 'kysely'
import { asSystem } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { LegalDay } from '../platform/time.js'
import type { FormerCommune } from '../procedures/forms/index.js'

export interface NewUnit {
  code: string
  name: string
  /** Code of its province; null for a province itself. */
  parentCode: string | null
}

/** Writes provinces and communes, as they are from a day on; provinces must stand before their communes. */
export async function saveUnits(
  needs: Pick<CoreNeeds, 'db'>,
  units: readonly NewUnit[],
  validFrom: LegalDay,
): Promise<void> {
  if (units.length === 0) return
  await asSystem(needs.db, (tx) =>
    tx
      .insertInto('units')
      .values(units.map((unit) => ({ ...unit, validFrom })))
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet({
          name: sql<string>`excluded.name`,
          parentCode: sql<string | null>`excluded.parent_code`,
          validTo: null,
        }),
      )
      .execute(),
  )
}

/** Ends the units of these provinces that a newer list does not have any more; answers that name them stay as they are. */
export async function endUnits(
  needs: Pick<CoreNeeds, 'db'>,
  ending: { provinces: readonly string[]; kept: readonly string[]; lastDay: LegalDay },
): Promise<number> {
  const { provinces, kept, lastDay } = ending
  const ended = await asSystem(needs.db, (tx) =>
    tx
      .updateTable('units')
      .set({ validTo: lastDay })
      .where('parentCode', 'in', provinces)
      .where('validTo', 'is', null)
      .where(sql<boolean>`not code = any (${kept}::text[])`)
      .returning('code')
      .execute(),
  )
  return ended.length
}

/** Writes the names of before July 2025 by which communes are still searched; those that stand already stay. */
export async function saveFormerUnits(needs: Pick<CoreNeeds, 'db'>, former: readonly FormerCommune[]): Promise<void> {
  if (former.length === 0) return
  await asSystem(needs.db, (tx) =>
    tx
      .insertInto('formerUnits')
      .values(former.map(({ name, commune }) => ({ name, communeCode: commune })))
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
}
