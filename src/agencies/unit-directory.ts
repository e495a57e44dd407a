import { asActor, type Db } from '../platform/db.js'
import { type UnitDirectory, unitDirectory } from '../procedures/forms/index.js'

/** Units kept in memory, with a way to read them anew after a decree has changed them. */
export interface OpenUnitDirectory extends UnitDirectory {
  refresh(): Promise<void>
}

/** Today's provinces and communes, read once: forms ask for them at every address. */
export async function openUnitDirectory(db: Db): Promise<OpenUnitDirectory> {
  let units = await readUnits(db)
  return {
    provinces: () => units.provinces(),
    communes: (province) => units.communes(province),
    search: (words) => units.search(words),
    refresh: async () => {
      units = await readUnits(db)
    },
  }
}

async function readUnits(db: Db): Promise<UnitDirectory> {
  return asActor(db, { kind: 'anyone' }, async (tx) => {
    const rows = await tx
      .selectFrom('units')
      .select(['code', 'parentCode', 'name'])
      .where('validTo', 'is', null)
      .orderBy('code')
      .execute()
    const former = await tx.selectFrom('formerUnits').select(['name', 'communeCode']).orderBy('name').execute()
    return unitDirectory({
      provinces: rows.flatMap(({ code, parentCode, name }) => (parentCode === null ? [{ code, name }] : [])),
      communes: rows.flatMap(({ code, parentCode, name }) =>
        parentCode === null ? [] : [{ code, name, province: parentCode }],
      ),
      former: former.map(({ name, communeCode }) => ({ name, commune: communeCode })),
    })
  })
}
