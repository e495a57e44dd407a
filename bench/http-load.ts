import autocannon, { type Options, type Result } from 'autocannon'
import { atOnce, type Measured, summarise, type Timed } from './measure.js'

export interface Load {
  url: string
  /** Asked in turn. */
  paths: readonly string[]
  cookie?: string
  /** Connections, where not as many as elsewhere. */
  connections?: number
}

/** How long one load runs, its warming up apart. */
export const loadSeconds = 3
export const warmUpSeconds = 1

/** Asks for the pages as fast as they come, after warming up; anything but 200 stops the run. */
export async function loadHttp(load: Load): Promise<Measured> {
  const fireFor = (duration: number) => fire(load, { duration, requests: requestsFor(load) })
  await fireFor(warmUpSeconds)
  return summarise(await fireFor(loadSeconds))
}

/** Asks for every page once, each connection for its share. */
export function askForEach(load: Load): Promise<Timed> {
  const { paths, connections = atOnce } = load
  const shares = Map.groupBy(requestsFor(load).entries(), ([index]) => index % connections)
  let hand = 0
  return fire(load, {
    amount: paths.length,
    setupClient: (client) => client.setRequests((shares.get(hand++) ?? []).map(([, request]) => request)),
  })
}

const requestsFor = ({ paths, cookie }: Load) =>
  paths.map((path) => ({ path, method: 'GET' as const, headers: cookie ? { cookie } : {} }))

async function fire({ url, paths, connections = atOnce }: Load, how: Partial<Options>): Promise<Timed> {
  const timesMs: number[] = []
  const wrong: number[] = []
  const began = performance.now()
  // The generator looks only now and then whether it is done.
  let endedMs = began
  const result = await new Promise<Result>((resolve, reject) => {
    const instance = autocannon({ url, connections, ...how }, (error, done) => (error ? reject(error) : resolve(done)))
    instance.on('response', (_client, status, _bytes, timeMs) => {
      endedMs = performance.now()
      if (status === 200) timesMs.push(timeMs)
      else wrong.push(status)
    })
  })
  if (wrong.length > 0 || result.errors > 0 || timesMs.length === 0)
    throw new Error(`${url}${paths[0]}: ${result.errors} errors, ${wrong.length} answers like ${wrong[0]}`)
  return { timesMs, wholeMs: endedMs - began }
}
