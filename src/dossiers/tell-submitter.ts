import type { Agency } from '../agencies/index.js'
import { getAgency } from '../agencies/index.js'
import { type Notice, type NoticeSubject, tell } from '../notices/index.js'
import type { Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import { contactOf } from './contact.js'
import type { Dossier } from './dossier.js'
import { shownCode } from './store.js'

/** What a notice may mention of a dossier. */
export const noticeSubject = (dossier: Dossier, agency: Agency, publicUrl: string): NoticeSubject => ({
  code: shownCode(dossier),
  agencyName: agency.counterName,
  hotline: agency.hotlineExtension ? `${agency.hotline} (máy lẻ ${agency.hotlineExtension})` : agency.hotline,
  link: `${publicUrl}/ho-so/${dossier.submissionCode}`,
})

/** Tells the person of a dossier, by every channel they gave for it, in the transaction of the change. */
export async function tellSubmitter(
  tx: Tx,
  needs: CoreNeeds,
  dossier: Dossier,
  telling: { notice: Notice; at: Instant; documentIds?: string[] },
): Promise<void> {
  const { phone, email } = contactOf(needs.keyring, dossier)
  await tell(tx, needs.keyring, {
    to: { dossierId: dossier.id, personId: dossier.submitterId, language: dossier.language, phone, email },
    about: noticeSubject(dossier, await getAgency(tx, dossier.competentAgencyId), needs.publicUrl),
    ...telling,
  })
}
