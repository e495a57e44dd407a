import { randomInt } from 'node:crypto'
import type { TestContext } from 'node:test'
import fc from 'fast-check'

/** Of every random test of a run; the runner prints it, and `MOTCUA_SEED` plays the same cases again. */
export const seed = Number(process.env.MOTCUA_SEED ?? randomInt(2 ** 31))
fc.configureGlobal({ seed })

/** The property library with this run's seed; tests take it from here. */
export { fc }

/** True in `npm run test:deep`, which tries each random test at its full length. */
export const isDeep = process.env.MOTCUA_DEEP === '1'

/** How many cases a test tries: its stated sample, or in the deep run its full length. Both number and seed are printed. */
export function randomCases(t: TestContext, size: { usual: number; deep: number }): { seed: number; numRuns: number } {
  const numRuns = isDeep ? size.deep : size.usual
  t.diagnostic(`${numRuns} random cases, seed ${seed} (again with MOTCUA_SEED=${seed})`)
  return { seed, numRuns }
}
