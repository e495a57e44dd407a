import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

export interface BareAnswer {
  headers: Record<string, string>
  body: Buffer
}

const child = path.join(import.meta.dirname, 'bare-server-process.js')

/** A server in a process of its own that answers the same bytes to everything, for the time of the work. */
export async function withBareServer<T>(answer: BareAnswer, work: (url: string) => Promise<T>): Promise<T> {
  const server = fork(child, { serialization: 'advanced' })
  try {
    server.send(answer)
    const [port] = await once(server, 'message')
    return await work(`http://127.0.0.1:${port}`)
  } finally {
    server.kill('SIGKILL')
  }
}
