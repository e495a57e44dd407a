import pg from 'pg'

const bookkeeping = /^(begin|commit|rollback|start transaction|select set_config)/i

/** What `work` asked the database, without the bookkeeping of transactions: pages have a budget of statements. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  const original = pg.Client.prototype.query
  pg.Client.prototype.query = function counted(this: pg.Client, ...words: unknown[]) {
    const [first] = words
    const text = typeof first === 'string' ? first : String((first as { text?: string } | undefined)?.text ?? '')
    if (!bookkeeping.test(text)) statements.push(text)
    return Reflect.apply(original, this, words)
  } as typeof original
  try {
    await work()
  } finally {
    pg.Client.prototype.query = original
  }
  return statements
}
