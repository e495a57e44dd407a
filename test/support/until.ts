import { setTimeout as wait } from 'node:timers/promises'

const longestPauseMs = 100

/** Asks again and again until there is an answer; says what it waited for when there is none in time. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
  patienceMs = 40_000,
): Promise<T> {
  const end = performance.now() + patienceMs
  for (let pauseMs = 10; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    const found = await ask()
    if (found !== undefined && found !== false) return found
    if (performance.now() > end) throw new Error(`waited ${patienceMs / 1000} s in vain for ${what}`)
    await wait(pauseMs)
  }
}
