import type { Selectable } from 'kysely'
import { unseal } from '../platform/crypto.js'
import { asSystem } from '../platform/db.js'
import { enqueue } from '../platform/jobs.js'
import type { MailAttachment, Mailer } from '../platform/mail.js'
import type { CoreNeeds } from '../platform/needs.js'
import { MessageRefused, PartnerUnavailable } from '../platform/partner-failures.js'
import type { NoticesTable } from '../platform/postgres/schema.js'
import type { SmsSender } from '../platform/sms.js'
import { noticeContext } from './tell.js'

/** What decides about a mail's attachments. */
export type MailedNotice = Pick<Selectable<NoticesTable>, 'documentIds' | 'dossierId' | 'template'>

export interface SendNeeds extends CoreNeeds {
  mailer: Mailer
  sms: SmsSender
  /** What goes with a mail: documents, and the QR code of the dossier; `not_made_yet` while a document is still to be made. */
  attachments(notice: MailedNotice): Promise<MailAttachment[] | 'not_made_yet'>
}

const longestWait = 60_000
const mostAttempts = 10_000

/**
 * Job: hands one waiting notice to its partner. A mail whose document is not made yet stays waiting: whatever ends the making
 * calls `sendMailsWith`, which brings this job back. While the partner is down it tries again, at first soon, then every minute;
 * what the partner refuses for good is kept as failed, for the officer to see.
 */
export async function sendNotice(needs: SendNeeds, noticeId: string): Promise<void> {
  const notice = await asSystem(needs.db, (tx) =>
    tx.selectFrom('notices').selectAll().where('id', '=', noticeId).executeTakeFirst(),
  )
  if (notice?.state !== 'waiting') return
  try {
    const providerId = await hand(needs, notice)
    if (providerId === 'not_yet') return
    await close(needs, noticeId, { state: 'sent', providerId })
  } catch (error) {
    if (error instanceof MessageRefused) return close(needs, noticeId, { state: 'failed', providerId: null })
    if (!(error instanceof PartnerUnavailable)) throw error
    await tryAgain(needs, notice)
  }
}

async function hand(needs: SendNeeds, notice: Selectable<NoticesTable>): Promise<string | 'not_yet'> {
  const open = (sealed: Buffer | null): string =>
    sealed ? unseal(needs.keyring, sealed, noticeContext(notice.id)).toString('utf8') : ''
  const to = open(notice.toSealed)
  if (notice.channel === 'sms') return (await needs.sms.send({ to, text: open(notice.bodySealed) })).messageId
  const attachments = await needs.attachments(notice)
  if (attachments === 'not_made_yet') return 'not_yet'
  const mail = {
    to,
    subject: open(notice.subjectSealed),
    text: withEnclosures(open(notice.bodySealed), notice.language, attachments),
    attachments,
    messageId: notice.id,
  }
  return (await needs.mailer.send(mail)).messageId
}

/** The mail names what it really brings, which is known only now: a paper that could not be made is not promised. */
function withEnclosures(text: string, language: string, attachments: readonly MailAttachment[]): string {
  if (attachments.length === 0) return text
  const names = attachments.map(({ fileName }) => fileName).join(', ')
  return `${text}\n\n${language === 'en' ? 'Enclosed' : 'Kèm theo thư này'}: ${names}`
}

async function close(
  needs: SendNeeds,
  id: string,
  outcome: { state: 'sent' | 'failed'; providerId: string | null },
): Promise<void> {
  await asSystem(needs.db, (tx) =>
    tx
      .updateTable('notices')
      .set({ ...outcome, sentAt: outcome.state === 'sent' ? needs.now() : null })
      .where('id', '=', id)
      .where('state', '=', 'waiting')
      .execute(),
  )
}

async function tryAgain(needs: SendNeeds, notice: Selectable<NoticesTable>): Promise<void> {
  const attempts = notice.attempts + 1
  const wait = Math.min(longestWait, 2_000 * 2 ** Math.min(attempts, 5))
  await asSystem(needs.db, async (tx) => {
    await tx
      .updateTable('notices')
      .set({ attempts: Math.min(attempts, mostAttempts) })
      .where('id', '=', notice.id)
      .execute()
    await enqueue(
      tx,
      'send_notice',
      { noticeId: notice.id },
      { key: `notice:${notice.id}`, runAt: new Date(Date.now() + wait) },
    )
  })
}
