import { once } from 'node:events'
import smpp, { type Pdu, type Session } from 'smpp'
import { type Listening, portOf } from '../web.js'
import { makeJoiner, partsFromPhone } from './long-messages.js'
import { type Phones, type PhoneText, plain } from './phones.js'

export interface SmscOptions extends Listening {
  systemId: string
  password: string
  /** How long to wait before a message that no system took is delivered again. */
  redeliverEveryMs?: number
}

// Command statuses of SMPP 3.4 section 5.1.3.
const ok = 0x00
const notBound = 0x04
const invalidDestination = 0x0b
const bindFailed = 0x0d
const answerWithinMs = 5000

/** The SMPP 3.4 side of the SMS centre: takes messages for phones and hands messages from phones to bound systems. */
export async function startSmsc(options: SmscOptions, phones: Phones) {
  const receivers = new Set<Session>()
  const join = makeJoiner()
  const server = smpp.createServer((session) => serve(session, { options, phones, receivers, join }))
  server.on('error', () => undefined)
  server.listen(options.port, options.host)
  await once(server, 'listening')
  const delivery = makeDelivery(phones, receivers)
  const again = setInterval(delivery.deliverAll, options.redeliverEveryMs ?? 5000).unref()
  return {
    port: portOf(server.address()),
    deliver: delivery.deliver,
    async stop() {
      clearInterval(again)
      for (const session of [...server.sessions]) session.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

interface Serving {
  options: SmscOptions
  phones: Phones
  receivers: Set<Session>
  join: ReturnType<typeof makeJoiner>
}

function serve(session: Session, { options, phones, receivers, join }: Serving): void {
  let bound = false
  const bind = (receives: boolean) => (pdu: Pdu) => {
    bound = pdu.system_id === options.systemId && pdu.password === options.password
    session.send(pdu.response({ command_status: bound ? ok : bindFailed, system_id: 'MO-PHONG' }))
    if (bound && receives) receivers.add(session)
  }
  session.on('error', () => session.destroy())
  session.on('close', () => receivers.delete(session))
  session.on('bind_transceiver', bind(true))
  session.on('bind_transmitter', bind(false))
  session.on('enquire_link', (pdu) => session.send(pdu.response()))
  session.on('unknown', (pdu) => session.send(pdu.response()))
  session.on('unbind', (pdu) => {
    receivers.delete(session)
    session.send(pdu.response())
    session.close()
  })
  session.on('submit_sm', (pdu) => {
    session.send(bound ? take(pdu, phones, join) : pdu.response({ command_status: notBound }))
  })
}

function take(pdu: Pdu, phones: Phones, join: ReturnType<typeof makeJoiner>): Pdu {
  const { source_addr: from = '', destination_addr: to = '', short_message: body } = pdu
  if (!/^84\d{9,10}$/.test(to)) return pdu.response({ command_status: invalidDestination })
  const whole = join(`${from}>${to}`, body?.udh, String(body?.message ?? ''))
  if (!whole) return pdu.response({ message_id: `phan-${pdu.sequence_number}` })
  const text = phones.add({ ...whole, from, to: plain(to), at: new Date(), direction: 'to_phone', delivered: true })
  return pdu.response({ message_id: text.id })
}

function makeDelivery(phones: Phones, receivers: Set<Session>) {
  let reference = 0
  const underWay = new Set<string>()
  const deliver = async (text: PhoneText): Promise<boolean> => {
    const [session] = receivers
    if (!session || underWay.has(text.id)) return false
    underWay.add(text.id)
    text.delivered = await handOver(session, text, ++reference & 0xffff)
    underWay.delete(text.id)
    return text.delivered
  }
  const deliverAll = async () => {
    for (const text of phones.undelivered()) await deliver(text)
  }
  return { deliver, deliverAll }
}

async function handOver(session: Session, text: PhoneText, reference: number): Promise<boolean> {
  for (const { body, isPart } of partsFromPhone(text.text, reference)) {
    const status = await answerTo(session, {
      source_addr: text.from.replace(/^0/, '84'),
      source_addr_ton: 1,
      source_addr_npi: 1,
      destination_addr: text.to,
      esm_class: isPart ? 0x40 : 0,
      data_coding: 8,
      short_message: body,
    })
    if (status !== ok) return false
  }
  return true
}

function answerTo(session: Session, fields: Record<string, unknown>): Promise<number | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), answerWithinMs)
    session.once('close', () => resolve(undefined))
    session.deliver_sm(fields, (answer) => {
      clearTimeout(timer)
      resolve(answer.command_status)
    })
  })
}
