import { randomInt } from 'node:crypto'
import { MessageRefused, PartnerUnavailable } from './partner-failures.js'
import { internationalNumber } from './phone-number.js'
import { type Line, openLine } from './smpp-line.js'
import { makeSmsInbox, type PhoneMessage } from './sms-inbox.js'
import { splitIntoParts } from './sms-parts.js'

export interface SmsConfig {
  host: string
  port: number
  /** TLS to the SMS centre. */
  encrypted?: boolean
  systemId: string
  password: string
  /** What the phone shows as sender: a brand name or a short number. */
  source: string
  /** Takes messages that people send to the short number. With it the line is opened at once and kept open. */
  onMessage?: (message: PhoneMessage) => Promise<void>
  timeoutMs?: number
  enquireEveryMs?: number
  retryFromMs?: number
  retryUpToMs?: number
}

export interface SmsSender {
  /** Resolves when the SMS centre has taken every part; throws `PartnerUnavailable` or `MessageRefused`. */
  send(message: { to: string; text: string }): Promise<{ messageId: string; parts: number }>
  /** Resolves when the SMS centre has let us in; sends nothing. */
  check(): Promise<void>
  close(): Promise<void>
}

// data_coding and esm_class of SMPP 3.4 (sections 5.2.19 and 5.2.12).
const ucs2 = 8
const hasHeader = 0x40

/** Sends text messages through an SMS centre (SMPP 3.4) and receives those sent to the short number. */
export function makeSmsSender(config: SmsConfig): SmsSender {
  const connection = keepConnection(config)
  let reference = randomInt(256)
  return {
    async send({ to, text }) {
      const line = await connection.line()
      const parts = splitIntoParts(text, reference++)
      const form = { ...addresses(config.source, to), data_coding: ucs2, esm_class: parts.length > 1 ? hasHeader : 0 }
      const ids: string[] = []
      for (const part of parts) ids.push(await submit(line, { ...form, short_message: part }))
      return { messageId: ids[0] ?? '', parts: parts.length }
    },
    check: async () => {
      await connection.line()
    },
    close: connection.close,
  }
}

function keepConnection(config: SmsConfig) {
  const { onMessage, retryFromMs = 1000, retryUpToMs = 60_000 } = config
  const onDeliver = onMessage && makeSmsInbox(onMessage)
  let opening: Promise<Line> | undefined
  let retry: NodeJS.Timeout | undefined
  let failures = 0
  let closed = false

  const line = (): Promise<Line> => {
    if (closed) return Promise.reject(new PartnerUnavailable('SMS centre', new Error('This sender was closed')))
    opening ??= openLine(lineConfig(config), { ...(onDeliver ? { onDeliver } : {}), onClose: lost }).then(
      (opened) => {
        failures = 0
        return opened
      },
      (error) => {
        lost()
        throw error
      },
    )
    return opening
  }
  // A line that only sends is opened again by the next message; one that listens must come back by itself.
  const lost = () => {
    opening = undefined
    if (closed || !onDeliver) return
    clearTimeout(retry)
    retry = setTimeout(listen, Math.min(retryFromMs * 2 ** failures++, retryUpToMs)).unref()
  }
  const listen = () => {
    line().catch(() => undefined)
  }
  if (onDeliver) listen()
  return {
    line,
    async close() {
      closed = true
      clearTimeout(retry)
      const opened = await opening?.catch(() => undefined)
      await opened?.close()
    },
  }
}

function lineConfig({ host, port, encrypted = false, systemId, password, timeoutMs, enquireEveryMs }: SmsConfig) {
  return {
    host,
    port,
    encrypted,
    systemId,
    password,
    timeoutMs: timeoutMs ?? 10_000,
    enquireEveryMs: enquireEveryMs ?? 30_000,
  }
}

// Type of number (SMPP 3.4 section 5.2.5): 1 international, 3 network specific (short numbers), 5 alphanumeric.
function addresses(source: string, to: string) {
  return {
    source_addr: source,
    source_addr_ton: /^\d+$/.test(source) ? 3 : 5,
    source_addr_npi: 0,
    destination_addr: internationalNumber(to),
    dest_addr_ton: 1,
    dest_addr_npi: 1,
  }
}

async function submit(line: Line, fields: Record<string, unknown>): Promise<string> {
  const answer = await line.request('submit_sm', fields)
  if (answer.command_status === 0) return answer.message_id ?? ''
  throw failure(answer.command_status)
}

// ESME_RINVMSGLEN and ESME_RINVDSTADR are about this message; every other code is about the line or the centre.
function failure(status: number): Error {
  const code = `0x${status.toString(16).padStart(8, '0')}`
  if (status === 0x01 || status === 0x0b) return new MessageRefused('SMS centre', code)
  return new PartnerUnavailable('SMS centre', new Error(`submit_sm was answered with ${code}`))
}
