import type { Needs } from '../../src/needs.js'
import { asSystem } from '../../src/platform/db.js'
import { getCurrentRevision } from '../../src/procedures/index.js'
import type { PlannedDossier } from '../dossier-plan.js'
import { fileDossier } from '../file-dossier.js'
import type { Cast } from './cast.js'

/** Files a planned dossier, or finds the one that an interrupted seeding filed at the same instant. */
export async function submitPlanned(needs: Needs, plan: PlannedDossier, cast: Cast): Promise<string> {
  const citizen = cast.citizen(plan)
  const earlier = await filedBefore(needs, plan, citizen.id)
  if (earlier) return earlier
  const agencyId = cast.agencyId(plan.competent)
  const receivingAgencyId = cast.agencyId(plan.filedAt)
  const { procedureCode, channel, returnWay, number } = plan
  const submission = await fileDossier(needs, {
    ...{ procedureCode, citizen, personId: citizen.id, agencyId, receivingAgencyId, channel, returnWay, n: number },
    language: number % 12 === 5 ? 'en' : 'vi',
    papersTaken: receivingAgencyId === agencyId ? [] : await firstPaperOf(needs, procedureCode),
    officerId: channel === 'online' ? null : cast.officer(receivingAgencyId, 'receiver', procedureCode).id,
  })
  if (submission.outcome === 'refused') {
    throw new Error(`planned dossier ${number} was refused: ${JSON.stringify(submission)}`)
  }
  return submission.dossierId
}

/** Filed at another agency's counter, one sheet of paper has to travel. */
async function firstPaperOf(needs: Needs, code: string): Promise<string[]> {
  const { definition } = await asSystem(needs.db, (tx) => getCurrentRevision(tx, code))
  return definition.requiredDocuments.slice(0, 1).map(({ id }) => id)
}

async function filedBefore(needs: Needs, plan: PlannedDossier, personId: string): Promise<string | undefined> {
  const row = await asSystem(needs.db, (tx) =>
    tx
      .selectFrom('dossiers')
      .select('id')
      .where('submitterId', '=', personId)
      .where('procedureCode', '=', plan.procedureCode)
      .where('submittedAt', '=', needs.now())
      .executeTakeFirst(),
  )
  return row?.id
}
