import { BpmnModdle, type ModdleElement } from 'bpmn-moddle'
import { type Role, roles } from '../../agencies/index.js'
import type { WorkflowStep } from '../procedure.js'
import { motcuaPackage, returnName } from './motcua-package.js'

export type ReadBpmn = { workflow: WorkflowStep[]; notes: string[] } | { problem: string }

/** Reads a workflow from a BPMN 2.0 document of ours or of another tool; what it does not say is assumed and noted. */
export async function readBpmn(xml: string): Promise<ReadBpmn> {
  const elements = await flowElements(xml)
  if (!elements) return { problem: 'Tệp không phải BPMN 2.0' }
  const tasks = elements.filter((element) => element.$instanceOf('bpmn:Activity'))
  if (tasks.length === 0) return { problem: 'Tệp không có bước nào (task)' }
  const order = inOrder(elements)
  const ids = idsFor(order.tasks)
  const notes: string[] = []
  const workflow = order.tasks.map((task, position) => {
    const step = stepFrom(task, ids.get(task.id) ?? task.id, notes)
    const named = (list: readonly string[]) => list.map((id) => ids.get(id) ?? id)
    const after = named(order.before.get(task.id) ?? [])
    const previous = order.tasks[position - 1]
    const isInLine = previous ? after.length === 1 && after[0] === ids.get(previous.id) : after.length === 0
    const back = named(order.back.get(task.id) ?? [])
    return { ...step, ...(isInLine ? {} : { after }), ...(back.length > 0 ? { returnsTo: back } : {}) }
  })
  return { workflow, notes }
}

async function flowElements(xml: string): Promise<ModdleElement[] | undefined> {
  try {
    const { rootElement } = await new BpmnModdle({ motcua: motcuaPackage }).fromXML(xml)
    const roots = (rootElement.get('rootElements') as ModdleElement[] | undefined) ?? []
    const process = roots.find((element) => element.$instanceOf('bpmn:Process'))
    return process && ((process.get('flowElements') as ModdleElement[] | undefined) ?? [])
  } catch {
    // The parser throws plain errors for whatever is no BPMN.
    return undefined
  }
}

interface Order {
  tasks: ModdleElement[]
  /** Tasks that must be done before each, straight before it. */
  before: Map<string, string[]>
  /** Tasks that each may go back to. */
  back: Map<string, string[]>
}

const idOf = (element: unknown): string => (element as ModdleElement | undefined)?.id ?? ''

/** Walks from the start: a flow to something that is still being walked goes back, all others lead on. */
function inOrder(elements: readonly ModdleElement[]): Order {
  const isTask = (element: ModdleElement) => element.$instanceOf('bpmn:Activity')
  const flows = elements.filter((element) => element.$instanceOf('bpmn:SequenceFlow'))
  const out = (node: ModdleElement) =>
    flows.filter((flow) => flow.get('sourceRef') === node).map((flow) => flow.get('targetRef') as ModdleElement)
  const nodes = elements.filter((element) => !element.$instanceOf('bpmn:SequenceFlow'))
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
  const starts = nodes.filter((node) => node.$instanceOf('bpmn:StartEvent'))
  for (const node of [...starts, ...nodes].toReversed()) if (starts.includes(node)) walk(node)
  for (const node of nodes) walk(node)

  const tasks = finished.filter(isTask)
  const before = new Map(tasks.map((task) => [task.id, [] as string[]]))
  const back = new Map(tasks.map((task) => [task.id, [] as string[]]))
  for (const task of tasks) {
    const { ahead, behind } = reached(task, { out, isTask, backward })
    for (const next of ahead) before.get(next.id)?.push(task.id)
    back.set(
      task.id,
      behind.map(({ id }) => id),
    )
  }
  return { tasks, before, back }
}

/** The tasks that follow one, through whatever gateways, and those it goes back to. */
function reached(
  task: ModdleElement,
  {
    out,
    isTask,
    backward,
  }: { out(node: ModdleElement): ModdleElement[]; isTask(node: ModdleElement): boolean; backward: ReadonlySet<string> },
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

/** Ids as we write them, each once. */
function idsFor(tasks: readonly ModdleElement[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    tasks.map(({ id }, index) => {
      const isOurs = /^[a-z][A-Za-z0-9]{0,63}$/.test(id) && !taken.has(id)
      const ours = isOurs ? id : `step${index + 1}`
      taken.add(ours)
      return [id, ours]
    }),
  )
}

const acts: readonly string[] = ['forward', 'put_forward', 'approve', 'seal'] satisfies WorkflowStep['act'][]

function stepFrom(task: ModdleElement, id: string, notes: string[]): WorkflowStep {
  const said = (name: string): string => String(task.get(`motcua:${name}`) ?? '')
  const vi = String(task.get('name') ?? '') || id
  const [role, act, agency, en] = [said('role'), said('act'), said('agency'), said('nameEn')]
  const hours = Number(said('hours').replace(',', '.'))
  const isWhole = (roles as readonly string[]).includes(role) && acts.includes(act) && hours > 0 && agency !== ''
  if (!isWhole) notes.push(`Bước “${vi}”: tệp không ghi đủ vai trò, số giờ, đơn vị, việc; hãy kiểm tra lại`)
  return {
    id,
    name: en ? { vi, en } : { vi },
    role: (roles as readonly string[]).includes(role) ? (role as Role) : 'processor',
    hours: hours > 0 ? hours : 8,
    agency:
      agency === '' || agency === 'competent' ? 'competent' : agency === 'receiving' ? 'receiving' : { code: agency },
    act: acts.includes(act) ? (act as WorkflowStep['act']) : 'forward',
  }
}
