/** How the process may be told to stop. */
export interface StopSources {
  /** Name of the npm script that started us, if one did. */
  startedByNpm: boolean
  /** Called once, at the first sign. */
  onStop(reason: string): void
}

/**
 * Hears Ctrl-C and its likes, and also when the program that started us is gone without a word: a `kill -9` of npm, or of
 * the older Node in between, must not leave a server behind that holds the port.
 */
export function hearStopSignals({ startedByNpm, onStop }: StopSources): void {
  let stopping = false
  const stop = (reason: string) => {
    if (stopping) return
    stopping = true
    onStop(reason)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop(signal))
  process.on('disconnect', () => stop('the starting process ended'))
  const parent = process.ppid
  if (!startedByNpm) return
  setInterval(() => {
    if (process.ppid !== parent) stop('npm ended')
  }, 500).unref()
}
