import { listAttachments } from '../../documents/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { getRevision } from '../../procedures/index.js'
import { recordChange } from '../record-change.js'
import { takesFilesFor } from '../required-documents.js'
import { lockDossier } from '../store.js'
import { tellSubmitter } from '../tell-submitter.js'

/**
 * A later look found malware in a paper that was already handed in: the dossier remembers it, and the person is told which paper it
 * is and what to do. Runs in the transaction that notes the finding.
 */
export async function noteInfectedPaper(
  tx: Tx,
  needs: CoreNeeds,
  { attachmentId, dossierId }: { attachmentId: string; dossierId: string },
): Promise<void> {
  const at = needs.now()
  const dossier = await lockDossier(tx, dossierId)
  const { definition } = await getRevision(tx, dossier.revisionId)
  const paper = (await listAttachments(tx, needs.keyring, { dossierId })).find(({ id }) => id === attachmentId)
  if (!paper) return
  const name = takesFilesFor(definition).find(({ id }) => id === paper.requiredDocumentId)?.name.vi ?? paper.fileName
  const changed = await recordChange(
    tx,
    dossier,
    {},
    {
      kind: 'paper_infected',
      actor: { kind: 'system' },
      at,
      detail: { attachment: attachmentId, document: paper.requiredDocumentId },
    },
  )
  await tellSubmitter(tx, needs, changed, {
    notice: { template: 'paper_infected', paper: name, fileName: paper.fileName },
    at,
  })
}
