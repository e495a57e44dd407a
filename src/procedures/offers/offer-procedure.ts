import { asSystem } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { LegalDay } from '../../platform/time.js'
import { examineLevelsWithin } from '../levels/index.js'
import type { ProcedureCode } from '../procedure.js'

export interface Offer {
  agencyId: string
  procedureCode: ProcedureCode
  /** False where the counter only takes dossiers in for another agency. */
  isCompetent: boolean
  validFrom: LegalDay
}

/** Lets an agency's counter take dossiers of a procedure from a day on. */
export async function offerProcedure(needs: CoreNeeds, offer: Offer): Promise<void> {
  await asSystem(needs.db, async (tx) => {
    await tx
      .insertInto('agencyProcedures')
      .values(offer)
      .onConflict((conflict) =>
        conflict
          .columns(['agencyId', 'procedureCode', 'validFrom'])
          .doUpdateSet({ isCompetent: offer.isCompetent, validTo: null }),
      )
      .execute()
    await examineLevelsWithin(tx, needs, { cause: 'offered', codes: [offer.procedureCode] })
  })
}
