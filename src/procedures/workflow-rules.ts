import type { WorkflowStep } from './procedure.js'

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
