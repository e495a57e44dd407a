import { createHash } from 'node:crypto'
import pg from 'pg'

/** One statement as the program sent it, the bookkeeping of its transactions included. */
export interface Statement {
  text: string
  values: readonly unknown[]
}

/** Everything that `work` asked the database, one transaction after the other as they ended. */
export async function recordSql(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  // What the program looks at meanwhile on another connection must not come between the statements of one transaction.
  const openOn = new Map<pg.Client, Statement[]>()
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function recorded(this: pg.Client, ...words: unknown[]) {
    const [first, second] = words
    const asked =
      typeof first === 'string' ? { text: first, values: second } : (first as Partial<Statement> | undefined)
    const statement = { text: asked?.text ?? '', values: Array.isArray(asked?.values) ? asked.values : [] }
    const open = [...(openOn.get(this) ?? []), statement]
    if (/^(commit|rollback)/i.test(statement.text) || !/^(begin|start)/i.test(open[0]?.text ?? '')) {
      statements.push(...open)
      openOn.delete(this)
    } else openOn.set(this, open)
    return Reflect.apply(original, this, words)
  } as typeof original
  try {
    await work()
  } finally {
    pg.Client.prototype.query = original
  }
  return statements
}

/** Sends the statements again, prepared once by connection, without the program around them. */
export async function replaySql(client: pg.Client, statements: readonly Statement[]): Promise<void> {
  for (const { text, values } of statements) {
    await client.query(values.length > 0 ? { name: nameOf(text), text, values: [...values] } : text)
  }
}

const names = new Map<string, string>()

function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}

/** Bare connections, one for each hand, for the time of the work. */
export async function withBareClients<T>(
  url: string,
  count: number,
  work: (clients: readonly pg.Client[]) => Promise<T>,
): Promise<T> {
  const clients = Array.from({ length: count }, () => new pg.Client({ connectionString: url }))
  try {
    await Promise.all(clients.map((client) => client.connect()))
    return await work(clients)
  } finally {
    await Promise.allSettled(clients.map((client) => client.end()))
  }
}
