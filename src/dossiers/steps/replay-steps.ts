import { currentSteps, openSteps, type RunStep, type StepState, stepsBefore } from '../../procedures/index.js'
import type { WorkflowStep } from '../../procedures/procedure.js'
import type { DossierEvent } from '../events.js'
import { stepsLeft } from './steps-left.js'

export type StepEvent = Pick<DossierEvent, 'kind' | 'detail'>

/** The steps an event opened. Before steps could run beside each other, an event named the one that followed. */
export function openedBy({ kind, detail }: StepEvent): { step: string; agencyId: string | undefined }[] {
  if (Array.isArray(detail.opened)) {
    const agencies = detail.openedAgencies as string[]
    return (detail.opened as string[]).map((step, index) => ({ step, agencyId: agencies[index] }))
  }
  const isStart = kind === 'processing_started'
  const [step, agencyId] = isStart ? [detail.step, detail.agency] : [detail.next, detail.nextAgency]
  return typeof step === 'string' ? [{ step, agencyId: typeof agencyId === 'string' ? agencyId : undefined }] : []
}

export interface StepReplay {
  /** In their order. */
  events: readonly StepEvent[]
  /** The revision it was filed under. */
  revisionId: string
  workflowOf(revisionId: string): readonly WorkflowStep[]
}

/** Works out from its events alone which steps of a dossier are done, open or waiting, in every round. */
export function replaySteps({ events, revisionId, workflowOf }: StepReplay): RunStep[] {
  let steps: RunStep[] = []
  let revision = revisionId
  for (const event of events) {
    if (event.kind === 'accepted') steps = laidOut(workflowOf(revision))
    if (event.kind === 'revision_moved') {
      revision = String(event.detail.to)
      if (steps.length > 0) steps = laidOutAnew(workflowOf(revision), steps)
    }
    steps = opened(worked(steps, event), event)
  }
  return steps
}

const laidOut = (workflow: readonly WorkflowStep[]): RunStep[] =>
  workflow.map(({ id }, position) => ({
    step: id,
    round: 1,
    state: 'waiting',
    waitsFor: stepsBefore(workflow, position),
  }))

function laidOutAnew(workflow: readonly WorkflowStep[], steps: readonly RunStep[]): RunStep[] {
  const left = stepsLeft(workflow, steps)
  const kept = steps.filter(({ state }) => state !== 'waiting')
  const rest = laidOut(workflow).filter(({ step }) => left.has(step))
  return [...kept, ...rest.map((each) => ({ ...each, round: roundAfter(kept, each.step) }))]
}

const roundAfter = (steps: readonly RunStep[], id: string): number =>
  Math.max(0, ...steps.filter(({ step }) => step === id).map(({ round }) => round)) + 1

function worked(steps: readonly RunStep[], { kind, detail }: StepEvent): RunStep[] {
  switch (kind) {
    case 'step_finished':
      return ended(steps, [String(detail.step)], 'done')
    case 'decided':
      // Before it named its step there was one only.
      return ended(steps, detail.step ? [String(detail.step)] : openSteps(steps).map(({ step }) => step), 'done')
    case 'step_sent_back': {
      const again = detail.again as string[]
      const left = ended(ended(steps, [String(detail.step)], 'sent_back'), detail.recalled as string[], 'recalled')
      const last = currentSteps(left).filter(({ step }) => again.includes(step))
      return [...left, ...last.map((each) => ({ ...each, round: each.round + 1, state: 'waiting' as const }))]
    }
    default:
      return [...steps]
  }
}

function ended(steps: readonly RunStep[], ids: readonly string[], state: StepState): RunStep[] {
  return steps.map((each) => (each.state === 'active' && ids.includes(each.step) ? { ...each, state } : each))
}

function opened(steps: readonly RunStep[], event: StepEvent): RunStep[] {
  const ids = openedBy(event).map(({ step }) => step)
  const current = new Set(currentSteps(steps))
  return steps.map((each) =>
    each.state === 'waiting' && current.has(each) && ids.includes(each.step) ? { ...each, state: 'active' } : each,
  )
}
