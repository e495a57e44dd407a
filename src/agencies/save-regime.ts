import { z } from 'zod'
import { asSystem } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { LegalDay } from '../platform/time.js'
import type { RegimeParameters } from './agency.js'

export const regimeParameters = z.strictObject({
  forms: z.enum(['2025', '2018']),
  levelScheme: z.enum(['full_partial', 'levels_1_4']),
  tiers: z.union([z.literal(2), z.literal(3)]),
  answerWithinHours: z.number().positive(),
  localFiling: z.boolean(),
  localRegistration: z.boolean(),
  resultByEmail: z.enum(['signed_file', 'notice']),
  supplementBeforeAcceptanceCounts: z.boolean(),
}) satisfies z.ZodType<RegimeParameters>

export interface NewRegime {
  name: string
  validFrom: LegalDay
  validTo: LegalDay | null
  parameters: RegimeParameters
}

/** Writes down what law says from a day on. A regime of the same first day is replaced: dossiers name the row, not its content. */
export async function saveRegime(needs: Pick<CoreNeeds, 'db' | 'now'>, regime: NewRegime): Promise<string> {
  const { name, validFrom, validTo } = regime
  const row = { name, validTo, parameters: JSON.stringify(regimeParameters.parse(regime.parameters)) }
  return asSystem(needs.db, async (tx) => {
    const changed = await tx
      .updateTable('regimes')
      .set(row)
      .where('validFrom', '=', validFrom)
      .returning('id')
      .executeTakeFirst()
    if (changed) return changed.id
    const id = newId(needs.now())
    await tx
      .insertInto('regimes')
      .values({ id, validFrom, ...row })
      .execute()
    return id
  })
}
