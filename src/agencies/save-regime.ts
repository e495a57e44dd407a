import { asSystem } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import { type NewRegime, regimeParameters } from './regime.js'
import { recordingRegimes } from './regime-changes.js'

/** Writes down what law says from a day on. A regime of the same first day is replaced: dossiers name the row, not its content. */
export async function saveRegime(needs: Pick<CoreNeeds, 'db' | 'now'>, regime: NewRegime): Promise<string> {
  const { name, validFrom, validTo } = regime
  const row = { name, validTo, parameters: JSON.stringify(regimeParameters.parse(regime.parameters)) }
  const at = needs.now()
  return asSystem(needs.db, (tx) =>
    recordingRegimes(tx, { at, officerId: null }, async () => {
      const changed = await tx
        .updateTable('regimes')
        .set(row)
        .where('validFrom', '=', validFrom)
        .returning('id')
        .executeTakeFirst()
      if (changed) return changed.id
      const id = newId(at)
      await tx
        .insertInto('regimes')
        .values({ id, validFrom, ...row })
        .execute()
      return id
    }),
  )
}
