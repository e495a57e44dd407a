import os from 'node:os'
import { withConnection } from '../src/platform/postgres/connection.js'

/** Where and under what load the figures came about. */
export interface Machine {
  node: string
  postgres: string
  system: string
  cores: number
  processor: string
  memoryGb: number
  loadBefore: number
  loadAfter: number
}

/** Load average of the last minute. */
export const loadNow = (): number => os.loadavg()[0] ?? 0

export async function describeMachine(superuserUrl: string, loadBefore: number): Promise<Machine> {
  const cpus = os.cpus()
  return {
    node: process.version,
    postgres: await withConnection(superuserUrl, async (client) => {
      const { rows } = await client.query<{ server_version: string }>('show server_version')
      return rows[0]?.server_version ?? ''
    }),
    ...{ system: `${os.type()} ${os.arch()}`, cores: cpus.length, processor: cpus[0]?.model.trim() ?? '' },
    ...{ memoryGb: Math.round(os.totalmem() / 1024 ** 3), loadBefore, loadAfter: loadNow() },
  }
}

/** What to think of the figures when others worked on the machine before the run began. */
export function warningFor({ loadBefore, cores }: Pick<Machine, 'loadBefore' | 'cores'>): string | undefined {
  if (loadBefore < cores * 0.25) return undefined
  return `The machine was busy before the run began (load ${loadBefore.toFixed(2)} on ${cores} cores): rates are lower than its own, and ratios rough.`
}
