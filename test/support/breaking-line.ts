import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** A line between a browser and the program that is slow, counts what is sent, and stands still or breaks when told to. */
export interface BreakingLine {
  url: string
  /** Bytes that the browser sent and the line let through. */
  sent(): number
  /** Lets nothing through that the browser sends until `letOn`; what it only asks for, like scripts, still comes. */
  hold(): void
  letOn(): void
  /** Breaks every connection that is open; new ones get through. */
  cut(): void
  close(): Promise<void>
}

export async function openLine(target: string, bytesPerSecond: number): Promise<BreakingLine> {
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  let sent = 0
  let way = Promise.resolve()
  let letOn = (): void => undefined
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    const pair = [near, far]
    for (const socket of pair) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        for (const one of pair) one.destroy()
      })
    }
    far.pipe(near)
    near.on('data', async (chunk) => {
      sent += chunk.length
      near.pause()
      if (!isAsking(chunk)) await way
      far.write(chunk)
      await wait((chunk.length / bytesPerSecond) * 1000)
      near.resume()
    })
  })
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  server.on('error', () => undefined)
  server.listen(0, 'localhost')
  await once(server, 'listening')
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    hold: () => {
      way = new Promise((resolve) => {
        letOn = resolve
      })
    },
    letOn: () => letOn(),
    cut,
    async close() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}

const isAsking = (chunk: Buffer): boolean => chunk.toString('latin1', 0, 4) === 'GET '
