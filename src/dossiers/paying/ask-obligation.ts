import { getAgency } from '../../agencies/index.js'
import { insertObligation, type Obligation } from '../../payments/index.js'
import { asActor } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { DossierId } from '../dossier.js'
import { type ActingOfficer, takeInHand } from '../officer-lock.js'
import { recordChange } from '../record-change.js'
import { tellSubmitter } from '../tell-submitter.js'

export type ObligationAsked =
  | { outcome: 'asked'; dueId: string }
  | { outcome: 'refused'; because: 'not_available_now' | 'no_amount' }

/** Asks the person to meet a financial obligation before processing goes on; the clock stands still until it is paid. */
export async function askObligation(
  needs: CoreNeeds,
  id: DossierId,
  { officer, obligation }: { officer: ActingOfficer; obligation: Obligation },
): Promise<ObligationAsked> {
  const { amountVnd } = obligation
  if (!Number.isSafeInteger(amountVnd) || amountVnd <= 0) return { outcome: 'refused', because: 'no_amount' }
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'ask_obligation' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const { dossier } = inHand
    const at = needs.now()
    const dueId = await insertObligation(tx, id, {
      obligation,
      agency: await getAgency(tx, dossier.competentAgencyId),
      at,
    })
    const asked = await recordChange(
      tx,
      dossier,
      { status: 'obligation_due', clockPausedAt: at },
      {
        kind: 'obligation_asked',
        actor: { kind: 'officer', id: officer.id },
        at,
        detail: { due: dueId, amountVnd },
      },
    )
    await tellSubmitter(tx, needs, asked, { notice: { template: 'payment_due', amountVnd }, at })
    return { outcome: 'asked', dueId }
  })
}
