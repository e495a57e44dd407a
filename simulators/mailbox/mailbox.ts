import { type AddressObject, simpleParser } from 'mailparser'

export interface ReceivedAttachment {
  fileName: string
  contentType: string
  content: Buffer
}

export interface ReceivedMail {
  id: number
  messageId: string
  /** The id of the earlier mail with the same Message-ID, when the sender tried again. */
  retryOf: number | null
  at: Date
  from: string
  to: string[]
  subject: string
  text: string
  html: string
  attachments: ReceivedAttachment[]
}

/** The mails that arrived, newest first, of which only the last `keep` stay. */
export interface Mailbox {
  take(raw: Buffer, recipients: string[], at: Date): Promise<ReceivedMail>
  list(to?: string): ReceivedMail[]
  find(id: number): ReceivedMail | undefined
}

/** Makes an empty mailbox for all recipients of the demo city. */
export function makeMailbox(keep = 500): Mailbox {
  const mails: ReceivedMail[] = []
  let count = 0
  return {
    async take(raw, recipients, at) {
      const parsed = await simpleParser(raw)
      const messageId = parsed.messageId ?? ''
      const earlier = mails.find((mail) => messageId !== '' && mail.messageId === messageId)
      const mail: ReceivedMail = {
        id: ++count,
        messageId,
        retryOf: earlier?.id ?? null,
        at,
        from: addresses(parsed.from),
        to: recipients,
        subject: parsed.subject ?? '(không có tiêu đề)',
        text: parsed.text ?? '',
        html: parsed.html || '',
        attachments: parsed.attachments.map((file, index) => ({
          fileName: file.filename ?? `tep-${index + 1}`,
          contentType: file.contentType,
          content: file.content,
        })),
      }
      mails.unshift(mail)
      mails.length = Math.min(mails.length, keep)
      return mail
    },
    list: (to) => (to === undefined ? [...mails] : mails.filter((mail) => mail.to.includes(to.toLowerCase()))),
    find: (id) => mails.find((mail) => mail.id === id),
  }
}

function addresses(from: AddressObject | undefined): string {
  return from?.text ?? ''
}
