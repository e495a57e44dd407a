import autocannon, { type Result } from 'autocannon'
import { atOnce, type Measured, summarise } from './measure.js'

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
  await fire(load, warmUpSeconds)
  return fire(load, loadSeconds)
}

async function fire({ url, paths, cookie, connections = atOnce }: Load, duration: number): Promise<Measured> {
  const timesMs: number[] = []
  const headers = cookie ? { cookie } : {}
  const requests = paths.map((path) => ({ path, method: 'GET' as const, headers }))
  const wrong: number[] = []
  const result = await new Promise<Result>((resolve, reject) => {
    const instance = autocannon({ url, connections, duration, requests }, (error, done) =>
      error ? reject(error) : resolve(done),
    )
    instance.on('response', (_client, status, _bytes, timeMs) => {
      if (status === 200) timesMs.push(timeMs)
      else wrong.push(status)
    })
  })
  if (wrong.length > 0 || result.errors > 0 || timesMs.length === 0)
    throw new Error(`${url}${paths[0]}: ${result.errors} errors, ${wrong.length} answers like ${wrong[0]}`)
  return summarise(timesMs, result.duration * 1_000)
}
