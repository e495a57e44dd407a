import { type Keyring, seal } from '../platform/crypto.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import { enqueue } from '../platform/jobs.js'
import type { Language } from '../platform/text.js'
import type { Instant } from '../platform/time.js'
import type { Notice, NoticeSubject } from './notice.js'
import { wordingEn } from './wording.en.js'
import { wordingVi } from './wording.vi.js'

export interface Addressee {
  /** Null while it is still a draft. */
  dossierId: string | null
  personId: string
  language: Language
  phone: string | null
  email: string | null
}

export interface Telling {
  to: Addressee
  about: NoticeSubject
  notice: Notice
  /** Documents that go with the mail, once they are made. */
  documentIds?: string[]
  /** Only these channels; all that the person gave when left out. */
  channels?: ('sms' | 'email' | 'portal')[]
  at: Instant
}

export const noticeContext = (id: string): string => `notices:${id}`

/** Writes a notice for every channel of the person, and the jobs that send it, in the transaction of the change it tells of. */
export async function tell(tx: Tx, keyring: Keyring, telling: Telling): Promise<void> {
  const { to, about, notice, at } = telling
  const wording = (to.language === 'en' ? wordingEn : wordingVi)(notice, about)
  const letters = [
    { channel: 'portal' as const, address: null, body: wording.body },
    { channel: 'sms' as const, address: to.phone, body: wording.sms },
    { channel: 'email' as const, address: to.email, body: wording.body },
  ].filter(
    (letter) => (letter.channel === 'portal' || letter.address) && (telling.channels?.includes(letter.channel) ?? true),
  )
  for (const { channel, address, body } of letters) {
    const id = newId(at)
    const close = (text: string): Buffer => seal(keyring, text, noticeContext(id))
    await tx
      .insertInto('notices')
      .values({
        id,
        dossierId: to.dossierId,
        personId: to.personId,
        channel,
        template: notice.template,
        language: to.language,
        toSealed: address === null ? null : close(address),
        subjectSealed: close(wording.subject),
        bodySealed: close(body),
        documentIds: channel === 'email' ? (telling.documentIds ?? []) : [],
        state: channel === 'portal' ? 'sent' : 'waiting',
        createdAt: at,
        sentAt: channel === 'portal' ? at : null,
      })
      .execute()
    if (channel !== 'portal') await enqueue(tx, 'send_notice', { noticeId: id }, { key: `notice:${id}` })
  }
}
