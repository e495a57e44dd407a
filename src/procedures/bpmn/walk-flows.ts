import type { ModdleElement } from 'bpmn-moddle'
import { elementName, isFlow, isTask } from './bpmn-elements.js'
import { returnName } from './motcua-package.js'

export interface Order {
  tasks: ModdleElement[]
  /** Tasks that must be done before each, straight before it. */
  before: Map<string, string[]>
  /** Tasks that each may go back to. */
  back: Map<string, string[]>
  notes: string[]
}

const idOf = (element: unknown): string => (element as ModdleElement | undefined)?.id ?? ''

/** Walks from the start: a flow to something that is still being walked goes back, all others lead on. A ring that nothing leads into is refused by name. */
export function inOrder(elements: readonly ModdleElement[]): Order | { problem: string } {
  const flows = elements.filter(isFlow)
  const targets = Map.groupBy(flows, (flow) => flow.get('sourceRef') as ModdleElement)
  const out = (node: ModdleElement) => (targets.get(node) ?? []).map((flow) => flow.get('targetRef') as ModdleElement)
  const nodes = elements.filter((element) => !isFlow(element))
  const rings = ringsIn(nodes, flows, out)
  if (rings.length > 0) {
    const names = rings.map((task) => `“${elementName(task)}”`).join(', ')
    return {
      problem: `các bước ${names} nối vòng với nhau mà không có lối vào. Nối điểm bắt đầu (start event) vào bước đầu tiên, rồi xuất lại tệp`,
    }
  }
  const { finished, backward } = walked(nodes, flows, out)
  const tasks = finished.filter(isTask)
  const before = new Map(tasks.map((task) => [task.id, [] as string[]]))
  const back = new Map(tasks.map((task) => [task.id, [] as string[]]))
  const notes = alternatives(nodes, { out, backward })
  for (const task of tasks) {
    const { ahead, behind } = reached(task, { out, backward })
    for (const next of ahead) before.get(next.id)?.push(task.id)
    back.set(
      task.id,
      behind.filter((earlier) => earlier !== task).map(({ id }) => id),
    )
    if (behind.includes(task))
      notes.push(`Bước “${elementName(task)}” nối về chính nó: bỏ mũi tên đó, vì cán bộ làm lại ngay trong bước`)
    const said = saidAsReturns(task, flows)
    for (const earlier of behind)
      if (earlier !== task && !said)
        notes.push(`Mũi tên từ “${elementName(task)}” về “${elementName(earlier)}” được đọc là trả lại`)
  }
  return { tasks, before, back, notes }
}

/** Our own documents call a return by its name, at the choice behind the step. */
function saidAsReturns(task: ModdleElement, flows: readonly ModdleElement[]): boolean {
  const choices = flows.filter((flow) => flow.get('sourceRef') === task).map((flow) => flow.get('targetRef'))
  return flows.some(
    (flow) =>
      flow.get('name') === returnName && (flow.get('sourceRef') === task || choices.includes(flow.get('sourceRef'))),
  )
}

type Out = (node: ModdleElement) => ModdleElement[]

/** Tasks that can be reached from nothing that begins: each is led to by another of them. */
function ringsIn(nodes: readonly ModdleElement[], flows: readonly ModdleElement[], out: Out): ModdleElement[] {
  const ledTo = new Set(flows.map((flow) => flow.get('targetRef')))
  const open = nodes.filter((node) => node.$instanceOf('bpmn:StartEvent') || !ledTo.has(node))
  const seen = new Set(open)
  for (let node = open.pop(); node; node = open.pop())
    for (const target of out(node)) {
      if (seen.has(target)) continue
      seen.add(target)
      open.push(target)
    }
  return nodes.filter((node) => isTask(node) && !seen.has(node))
}

function walked(nodes: readonly ModdleElement[], flows: readonly ModdleElement[], out: Out) {
  // A flow that says so goes back also where its target lies on a branch beside the way that is walked.
  const returns = new Set(
    flows
      .filter((flow) => flow.get('name') === returnName)
      .map((flow) => `${idOf(flow.get('sourceRef'))} ${idOf(flow.get('targetRef'))}`),
  )
  const [walking, done] = [new Set<ModdleElement>(), new Set<ModdleElement>()]
  const finished: ModdleElement[] = []
  const backward = new Set<string>()

  const walk = (node: ModdleElement) => {
    if (done.has(node)) return
    walking.add(node)
    // What is walked last comes first in the order, so branches stay as they are drawn.
    for (const target of out(node).toReversed()) {
      if (walking.has(target) || returns.has(`${node.id} ${target.id}`)) backward.add(`${node.id} ${target.id}`)
      else walk(target)
    }
    walking.delete(node)
    done.add(node)
    finished.unshift(node)
  }
  const ledTo = new Set(flows.map((flow) => flow.get('targetRef')))
  const starts = nodes.filter((node) => node.$instanceOf('bpmn:StartEvent') || !ledTo.has(node))
  for (const node of starts.toReversed()) walk(node)
  for (const node of nodes) walk(node)
  return { finished, backward }
}

/** The tasks that follow one, through whatever gateways, and those it goes back to. */
function reached(
  task: ModdleElement,
  { out, backward }: { out: Out; backward: ReadonlySet<string> },
): { ahead: ModdleElement[]; behind: ModdleElement[] } {
  const [ahead, behind, seen] = [new Set<ModdleElement>(), new Set<ModdleElement>(), new Set<ModdleElement>()]
  const open = [{ node: task, isBack: false }]
  for (let at = open.pop(); at; at = open.pop()) {
    for (const target of out(at.node)) {
      const isBack = at.isBack || backward.has(`${at.node.id} ${target.id}`)
      if (isTask(target)) (isBack ? behind : ahead).add(target)
      else if (!seen.has(target)) {
        seen.add(target)
        open.push({ node: target, isBack })
      }
    }
  }
  return { ahead: [...ahead], behind: [...behind] }
}

/** Branches of which only one is meant are read as branches beside each other, since a workflow has no others. */
function alternatives(nodes: readonly ModdleElement[], { out, backward }: { out: Out; backward: ReadonlySet<string> }) {
  return nodes
    .filter((node) => node.$instanceOf('bpmn:Gateway') && !node.$instanceOf('bpmn:ParallelGateway'))
    .filter((node) => out(node).filter((target) => !backward.has(`${node.id} ${target.id}`)).length > 1)
    .map(
      (node) =>
        `Nút rẽ nhánh “${elementName(node)}”: các nhánh được đọc là cùng làm, không phải chọn một; hãy sửa nếu khác`,
    )
}
