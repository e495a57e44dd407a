import type { FastifyInstance } from 'fastify'
import { type Listening, listen, makeWeb, sendPage } from '../web.js'
import { PhoneListPage, PhonePage } from './pages.js'
import { makePhones, type Phones, type PhoneText, plain } from './phones.js'
import { startSmsc } from './smsc.js'

export interface SmsCentreOptions extends Listening {
  smppPort: number
  systemId: string
  password: string
  /** The number that people send their questions to. */
  shortNumber: string
  redeliverEveryMs?: number
  /** Pass them to keep the messages over a stop and a new start. */
  phones?: Phones
}

/** Starts an SMS centre that reaches no real phone: SMPP 3.4 on one port, the phones on a web page on another. */
export async function startSmsCentre({ phones = makePhones(), smppPort, shortNumber, ...options }: SmsCentreOptions) {
  const smsc = await startSmsc({ ...options, port: smppPort }, phones)
  const web = await makeWeb()
  addRoutes(web, { phones, shortNumber, deliver: smsc.deliver })
  const url = await listen(web, options).catch(async (error) => {
    await smsc.stop()
    throw error
  })
  return {
    url,
    smppPort: smsc.port,
    phones,
    async stop() {
      await Promise.all([web.close(), smsc.stop()])
    },
  }
}

interface Centre {
  phones: Phones
  shortNumber: string
  deliver(text: PhoneText): Promise<boolean>
}

function addRoutes(web: FastifyInstance, { phones, shortNumber, deliver }: Centre): void {
  web.get('/', (_request, reply) => sendPage(reply, PhoneListPage({ texts: phones.list(), shortNumber })))
  web.get<{ Querystring: { to?: string } }>('/messages', (request) => phones.list(request.query.to))
  web.get<{ Params: { number: string } }>('/dien-thoai/:number', (request, reply) => {
    const number = plain(request.params.number)
    return sendPage(reply, PhonePage({ number, texts: phones.list(number), shortNumber }))
  })
  web.post<{ Body: { from?: string; to?: string; text?: string } }>('/send', async (request, reply) => {
    const from = plain(request.body.from ?? '')
    const text = request.body.text?.trim() ?? ''
    if (!/^0\d{8,10}$/.test(from) || text === '') {
      return reply.code(422).send({ error: "A message needs the sender's phone number and a text" })
    }
    const sent = phones.add({
      from,
      to: request.body.to ?? shortNumber,
      text,
      at: new Date(),
      direction: 'from_phone',
      parts: 1,
      delivered: false,
    })
    await deliver(sent)
    if (request.headers.accept?.includes('text/html')) return reply.redirect(`/dien-thoai/${from}`, 303)
    return sent
  })
}
