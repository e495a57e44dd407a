import { createTransport } from 'nodemailer'
import { isLoopback } from './loopback.js'
import { MessageRefused, PartnerUnavailable } from './partner-failures.js'

export interface MailerConfig {
  /** `smtp://host:port` or `smtps://...`, with user and password in it where the server asks for them. */
  smtpUrl: string
  /** Sender with an address, such as `Một Cửa <khong-tra-loi@hoasen.example>`. */
  from: string
  timeoutMs?: number
}

export interface MailAttachment {
  fileName: string
  contentType: string
  content: Buffer
}

export interface Mail {
  to: string
  subject: string
  text: string
  attachments?: MailAttachment[]
  /** Stable across retries (the id of the notice), so that a second copy can be told by its Message-ID. */
  messageId: string
}

export interface Mailer {
  /** Resolves when the mail server has taken the mail; throws `PartnerUnavailable` or `MessageRefused`. */
  send(mail: Mail): Promise<{ messageId: string }>
  /** Resolves when the mail server lets us in; sends nothing. */
  check(): Promise<void>
  close(): void
}

/** Sends mail by SMTP, encrypted wherever the server is not this machine. */
export function makeMailer({ smtpUrl, from, timeoutMs = 15_000 }: MailerConfig): Mailer {
  const url = new URL(smtpUrl)
  const transport = createTransport({
    ...serverAt(url),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = domainOf(from)
  return {
    async send(mail) {
      const messageId = `<${mail.messageId}@${domain}>`
      await transport.sendMail(envelopeOf(mail, from, messageId)).catch(explain)
      return { messageId }
    },
    check: async () => {
      await transport.verify().catch(explain)
    },
    close: () => transport.close(),
  }
}

function serverAt(url: URL) {
  const secure = url.protocol === 'smtps:'
  if (!secure && url.protocol !== 'smtp:') throw new Error('The address of the mail server begins with smtp: or smtps:')
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 587)),
    secure,
    requireTLS: !secure && !isLoopback(url.hostname),
    ignoreTLS: !secure && isLoopback(url.hostname),
    ...(url.username
      ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
      : {}),
  }
}

function envelopeOf(mail: Mail, from: string, messageId: string) {
  return {
    from,
    // One address object, never a string: a comma in a string would make a second recipient.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    messageId,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'vi' },
    attachments: (mail.attachments ?? []).map(({ fileName, contentType, content }) => ({
      filename: fileName,
      contentType,
      content,
    })),
  }
}

function domainOf(from: string): string {
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1]
  if (!domain) throw new Error('The sender of mail has no address')
  return domain
}

// A reply of 5xx to the recipient or to the message itself is final (RFC 5321 section 4.2.1). Everything else, such as a
// refused login or encryption that fails, is about the two servers and may be mended later.
function explain(error: unknown): never {
  const { code, responseCode } = Object(error) as { code?: unknown; responseCode?: unknown }
  const isAboutThisMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (isAboutThisMail && Number(responseCode) >= 500)
    throw new MessageRefused('mail server', String(responseCode), error)
  throw new PartnerUnavailable('mail server', error)
}
