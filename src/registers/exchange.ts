import { isLoopback } from '../platform/loopback.js'
import { PartnerUnavailable } from '../platform/partner-failures.js'
import { makeCircuit } from './circuit.js'

export interface ExchangeConfig {
  /** Address of the adapter to the exchange (NDXP/LGSP); `https:` unless it is on this machine. */
  url: string
  username: string
  password: string
  /** Code of the system that is asked, sent as the header `dstcode`. */
  destination: string
  timeoutMs?: number
  /** How long a partner that failed is left alone. */
  restMs?: number
  /** Milliseconds of a stopwatch, for whoever moves it. */
  stopwatch?: () => number
}

/** Calls of the exchange: `share` asks a service by its name, `file` fetches what an answer pointed to. */
export interface Exchange {
  /** The fields of the answer; throws `PartnerUnavailable` when the exchange is down or refuses. */
  share(service: string, fields: Record<string, unknown>): Promise<Record<string, unknown>>
  file(path: string): Promise<Buffer>
  logIn(): Promise<void>
}

const partner = 'registers'
const fine = new Set(['0', '00'])
const longestFile = 50 * 1024 * 1024

/** Speaks to the exchange as its adapters do: a session by name and password, then services by name over one address. */
export function makeExchange(config: ExchangeConfig): Exchange {
  const { timeoutMs = 6_000, restMs = 15_000 } = config
  const base = new URL(config.url.endsWith('/') ? config.url : `${config.url}/`)
  if (base.protocol !== 'https:' && !isLoopback(base.hostname)) throw new Error('Registers must be reached by https:')
  const circuit = makeCircuit(restMs, config.stopwatch)
  let session: string | undefined

  async function ask(path: string, init: RequestInit): Promise<Response> {
    if (circuit.isOpen()) throw new PartnerUnavailable(partner, 'it failed a moment ago')
    try {
      const url = new URL(path, base)
      if (url.origin !== base.origin) throw new Error('an answer pointed elsewhere')
      const answer = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) })
      if (!answer.ok) throw new Error(`it answered with status ${answer.status}`)
      return answer
    } catch (error) {
      circuit.failed()
      throw new PartnerUnavailable(partner, error)
    }
  }

  async function post(path: string, body: Record<string, unknown>): Promise<Record<string, unknown>> {
    const headers = { 'content-type': 'application/json', dstcode: config.destination }
    const answer = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
    try {
      const fields = Object(await answer.json())
      circuit.worked()
      return fields
    } catch (error) {
      circuit.failed()
      throw new PartnerUnavailable(partner, error)
    }
  }

  async function logIn(): Promise<string> {
    const { username, password } = config
    const answer = await post('auth', { username, password })
    if (!isFine(answer) || typeof answer.session !== 'string') throw new PartnerUnavailable(partner, codeOf(answer))
    session = answer.session
    return session
  }

  return {
    async share(service, fields) {
      const withSession = async (current: string) => post('share', { session: current, service, ...fields })
      const first = await withSession(session ?? (await logIn()))
      // A session ends when the exchange says so; one new one is tried.
      const answer = isFine(first) ? first : await withSession(await logIn())
      if (!isFine(answer)) throw new PartnerUnavailable(partner, codeOf(answer))
      return answer
    },
    async file(path) {
      const answer = await ask(path, { headers: { session: session ?? (await logIn()), dstcode: config.destination } })
      const bytes = Buffer.from(await answer.arrayBuffer())
      if (bytes.length > longestFile) throw new PartnerUnavailable(partner, 'the file is too long')
      return bytes
    },
    logIn: async () => void (await logIn()),
  }
}

const isFine = ({ error_code: code }: Record<string, unknown>): boolean => fine.has(String(code))

const codeOf = ({ error_code: code }: Record<string, unknown>): string => `error_code ${String(code).slice(0, 20)}`
