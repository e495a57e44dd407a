import pg from 'pg'

const bookkeeping = /^(begin|commit|rollback|start transaction|select set_config)/i
/** Looked at once a second for everything that a process answers: into whose work that falls is chance. */
const shared = /"(units|catalogue)_version"/

/** What `work` itself asked the database, without the bookkeeping of transactions: pages have a budget of statements. */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  return (await everyStatementOf(work)).filter((text) => !shared.test(text))
}

/** The same with what is asked for all requests together. */
export async function everyStatementOf(work: () => Promise<unknown>): Promise<string[]> {
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
