import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { openSteps } from '../../procedures/index.js'
import { openAnswers } from '../answers.js'
import type { Dossier } from '../dossier.js'
import { listStepsOf } from '../steps/store.js'
import type { DossierContent } from './move-obstacles.js'

/** What dossiers hold, as far as another revision may ask for more; by their ids, in as many questions for many as for one. */
export async function readContents(
  tx: Tx,
  { keyring }: Pick<CoreNeeds, 'keyring'>,
  dossiers: readonly Dossier[],
): Promise<Map<string, DossierContent>> {
  if (dossiers.length === 0) return new Map()
  const ids = dossiers.map(({ id }) => id)
  const attached = await tx
    .selectFrom('attachments')
    .select(['dossierId', 'requiredDocumentId'])
    .where('dossierId', 'in', ids)
    .where('removedAt', 'is', null)
    .execute()
  const taken = await tx
    .selectFrom('originalChecks')
    .select(['dossierId', 'requiredDocumentId'])
    .where('dossierId', 'in', ids)
    .where('outcome', '=', 'taken')
    .execute()
  const papers = Map.groupBy([...attached, ...taken], ({ dossierId }) => dossierId)
  const rows = await tx.selectFrom('dossierAnswers').selectAll().where('dossierId', 'in', ids).execute()
  const answers = new Map(rows.map((row) => [row.dossierId, openAnswers(keyring, row).answers]))
  const steps = await listStepsOf(tx, ids)
  return new Map(
    dossiers.map((dossier) => [
      dossier.id,
      {
        dossier,
        answers: answers.get(dossier.id) ?? {},
        papersGiven: new Set(papers.get(dossier.id)?.map(({ requiredDocumentId }) => requiredDocumentId)),
        openSteps: openSteps(steps.get(dossier.id) ?? []).map(({ step }) => step),
      },
    ]),
  )
}

export async function readContent(
  tx: Tx,
  needs: Pick<CoreNeeds, 'keyring'>,
  dossier: Dossier,
): Promise<DossierContent> {
  const content = (await readContents(tx, needs, [dossier])).get(dossier.id)
  if (!content) throw new Error('what a dossier holds was not read')
  return content
}
