import { getAgency } from '../../agencies/index.js'
import { tell } from '../../notices/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { type Draft, draftReminderDays } from './draft.js'
import { getDraft } from './store.js'

const day = 24 * 3_600_000
const atOnce = 100

/** Tells people whose drafts are about to be deleted for lying untouched; once for each time a draft was touched. */
export async function remindOfDrafts(needs: CoreNeeds): Promise<number> {
  let reminded = 0
  for (let more = atOnce; more === atOnce; reminded += more) more = await remindSome(needs)
  return reminded
}

function remindSome(needs: CoreNeeds): Promise<number> {
  const at = needs.now()
  return asSystem(needs.db, async (tx) => {
    const due = await tx
      .selectFrom('drafts')
      .select('id')
      .where('expiresAt', '>', at)
      .where('expiresAt', '<', new Date(at.getTime() + draftReminderDays * day))
      .where('channel', '=', 'online')
      .where('dossierId', 'is', null)
      .where((on) => on.or([on('remindedAt', 'is', null), on('remindedAt', '<', on.ref('updatedAt'))]))
      .orderBy('expiresAt')
      .limit(atOnce)
      .forUpdate()
      .skipLocked()
      .execute()
    for (const { id } of due) await remind(tx, needs, await getDraft(tx, needs.keyring, id))
    return due.length
  })
}

async function remind(tx: Tx, needs: CoreNeeds, draft: Draft): Promise<void> {
  const at = needs.now()
  const { phone, email } = draft.content.contact
  const agency = await getAgency(tx, draft.agencyId)
  await tell(tx, needs.keyring, {
    to: { dossierId: null, personId: draft.personId, language: draft.language, phone, email },
    about: {
      code: '',
      agencyName: agency.counterName,
      hotline: agency.hotline,
      link: `${needs.publicUrl}/nop-ho-so/ban-thao/${draft.id}`,
    },
    notice: { template: 'draft_expiring', deletedAt: draft.expiresAt },
    at,
  })
  await tx.updateTable('drafts').set({ remindedAt: at }).where('id', '=', draft.id).execute()
}
