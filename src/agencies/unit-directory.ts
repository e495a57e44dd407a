import { asActor, type Db, type Tx } from '../platform/db.js'
import { type UnitDirectory, unitDirectory } from '../procedures/forms/index.js'

/** Units kept in memory, with a way to read them anew after a decree has changed them. */
export interface OpenUnitDirectory extends UnitDirectory {
  refresh(): Promise<void>
}

/** Units imported on another node, or by the command, show after this long and one more question at most. */
const checkEveryMs = 1_000

/**
 * Today's provinces and communes, kept in memory since forms ask for them at every address. Whoever asks is answered at once; the
 * version is looked at behind them, and what changed is read anew for the next.
 */
export async function openUnitDirectory(db: Db): Promise<OpenUnitDirectory> {
  let kept = await readUnits(db)
  let checkedAt = performance.now()
  let isChecking = false
  const check = async () => {
    isChecking = true
    try {
      if ((await asActor(db, { kind: 'anyone' }, versionOf)) !== kept.version) kept = await readUnits(db)
    } catch {
      // Whatever is wrong with the database is told by what cannot go on without it; here the units of before still serve.
    } finally {
      checkedAt = performance.now()
      isChecking = false
    }
  }
  const units = (): UnitDirectory => {
    if (!isChecking && performance.now() - checkedAt > checkEveryMs) void check()
    return kept.units
  }
  return {
    provinces: () => units().provinces(),
    communes: (province) => units().communes(province),
    search: (words) => units().search(words),
    refresh: async () => {
      kept = await readUnits(db)
    },
  }
}

async function versionOf(tx: Tx): Promise<number> {
  return (await tx.selectFrom('unitsVersion').select('version').executeTakeFirstOrThrow()).version
}

async function readUnits(db: Db): Promise<{ version: number; units: UnitDirectory }> {
  return asActor(db, { kind: 'anyone' }, async (tx) => {
    // Before the rows: what changes meanwhile has a higher version and is read again.
    const version = await versionOf(tx)
    const rows = await tx
      .selectFrom('units')
      .select(['code', 'parentCode', 'name'])
      .where('validTo', 'is', null)
      .orderBy('code')
      .execute()
    const former = await tx.selectFrom('formerUnits').select(['name', 'communeCode']).orderBy('name').execute()
    const units = unitDirectory({
      provinces: rows.flatMap(({ code, parentCode, name }) => (parentCode === null ? [{ code, name }] : [])),
      communes: rows.flatMap(({ code, parentCode, name }) =>
        parentCode === null ? [] : [{ code, name, province: parentCode }],
      ),
      former: former.map(({ name, communeCode }) => ({ name, commune: communeCode })),
    })
    return { version, units }
  })
}
