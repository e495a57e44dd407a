import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart } from '../platform/cannot-start.js'

interface Closer {
  what: string
  close(): Promise<void>
}

/** What was opened, to be closed in the opposite order. */
export interface Closers {
  add(what: string, close: () => Promise<void>): void
  /** Closes everything; names whatever failed or did not end in time, and goes on to the next. */
  closeAll(): Promise<string[]>
}

/** Collects how to close what a program opens, each within `limitMs`. */
export function makeClosers(limitMs: number): Closers {
  const closers: Closer[] = []
  let closing: Promise<string[]> | undefined
  const closeAll = async () => {
    const troubles: string[] = []
    for (let closer = closers.pop(); closer; closer = closers.pop()) {
      const trouble = await closeInTime(closer, limitMs)
      if (trouble) troubles.push(trouble)
    }
    return troubles
  }
  return {
    add(what, close) {
      closers.push({ what, close })
      // Ctrl-C during the start: what was opened meanwhile is closed too, and the start goes no further.
      if (!closing) return
      closing = closing.then(closeAll)
      throw new CannotStart('Đã dừng khi đang khởi động / Stopped while starting.')
    },
    closeAll: () => {
      closing ??= closeAll()
      return closing
    },
  }
}

async function closeInTime({ what, close }: Closer, limitMs: number): Promise<string | undefined> {
  const late = sleep(limitMs, `${what} did not stop in time`, { ref: false })
  try {
    return (await Promise.race([close(), late])) || undefined
  } catch (error) {
    return `${what} did not stop: ${(error as Error).message}`
  }
}
