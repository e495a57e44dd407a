import type { ModdleElement } from 'bpmn-moddle'
import { type Role, roles } from '../../agencies/index.js'
import type { WorkflowStep } from '../procedure.js'
import { bpmnElements } from './bpmn-elements.js'
import { inOrder } from './walk-flows.js'

/** `problem` goes on after the name of the file and says what to do. */
export type ReadBpmn = { workflow: WorkflowStep[]; notes: string[] } | { problem: string }

/**
 * Reads a workflow from a BPMN 2.0 document of ours or of another tool; what it does not say of a step is taken from the step that is known by
 * the same id, or else assumed and noted.
 */
export async function readBpmn(xml: string, known: readonly WorkflowStep[] = []): Promise<ReadBpmn> {
  const found = await bpmnElements(xml)
  if ('problem' in found) return found
  const order = inOrder(found.elements)
  if ('problem' in order) return order
  const ids = idsFor(order.tasks)
  const notes = [...found.notes, ...order.notes]
  const workflow = order.tasks.map((task, position) => {
    const id = ids.get(task.id) ?? task.id
    const step = stepFrom(task, { id, notes, standing: known.find((each) => each.id === id) })
    const named = (list: readonly string[]) => list.map((other) => ids.get(other) ?? other)
    const after = named(order.before.get(task.id) ?? [])
    const previous = order.tasks[position - 1]
    const isInLine = previous ? after.length === 1 && after[0] === ids.get(previous.id) : after.length === 0
    const back = named(order.back.get(task.id) ?? [])
    return { ...step, ...(isInLine ? {} : { after }), ...(back.length > 0 ? { returnsTo: back } : {}) }
  })
  return { workflow, notes }
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

function stepFrom(
  task: ModdleElement,
  { id, notes, standing }: { id: string; notes: string[]; standing: WorkflowStep | undefined },
): WorkflowStep {
  const said = (name: string): string => String(task.get(`motcua:${name}`) ?? '')
  const vi = String(task.get('name') ?? '') || standing?.name.vi || id
  const [role, act, agency, en] = [said('role'), said('act'), said('agency'), said('nameEn')]
  const hours = Number(said('hours').replace(',', '.'))
  const isWhole = (roles as readonly string[]).includes(role) && acts.includes(act) && hours > 0 && agency !== ''
  if (!isWhole)
    notes.push(
      standing
        ? `Bước “${vi}”: tệp không ghi đủ vai trò, số giờ, đơn vị, việc; giữ như bước đang có`
        : `Bước “${vi}”: tệp không ghi đủ vai trò, số giờ, đơn vị, việc; hãy kiểm tra lại`,
    )
  const english = en || (standing?.name.vi === vi ? standing.name.en : '')
  return {
    id,
    name: english ? { vi, en: english } : { vi },
    role: (roles as readonly string[]).includes(role) ? (role as Role) : (standing?.role ?? 'processor'),
    hours: hours > 0 ? hours : (standing?.hours ?? 8),
    agency: agency === '' ? (standing?.agency ?? 'competent') : agencyOf(agency),
    act: acts.includes(act) ? (act as WorkflowStep['act']) : (standing?.act ?? 'forward'),
  }
}

const agencyOf = (said: string): WorkflowStep['agency'] =>
  said === 'competent' || said === 'receiving' ? said : { code: said }
