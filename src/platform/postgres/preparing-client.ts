import { createHash } from 'node:crypto'
import pg from 'pg'

/** Each costs a connection some 170 KB; what comes later, such as a list of unusual length, is planned each time. */
const mostPrepared = 300
const cannotServe = '0A000'

// Shared by all connections, since they are asked the same things.
const namesByText = new Map<string, string>()
let generation = 0

/**
 * Asks PostgreSQL to keep the plan of each statement with parameters: with row-level security, planning takes longer
 * than running. A plan that a migration made useless fails once; then every statement is prepared anew.
 */
export class PreparingClient extends pg.Client {
  // The signatures are those of pg, which overloads this method eight times.
  override query = ((...words: unknown[]) => {
    const [text, values] = words
    if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return this.#ask(words)
    const name = nameOf(text)
    if (!name) return this.#ask(words)
    const answer = this.#ask([{ name, text, values }, ...words.slice(2)])
    if (answer instanceof Promise) answer.catch(forgetUseless)
    return answer
  }) as pg.Client['query']

  #ask(words: unknown[]): unknown {
    return Reflect.apply(pg.Client.prototype.query, this, words)
  }
}

function nameOf(text: string): string | undefined {
  const known = namesByText.get(text)
  if (known) return known
  if (namesByText.size >= mostPrepared) return undefined
  const name = `${generation}_${createHash('sha256').update(text).digest('base64url')}`
  namesByText.set(text, name)
  return name
}

/** "cached plan must not change result type": a table changed under a running program. */
function forgetUseless(error: unknown): void {
  if (!(error instanceof pg.DatabaseError) || error.code !== cannotServe) return
  namesByText.clear()
  generation += 1
}
