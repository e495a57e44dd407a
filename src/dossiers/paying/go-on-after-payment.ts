import { getRegime } from '../../agencies/index.js'
import { sumDue, sumObligationsDue } from '../../payments/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { getRevision } from '../../procedures/index.js'
import { dueByEvents } from '../clock.js'
import { legalDayOf } from '../codes.js'
import type { Dossier } from '../dossier.js'
import { recordChange } from '../record-change.js'
import { returnElectronically } from '../return-result.js'
import { moveStepDues } from '../steps/step-clocks.js'
import { tellSubmitter } from '../tell-submitter.js'

/** What only waited for the money happens now: processing goes on, or the result is returned. */
export async function goOnAfterPayment(tx: Tx, needs: CoreNeeds, dossier: Dossier, at: Instant): Promise<void> {
  if (dossier.status === 'obligation_due' && (await sumObligationsDue(tx, dossier.id)) === 0)
    await resumeProcessing(tx, dossier, at)
  if (dossier.status === 'decided' && (await sumDue(tx, dossier.id)) === 0) await release(tx, needs, dossier, at)
}

/** The clock runs again: the due date moves by the working time the dossier stood still, and so do those of its open steps. */
async function resumeProcessing(tx: Tx, dossier: Dossier, at: Instant): Promise<void> {
  const { definition } = await getRevision(tx, dossier.revisionId)
  const due = await dueByEvents(tx, dossier, definition, at)
  if (dossier.clockPausedAt) await moveStepDues(tx, dossier.id, { from: dossier.clockPausedAt, to: at })
  await recordChange(
    tx,
    dossier,
    { status: 'in_processing', dueAt: due.dueAt, calendarVersion: due.calendarVersion, clockPausedAt: null },
    {
      kind: 'obligation_met',
      actor: { kind: 'system' },
      at,
      detail: { dueAt: due.dueAt.toISOString(), calendarVersion: due.calendarVersion },
    },
  )
}

async function release(tx: Tx, needs: CoreNeeds, dossier: Dossier, at: Instant): Promise<void> {
  const { definition } = await getRevision(tx, dossier.revisionId)
  await mailResult(tx, needs, dossier, at)
  await returnElectronically(tx, needs, dossier, { definition, at })
}

/** The signed file was held back while money was due; where the regime mails it, it goes now. */
async function mailResult(tx: Tx, needs: CoreNeeds, dossier: Dossier, at: Instant): Promise<void> {
  const { parameters } = await getRegime(tx, legalDayOf(dossier.submittedAt))
  if (parameters.resultByEmail !== 'signed_file' || dossier.returnWay !== 'email') return
  const result = await tx
    .selectFrom('documents')
    .select('id')
    .where('dossierId', '=', dossier.id)
    .where('kind', '=', 'result')
    .where('visibleToCitizen', '=', true)
    .executeTakeFirst()
  if (!result) return
  await tellSubmitter(tx, needs, dossier, {
    notice: { template: 'result_ready', granted: dossier.decision === 'granted', howToGet: 'email' },
    documentIds: [result.id],
    at,
  })
}
