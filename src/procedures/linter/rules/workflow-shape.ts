import type { WorkflowStep } from '../../procedure.js'
import { stepsBefore } from '../../workflow-rules.js'
import { stepsAfter } from '../../workflow-run.js'
import type { LintRule, Remark } from '../finding.js'

/** Whatever passes this rule comes to its end, in whichever order its steps are done and sent back. */
export const workflowShape: LintRule = {
  id: 'workflow-shape',
  severity: 'error',
  check: ({ workflow }) => {
    if (workflow.length === 0) return [{ at: 'workflow', message: 'Quy trình chưa có bước nào' }]
    const shape = shapeOf(workflow)
    // What lies before what can only be told where steps stand in order and come to one end.
    const order = [...orderRemarks(shape), ...endRemarks(shape)]
    return order.length > 0 ? order : [...decisionRemarks(shape), ...returnRemarks(shape)]
  },
}

interface Shape {
  workflow: readonly WorkflowStep[]
  before: ReadonlyMap<string, readonly string[]>
  /** Everything behind a step, on whatever branch. */
  behind: ReadonlyMap<string, ReadonlySet<string>>
}

function shapeOf(workflow: readonly WorkflowStep[]): Shape {
  const plan = workflow.map(({ id }, position) => ({ step: id, waitsFor: stepsBefore(workflow, position) }))
  return {
    workflow,
    before: new Map(plan.map(({ step, waitsFor }) => [step, waitsFor])),
    behind: new Map(plan.map(({ step }) => [step, stepsAfter(plan, step)])),
  }
}

const at = ({ id }: WorkflowStep): string => `workflow.${id}`
const isBehind = ({ behind }: Shape, step: string, other: string): boolean => behind.get(other)?.has(step) ?? false

function orderRemarks({ workflow, before }: Shape): Remark[] {
  const places = new Map(workflow.map(({ id }, position) => [id, position]))
  return workflow.flatMap((step, position) =>
    (before.get(step.id) ?? [])
      .filter((id) => (places.get(id) ?? workflow.length) >= position)
      .map((id) => ({
        at: at(step),
        message: `Bước “${step.name.vi}” chờ bước “${id}”, nhưng bước đó không đứng trước nó`,
      })),
  )
}

/** Branches that never join would leave a dossier half done: exactly one step is the last, and it ends the dossier. */
function endRemarks({ workflow, before }: Shape): Remark[] {
  const awaited = new Set([...before.values()].flat())
  const ends = workflow.filter(({ id }) => !awaited.has(id))
  const [end, ...others] = ends
  const names = ends.map(({ name }) => `“${name.vi}”`).join(', ')
  if (others.length > 0) return [{ at: 'workflow', message: `Các nhánh ${names} không nhập lại thành một bước cuối` }]
  return !end || end.act === 'approve' || end.act === 'seal'
    ? []
    : [{ at: at(end), message: `Bước cuối “${end.name.vi}” phải là bước phê duyệt hoặc đóng dấu, phát hành` }]
}

/** One decision, after everything it rests on and before its seal; nothing runs beside it. */
function decisionRemarks(shape: Shape): Remark[] {
  const { workflow } = shape
  const [approval, ...others] = workflow.filter(({ act }) => act === 'approve')
  if (!approval) return [{ at: 'workflow', message: 'Quy trình không có bước phê duyệt' }]
  return [
    ...others.map((step) => ({
      at: at(step),
      message: `Bước “${step.name.vi}” phê duyệt lần thứ hai; một hồ sơ chỉ có một quyết định`,
    })),
    ...workflow
      .filter(({ act, id }) => act === 'seal' && !isBehind(shape, id, approval.id))
      .map((step) => ({
        at: at(step),
        message: `Bước “${step.name.vi}” đóng dấu khi chưa phê duyệt; hãy đặt sau bước “${approval.name.vi}”`,
      })),
    ...workflow
      .filter(({ act, id }) => act !== 'approve' && act !== 'seal' && isBeside(shape, id, approval.id))
      .map((step) => ({
        at: at(step),
        message: `Bước “${step.name.vi}” chạy song song với bước phê duyệt; hãy để bước “${approval.name.vi}” chờ nó`,
      })),
  ]
}

const isBeside = (shape: Shape, step: string, other: string): boolean =>
  step !== other && !isBehind(shape, step, other) && !isBehind(shape, other, step)

function returnRemarks(shape: Shape): Remark[] {
  const { workflow } = shape
  const approvals = workflow.filter(({ act }) => act === 'approve').map(({ id }) => id)
  const undoes = (step: string, to: string) =>
    approvals.some((id) => isBehind(shape, step, id) && (to === id || isBehind(shape, id, to)))
  return workflow.flatMap((step) =>
    (step.returnsTo ?? []).flatMap((to) => {
      if (!isBehind(shape, step.id, to))
        return [
          { at: at(step), message: `Bước “${step.name.vi}” trả lại bước “${to}”, nhưng bước đó không nằm trước nó` },
        ]
      return undoes(step.id, to)
        ? [{ at: at(step), message: `Bước “${step.name.vi}” trả lại “${to}” khi hồ sơ đã có quyết định phê duyệt` }]
        : []
    }),
  )
}
