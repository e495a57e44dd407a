import type { WorkflowStep } from '../procedure.js'
import { stepsBefore } from '../workflow-rules.js'

export type NodeKind = 'start' | 'end' | 'step' | 'fork' | 'join' | 'choice'

export interface GraphNode {
  id: string
  kind: NodeKind
  step?: WorkflowStep
}

export interface GraphFlow {
  from: string
  to: string
  /** The dossier goes back. */
  isReturn: boolean
}

export interface WorkflowGraph {
  nodes: GraphNode[]
  flows: GraphFlow[]
}

const startId = 'bat-dau'
const endId = 'ket-thuc'
const forkOf = (id: string): string => `re-${id}`
const joinOf = (id: string): string => `nhap-${id}`
const choiceOf = (id: string): string => `tra-${id}`

/** A workflow as BPMN draws it: gateways stand where branches part, where they join, and where a dossier may go back. */
export function graphOf(workflow: readonly WorkflowStep[]): WorkflowGraph {
  const before = new Map(workflow.map(({ id }, position) => [id, stepsBefore(workflow, position)]))
  const next = (id: string): string[] =>
    workflow.filter((step) => before.get(step.id)?.includes(id)).map((step) => step.id)
  const first = workflow.filter(({ id }) => before.get(id)?.length === 0).map(({ id }) => id)
  const last = workflow.filter(({ id }) => next(id).length === 0).map(({ id }) => id)
  const graph: WorkflowGraph = { nodes: [], flows: [] }
  const entry = (id: string): string => ((before.get(id)?.length ?? 0) > 1 ? joinOf(id) : id)
  const flow = (from: string, to: string, isReturn = false) => graph.flows.push({ from, to, isReturn })

  graph.nodes.push({ id: startId, kind: 'start' })
  leave(startId, first.map(entry))
  for (const step of workflow) {
    if (entry(step.id) !== step.id) {
      graph.nodes.push({ id: joinOf(step.id), kind: 'join' })
      flow(joinOf(step.id), step.id)
    }
    graph.nodes.push({ id: step.id, kind: 'step', step })
    const exits = last.includes(step.id) ? [last.length > 1 ? joinOf(endId) : endId] : next(step.id).map(entry)
    leave(mayGoBack(step), exits)
  }
  if (last.length > 1) {
    graph.nodes.push({ id: joinOf(endId), kind: 'join' })
    flow(joinOf(endId), endId)
  }
  graph.nodes.push({ id: endId, kind: 'end' })
  return graph

  function mayGoBack(step: WorkflowStep): string {
    // A step that was taken away since is not drawn; the linter tells of it.
    const targets = (step.returnsTo ?? []).filter((target) => before.has(target))
    if (targets.length === 0) return step.id
    graph.nodes.push({ id: choiceOf(step.id), kind: 'choice' })
    flow(step.id, choiceOf(step.id))
    for (const target of targets) flow(choiceOf(step.id), target, true)
    return choiceOf(step.id)
  }

  function leave(from: string, exits: readonly string[]) {
    if (exits.length <= 1) {
      for (const exit of exits) flow(from, exit)
      return
    }
    graph.nodes.push({ id: forkOf(from), kind: 'fork' })
    flow(from, forkOf(from))
    for (const exit of exits) flow(forkOf(from), exit)
  }
}
