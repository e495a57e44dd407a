import { currentSteps, type RunStep, stepsAfter, stepsBefore } from '../../procedures/index.js'
import type { WorkflowStep } from '../../procedures/procedure.js'

/**
 * Steps of a workflow that are still to be worked by a dossier that stands in some of them: what lies before an open step is past, what
 * was done is done unless it comes after one.
 */
export function stepsLeft(workflow: readonly WorkflowStep[], steps: readonly RunStep[]): Set<string> {
  const plan = workflow.map(({ id }, position) => ({ step: id, waitsFor: stepsBefore(workflow, position) }))
  const current = currentSteps(steps)
  const open = current.filter(({ state }) => state === 'active').map(({ step }) => step)
  const done = new Set(current.filter(({ state }) => state === 'done').map(({ step }) => step))
  const behind = new Set(open.flatMap((id) => [...stepsAfter(plan, id)]))
  const past = (id: string) => open.some((each) => stepsAfter(plan, id).has(each))
  return new Set(
    plan.map(({ step }) => step).filter((id) => !open.includes(id) && (behind.has(id) || (!done.has(id) && !past(id)))),
  )
}
