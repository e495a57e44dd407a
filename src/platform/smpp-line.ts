import smpp, { type Command, type Pdu, type Session } from 'smpp'
import { PartnerUnavailable } from './partner-failures.js'

export interface LineConfig {
  host: string
  port: number
  encrypted: boolean
  systemId: string
  password: string
  timeoutMs: number
  enquireEveryMs: number
}

export interface LineEvents {
  /** Takes a message from a phone. It is acknowledged to the centre only after this resolves. */
  onDeliver?: (pdu: Pdu) => Promise<void>
  onClose: () => void
}

/** A bound connection to an SMS centre. */
export interface Line {
  request(command: Command, fields: Record<string, unknown>): Promise<Pdu>
  close(): Promise<void>
}

// "Temporary application error": the centre keeps the message and delivers it again (SMPP 3.4 section 5.1.3).
const tryAgain = 0x64

/** Connects and binds to an SMS centre by SMPP 3.4; throws `PartnerUnavailable` when that fails. */
export async function openLine(config: LineConfig, events: LineEvents): Promise<Line> {
  const session = smpp.connect({ host: config.host, port: config.port, tls: config.encrypted })
  // The smpp package throws in the process when nobody hears its errors, and reads nothing more after one.
  session.on('error', () => session.destroy())
  session.setMaxListeners(0)
  const request = makeRequest(session, config.timeoutMs)
  await connected(session, config)
  await bind(session, request, config, events)
  answerCentre(session, events)
  const beat = setInterval(() => {
    request('enquire_link', {}).catch(() => session.destroy())
  }, config.enquireEveryMs).unref()
  session.on('close', () => {
    clearInterval(beat)
    events.onClose()
  })
  return { request, close: () => leave(session, request) }
}

function makeRequest(session: Session, timeoutMs: number): Line['request'] {
  return (command, fields) =>
    new Promise((resolve, reject) => {
      const fail = () => settle(() => reject(new PartnerUnavailable('SMS centre')))
      const settle = (how: () => void) => {
        clearTimeout(timer)
        session.off('close', fail)
        how()
      }
      const timer = setTimeout(fail, timeoutMs)
      session.on('close', fail)
      if (!session[command](fields, (answer) => settle(() => resolve(answer)))) fail()
    })
}

function connected(session: Session, { encrypted, timeoutMs }: LineConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => session.destroy(), timeoutMs)
    session.on(encrypted ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer)
      resolve()
    })
    session.on('close', () => {
      clearTimeout(timer)
      reject(new PartnerUnavailable('SMS centre'))
    })
  })
}

async function bind(session: Session, request: Line['request'], config: LineConfig, { onDeliver }: LineEvents) {
  const command = onDeliver ? 'bind_transceiver' : 'bind_transmitter'
  const answer = await request(command, {
    system_id: config.systemId,
    password: config.password,
    interface_version: 0x34,
  }).catch((error) => {
    session.destroy()
    throw error
  })
  if (answer.command_status === 0) return
  session.destroy()
  throw new PartnerUnavailable('SMS centre', new Error(`${command} was answered with ${answer.command_status}`))
}

function answerCentre(session: Session, { onDeliver }: LineEvents): void {
  session.on('enquire_link', (pdu) => session.send(pdu.response()))
  session.on('unknown', (pdu) => session.send(pdu.response()))
  session.on('unbind', (pdu) => {
    session.send(pdu.response())
    session.close()
  })
  session.on('deliver_sm', (pdu) => {
    Promise.resolve(onDeliver?.(pdu)).then(
      () => session.send(pdu.response()),
      () => session.send(pdu.response({ command_status: tryAgain })),
    )
  })
}

async function leave(session: Session, request: Line['request']): Promise<void> {
  await request('unbind', {}).catch(() => undefined)
  session.destroy()
}
