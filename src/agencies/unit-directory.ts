import { asActor, type Db } from '../platform/db.js'
import type { Unit, UnitDirectory } from '../procedures/forms/index.js'

/** Units kept in memory, with a way to read them anew after a decree has changed them. */
export interface OpenUnitDirectory extends UnitDirectory {
  refresh(): Promise<void>
}

interface Units {
  provinces: Unit[]
  communes: Map<string, Unit[]>
}

/** Today's provinces and communes, read once: forms ask for them at every address. */
export async function openUnitDirectory(db: Db): Promise<OpenUnitDirectory> {
  let units = await readUnits(db)
  return {
    provinces: () => units.provinces,
    communes: (province) => units.communes.get(province) ?? [],
    refresh: async () => {
      units = await readUnits(db)
    },
  }
}

async function readUnits(db: Db): Promise<Units> {
  const rows = await asActor(db, { kind: 'anyone' }, (tx) =>
    tx
      .selectFrom('units')
      .select(['code', 'parentCode', 'name'])
      .where('validTo', 'is', null)
      .orderBy('code')
      .execute(),
  )
  const units: Units = { provinces: [], communes: new Map() }
  for (const { code, parentCode, name } of rows) {
    if (parentCode === null) units.provinces.push({ code, name })
    else units.communes.set(parentCode, [...(units.communes.get(parentCode) ?? []), { code, name }])
  }
  return units
}
