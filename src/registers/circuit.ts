/** Stops asking a partner that has just failed, so that nobody waits for the same silence twice. */
export interface Circuit {
  /** The partner failed a moment ago and is left alone. */
  isOpen(): boolean
  failed(): void
  worked(): void
}

/** Stays open for `restMs` after a failure; then the next question tries again. */
export function makeCircuit(restMs: number, clock: () => number = () => performance.now()): Circuit {
  let restUntil = 0
  return {
    isOpen: () => clock() < restUntil,
    failed: () => {
      restUntil = clock() + restMs
    },
    worked: () => {
      restUntil = 0
    },
  }
}
