import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import type { FastifyInstance } from 'fastify'
import { SMTPServer } from 'smtp-server'
import { type Listening, listen, makeWeb, portOf, sendPage } from '../web.js'
import { type Mailbox, makeMailbox, type ReceivedMail } from './mailbox.js'
import { MailListPage, MailPage, NoMailPage } from './pages.js'

export interface MailboxOptions extends Listening {
  smtpPort: number
  /** Pass one to keep the mails over a stop and a new start. */
  mailbox?: Mailbox
}

/** Starts a mail server that delivers to nobody and shows everything: SMTP on one port, a web page on another. */
export async function startMailbox({ host, port, smtpPort, mailbox = makeMailbox() }: MailboxOptions) {
  const web = await makeWeb()
  addRoutes(web, mailbox)
  const url = await listen(web, { host, port })
  const smtp = await startSmtp({ host, port: smtpPort }, mailbox).catch(async (error) => {
    await web.close()
    throw error
  })
  const smtpUrl = `smtp://${host}:${portOf(smtp.server.address())}`
  return {
    url,
    smtpUrl,
    mailbox,
    async stop() {
      await Promise.all([web.close(), new Promise<void>((resolve) => smtp.close(resolve))])
    },
  }
}

async function startSmtp({ host, port }: Listening, mailbox: Mailbox): Promise<SMTPServer> {
  const smtp = new SMTPServer({
    name: 'hop-thu.mo-phong',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 500,
    size: 30 * 1024 * 1024,
    // Addresses under .invalid never exist (RFC 2606), so a refusal for good can be shown too.
    onRcptTo({ address }, _session, done) {
      if (address.toLowerCase().endsWith('.invalid')) return done(refusal(550, 'No such person here'))
      done()
    },
    onData(stream, session, done) {
      const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase())
      buffer(stream)
        .then((raw) => {
          if (stream.sizeExceeded) throw refusal(552, 'The mail is too large')
          return mailbox.take(raw, recipients, new Date())
        })
        .then((mail) => done(null, `OK, mail ${mail.id}`), done)
    },
  })
  // A sender that hangs up in the middle is the sender's trouble.
  smtp.on('error', () => undefined)
  smtp.listen({ host, port })
  await once(smtp.server, 'listening')
  return smtp
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode })
}

function addRoutes(web: FastifyInstance, mailbox: Mailbox): void {
  web.get<{ Querystring: { to?: string } }>('/', (request, reply) => {
    const to = request.query.to || undefined
    const recipients = [...new Set(mailbox.list().flatMap((mail) => mail.to))].sort()
    return sendPage(reply, MailListPage({ mails: mailbox.list(to), to: to ?? '', recipients }))
  })
  web.get<{ Querystring: { to?: string } }>('/messages', (request) => mailbox.list(request.query.to).map(asJson))
  web.get<{ Params: { id: string } }>('/thu/:id', (request, reply) => {
    const mail = mailbox.find(Number(request.params.id))
    return mail ? sendPage(reply, MailPage({ mail })) : sendPage(reply, NoMailPage(), 404)
  })
  web.get<{ Params: { id: string; index: string } }>('/thu/:id/tep/:index', (request, reply) => {
    const file = mailbox.find(Number(request.params.id))?.attachments[Number(request.params.index)]
    if (!file) return sendPage(reply, NoMailPage(), 404)
    return reply
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.fileName)}`)
      .header('x-content-type-options', 'nosniff')
      .type(file.contentType)
      .send(file.content)
  })
}

function asJson(mail: ReceivedMail) {
  return {
    ...mail,
    attachments: mail.attachments.map(({ fileName, contentType, content }, index) => ({
      fileName,
      contentType,
      size: content.length,
      path: `/thu/${mail.id}/tep/${index}`,
    })),
  }
}
