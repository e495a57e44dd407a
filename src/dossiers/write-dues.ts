import { getAgency } from '../agencies/index.js'
import type { Attachment } from '../documents/index.js'
import { feesAsked, insertDues, knownGroups } from '../payments/index.js'
import type { Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import { answersScope, type UnitDirectory } from '../procedures/forms/index.js'
import type { Revision } from '../procedures/index.js'
import { legalDayOf } from './codes.js'
import type { Dossier } from './dossier.js'
import type { Draft } from './drafts/draft.js'
import { filesByQuestion } from './drafts/draft-context.js'
import { groupEvidence, type PapersGiven } from './group-evidence.js'

interface DueNeeds extends CoreNeeds {
  units: UnitDirectory
}

/** A draft as it is submitted. */
export interface WithFiles {
  draft: Draft
  revision: Revision
  attachments: Attachment[]
  at: Instant
}

/** What rules of the form read besides the answers. */
export const contextOf = (needs: DueNeeds, { attachments, at }: Pick<WithFiles, 'attachments' | 'at'>) => ({
  ...{ today: legalDayOf(at), units: needs.units, files: filesByQuestion(attachments) },
})

/** Writes what the submission costs this person, with what speaks for an exemption. */
export async function writeDues(
  tx: Tx,
  needs: DueNeeds,
  { draft, revision, dossier, at, ...papers }: WithFiles & { dossier: Dossier } & PapersGiven,
): Promise<void> {
  const { definition } = revision
  const day = legalDayOf(at)
  const context = contextOf(needs, { attachments: papers.attachments, at })
  const scope = definition.form
    ? answersScope(definition.form, draft.content.answers, context)
    : { values: {}, today: day }
  const asked = feesAsked(definition, draft.channel, { scope, day })
  const known = asked.some(({ granted }) => granted) ? await knownGroups(tx, needs.keyring, draft.personId, day) : []
  await insertDues(tx, dossier.id, asked, {
    agency: await getAgency(tx, dossier.competentAgencyId),
    at,
    evidenceOf: (granted) => groupEvidence(granted, { ...papers, known }),
  })
}
