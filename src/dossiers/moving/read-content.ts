import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { openSteps } from '../../procedures/index.js'
import { getAnswers } from '../answers.js'
import type { Dossier } from '../dossier.js'
import { listSteps } from '../steps/store.js'
import type { DossierContent } from './move-obstacles.js'

/** What a dossier holds, as far as another revision may ask for more. */
export async function readContent(
  tx: Tx,
  { keyring }: Pick<CoreNeeds, 'keyring'>,
  dossier: Dossier,
): Promise<DossierContent> {
  const attached = await tx
    .selectFrom('attachments')
    .select('requiredDocumentId')
    .where('dossierId', '=', dossier.id)
    .where('removedAt', 'is', null)
    .execute()
  const taken = await tx
    .selectFrom('originalChecks')
    .select('requiredDocumentId')
    .where('dossierId', '=', dossier.id)
    .where('outcome', '=', 'taken')
    .execute()
  const { answers } = await getAnswers(tx, keyring, dossier.id)
  const open = openSteps(await listSteps(tx, dossier.id))
  return {
    dossier,
    answers,
    papersGiven: new Set([...attached, ...taken].map(({ requiredDocumentId }) => requiredDocumentId)),
    openSteps: open.map(({ step }) => step),
  }
}
