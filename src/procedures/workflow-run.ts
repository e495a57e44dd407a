/** How far one step of a dossier is. `sent_back` and `recalled`: it was open and ended without being done. */
export type StepState = 'waiting' | 'active' | 'done' | 'sent_back' | 'recalled'

/** A step in one of its rounds. */
export interface RunStep {
  step: string
  /** 1, and one more each time it had to be worked anew. */
  round: number
  state: StepState
  /** Ids of steps that must be done before it begins. One that the dossier does not have is as good as done. */
  waitsFor: readonly string[]
}

/** The rounds that hold: of every step the last one, in the order of the list. */
export function currentSteps<S extends RunStep>(steps: readonly S[]): S[] {
  const last = new Map<string, number>()
  for (const { step, round } of steps) last.set(step, Math.max(round, last.get(step) ?? 0))
  return steps.filter(({ step, round }) => last.get(step) === round)
}

export const openSteps = <S extends RunStep>(steps: readonly S[]): S[] =>
  currentSteps(steps).filter(({ state }) => state === 'active')

/** Steps that may begin now: everything before them is done. A join waits here for its last branch. */
export function readySteps<S extends RunStep>(steps: readonly S[]): S[] {
  const current = currentSteps(steps)
  const undone = new Set(current.filter(({ state }) => state !== 'done').map(({ step }) => step))
  return current.filter(({ state, waitsFor }) => state === 'waiting' && waitsFor.every((id) => !undone.has(id)))
}

/** Nothing is open and nothing waits: the dossier has gone through its workflow. */
export const isWorkedThrough = (steps: readonly RunStep[]): boolean =>
  currentSteps(steps).every(({ state }) => state === 'done')

/** Ids of everything that comes after a step, on whatever branch. */
export function stepsAfter(steps: readonly Pick<RunStep, 'step' | 'waitsFor'>[], id: string): Set<string> {
  const after = new Set<string>()
  const reach = (from: string) => {
    for (const { step, waitsFor } of steps)
      if (waitsFor.includes(from) && !after.has(step)) {
        after.add(step)
        reach(step)
      }
  }
  reach(id)
  return after
}

export interface SendBack<S extends RunStep> {
  /** Open steps that end undone, the one that was sent back among them. */
  ended: S[]
  /** Steps that are worked anew, the target first: those that had begun, and lie at or behind the target. */
  again: S[]
}

/**
 * What sending a dossier back from one open step to an earlier one means: the target and all that comes after it is worked anew,
 * so what is open there ends; branches beside it go on, and what they did stays done. Undefined where it is not possible.
 */
export function sendBack<S extends RunStep>(steps: readonly S[], from: string, to: string): SendBack<S> | undefined {
  const current = currentSteps(steps)
  const target = current.find(({ step, state }) => step === to && state === 'done')
  const anew = stepsAfter(current, to)
  if (!target || !anew.has(from)) return undefined
  const behind = current.filter(({ step, state }) => anew.has(step) && state !== 'waiting')
  return { ended: behind.filter(({ state }) => state === 'active'), again: [target, ...behind] }
}
