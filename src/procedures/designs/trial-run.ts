import type { ProcedureDefinition, WorkflowStep } from '../procedure.js'
import { supplementRulesOf } from '../supplement-rules.js'
import { stepsBefore } from '../workflow-rules.js'
import { currentSteps, isWorkedThrough, type RunStep, readySteps, sendBack } from '../workflow-run.js'

/** Statuses that a dossier of the test mode passes through, by their names for real ones. */
export type TrialStatus =
  | 'submitted'
  | 'supplement_before_acceptance'
  | 'declined'
  | 'in_processing'
  | 'supplement_requested'
  | 'decided'
  | 'returned'
  | 'stopped'

/** What can be done with it: by the counter, in a step, or by the person. */
export type TrialDeed =
  | { deed: 'accept' | 'decline' | 'request_supplement' | 'supplement' | 'no_answer' | 'return_result' }
  | { deed: 'finish' | 'approve' | 'refuse'; step: string }
  | { deed: 'send_back'; step: string; to: string }

export type TrialStep = RunStep & Pick<WorkflowStep, 'act' | 'returnsTo'>

export interface TrialRun {
  status: TrialStatus
  /** Every step in every round. */
  steps: TrialStep[]
  /** Supplements asked for so far. */
  supplements: number
  decision?: 'granted' | 'refused'
}

/** A deed as a word: `finish.draft`, `send_back.approve.draft`. */
export const deedCode = (deed: TrialDeed): string => Object.values(deed).join('.')

export interface TrialPlayed {
  run: TrialRun
  deeds: TrialDeed[]
  /** What may be done next. */
  next: TrialDeed[]
  /** The design changed so that what was done cannot have happened any more; the run stands where it broke off. */
  isStale: boolean
}

type Played = Pick<ProcedureDefinition, 'workflow' | 'supplement'>

/** Plays what was done, one deed after the other, by the rules that real dossiers follow. */
export function playTrial(definition: Played, codes: readonly string[]): TrialPlayed {
  let run = begun(definition)
  const deeds: TrialDeed[] = []
  for (const code of codes) {
    const deed = nextDeeds(definition, run).find((candidate) => deedCode(candidate) === code)
    if (!deed) return { run, deeds, next: [], isStale: true }
    run = after(run, deed)
    deeds.push(deed)
  }
  return { run, deeds, next: nextDeeds(definition, run), isStale: false }
}

function begun({ workflow }: Played): TrialRun {
  const steps = workflow.map(({ id, act, returnsTo }, position) => ({
    ...{ step: id, round: 1, state: 'waiting' as const, waitsFor: stepsBefore(workflow, position) },
    ...{ act, ...(returnsTo && { returnsTo }) },
  }))
  return { status: 'submitted', steps, supplements: 0 }
}

function nextDeeds({ supplement }: Played, run: TrialRun): TrialDeed[] {
  const asking: TrialDeed[] =
    run.supplements < supplementRulesOf(supplement).mostRequests ? [{ deed: 'request_supplement' }] : []
  switch (run.status) {
    case 'submitted':
      return [{ deed: 'accept' }, { deed: 'decline' }, ...asking]
    case 'supplement_before_acceptance':
    case 'supplement_requested':
      return [{ deed: 'supplement' }, { deed: 'no_answer' }]
    case 'in_processing':
      return [...openOf(run).flatMap((step) => stepDeeds(run, step)), ...asking]
    case 'decided':
      return [{ deed: 'return_result' }]
    default:
      return []
  }
}

const openOf = ({ steps }: TrialRun): TrialStep[] => currentSteps(steps).filter(({ state }) => state === 'active')

function stepDeeds({ steps }: TrialRun, { step, act, returnsTo = [] }: TrialStep): TrialDeed[] {
  const back = returnsTo.filter((to) => mayGoBack(steps, step, to))
  return [
    ...(act === 'approve'
      ? [
          { deed: 'approve' as const, step },
          { deed: 'refuse' as const, step },
        ]
      : [{ deed: 'finish' as const, step }]),
    ...back.map((to) => ({ deed: 'send_back' as const, step, to })),
  ]
}

/** After a decision nothing before it is worked anew. */
function mayGoBack(steps: readonly TrialStep[], from: string, to: string): boolean {
  const back = sendBack(steps, from, to)
  return back !== undefined && !back.again.some(({ act, state }) => act === 'approve' && state === 'done')
}

function after(run: TrialRun, deed: TrialDeed): TrialRun {
  switch (deed.deed) {
    case 'accept':
      return { ...run, status: 'in_processing', steps: opened(run.steps) }
    case 'decline':
      return { ...run, status: 'declined' }
    case 'request_supplement':
      return { ...run, status: supplementStatus[run.status] ?? run.status, supplements: run.supplements + 1 }
    case 'supplement':
      return { ...run, status: run.status === 'supplement_requested' ? 'in_processing' : 'submitted' }
    case 'no_answer':
      return { ...run, status: 'stopped' }
    case 'return_result':
      return { ...run, status: 'returned' }
    case 'send_back':
      return { ...run, steps: sentBack(run.steps, deed) }
    case 'finish':
      return finished(run, deed.step)
    case 'approve':
      return { ...finished(run, deed.step), decision: 'granted' }
    case 'refuse':
      return { ...finished(run, deed.step), decision: 'refused' }
  }
}

const supplementStatus: Partial<Record<TrialStatus, TrialStatus>> = {
  submitted: 'supplement_before_acceptance',
  in_processing: 'supplement_requested',
}

const withState = (steps: readonly TrialStep[], which: readonly TrialStep[], state: TrialStep['state']) =>
  steps.map((step) => (which.includes(step) ? { ...step, state } : step))

const opened = (steps: readonly TrialStep[]): TrialStep[] => withState(steps, readySteps(steps), 'active')

function finished(run: TrialRun, id: string): TrialRun {
  const done = withState(
    run.steps,
    openOf(run).filter(({ step }) => step === id),
    'done',
  )
  return { ...run, steps: opened(done), status: isWorkedThrough(done) ? 'decided' : run.status }
}

function sentBack(steps: readonly TrialStep[], { step, to }: { step: string; to: string }): TrialStep[] {
  const back = sendBack(steps, step, to)
  if (!back) return [...steps]
  const mine = back.ended.filter((ended) => ended.step === step)
  const others = back.ended.filter((ended) => ended.step !== step)
  const ended = withState(withState(steps, mine, 'sent_back'), others, 'recalled')
  const again = back.again.map((each) => ({ ...each, round: each.round + 1, state: 'waiting' as const }))
  return opened([...ended, ...again])
}
