import './boot/production-build.js'

import { makeClosers } from './boot/closers.js'
import { startProgram } from './boot/start-program.js'
import { hearStopSignals } from './boot/stop-signals.js'
import { readConfig } from './config/index.js'
import { CannotStart } from './platform/cannot-start.js'

const patienceMs = 9_000

const closers = makeClosers(4_500)
let isStopping = false

// A terminal that was closed takes no more words; that must not keep the program from stopping in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

async function stop(status: number): Promise<void> {
  isStopping = true
  // A program that cannot stop must not look as if it had; the next start recovers whatever is left.
  setTimeout(() => process.exit(status || 1), patienceMs).unref()
  const troubles = await closers.closeAll()
  for (const trouble of troubles) process.stderr.write(`${trouble}\n`)
  process.exit(status)
}

hearStopSignals({
  startedByNpm: process.env.npm_lifecycle_event !== undefined,
  onStop: (reason) => {
    process.stderr.write(`\nĐang dừng / Stopping (${reason})…\n`)
    void stop(0)
  },
})

try {
  process.stdout.write(await startProgram(readConfig(process.env), closers))
} catch (error) {
  // A start that is stopped finds its connections closed under it: nothing to tell, and the next start goes on from here.
  if (!isStopping)
    process.stderr.write(`${error instanceof CannotStart ? error.message : String((error as Error).stack ?? error)}\n`)
  await stop(1)
}
