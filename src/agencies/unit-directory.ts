import { asActor, type Db } from '../platform/db.js'
import type { Unit, UnitDirectory } from '../procedures/forms/index.js'

/** Today's provinces and communes, read once: forms ask for them at every address. */
export async function openUnitDirectory(db: Db): Promise<UnitDirectory> {
  const rows = await asActor(db, { kind: 'anyone' }, (tx) =>
    tx
      .selectFrom('units')
      .select(['code', 'parentCode', 'name'])
      .where('validTo', 'is', null)
      .orderBy('code')
      .execute(),
  )
  const communes = new Map<string, Unit[]>()
  const provinces: Unit[] = []
  for (const { code, parentCode, name } of rows) {
    if (parentCode === null) provinces.push({ code, name })
    else communes.set(parentCode, [...(communes.get(parentCode) ?? []), { code, name }])
  }
  return { provinces: () => provinces, communes: (province) => communes.get(province) ?? [] }
}
