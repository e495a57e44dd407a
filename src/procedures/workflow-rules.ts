import type { Role } from '../agencies/roles.js'
import type { WorkflowStep } from './procedure.js'

/** Who may do what a step is for; a step with another role could never be done. */
export const rolesOfAct = {
  forward: ['receiver', 'processor', 'division_head'],
  put_forward: ['processor', 'division_head'],
  approve: ['approver'],
  seal: ['clerk'],
} as const satisfies Record<WorkflowStep['act'], readonly Role[]>

/** Ids of the steps that must be done before the one at this position: those it names, else the one listed before it. */
export function stepsBefore(workflow: readonly WorkflowStep[], position: number): readonly string[] {
  const before = workflow[position - 1]
  return workflow[position]?.after ?? (before ? [before.id] : [])
}

/** Working hours from the beginning to the end, where branches that run beside each other count once: the longest. */
export function longestPathHours(workflow: readonly WorkflowStep[]): number {
  const done = new Map<string, number>()
  for (const [position, { id, hours }] of workflow.entries()) {
    const starts = Math.max(0, ...stepsBefore(workflow, position).map((before) => done.get(before) ?? 0))
    done.set(id, starts + hours)
  }
  return Math.max(0, ...done.values())
}
