import { Client } from 'pg'
import { CannotStart } from '../cannot-start.js'

/** Opens one connection for the work and closes it; whoever cannot be reached is named in one sentence, without the password. */
export async function withConnection<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect(url)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'motcua' })
  // A connection that breaks makes its next query fail; the event alone must not end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => undefined)
    throw new CannotStart(`PostgreSQL at ${withoutPassword(url)} refuses: ${reasonOf(error)}.`)
  }
}

/** True when the login works; a wrong password or a missing role is an answer here, not a failure. */
export async function canLogIn(url: string): Promise<boolean> {
  try {
    await withConnection(url, async () => undefined)
    return true
  } catch (error) {
    if (error instanceof CannotStart) return false
    throw error
  }
}

/** The address as it may be printed. */
export function withoutPassword(url: string): string {
  const address = new URL(url)
  address.password = ''
  address.search = ''
  return address.href
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  const { code, message } = error as NodeJS.ErrnoException
  return message || code || String(error)
}
