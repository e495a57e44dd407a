import type { ProcedureDefinition, TimeLimit, WorkflowStep } from '../../procedure.js'
import { longestPathHours, stepsBefore } from '../../workflow-rules.js'
import type { LintRule, RolesHeld } from '../finding.js'

const dayHours = 8
/** Working days in a month and in a week of seven, for judging a limit that is not in working time. */
const monthDays = 22
const weekShare = 5 / 7

/** A time limit in working hours, as the hours of steps are counted: eight make a working day. */
export function limitHours({ quantity, unit }: TimeLimit): number {
  if (quantity === 0) return dayHours
  if (unit === 'working_hour') return quantity
  if (unit === 'working_day') return quantity * dayHours
  return unit === 'month' ? quantity * monthDays * dayHours : quantity * weekShare * dayHours
}

export const hoursAboveLimit: LintRule = {
  id: 'hours-above-limit',
  severity: 'error',
  check: ({ workflow, timeLimit }) => {
    if (!timeLimit) return []
    const [hours, limit] = [longestPathHours(workflow), limitHours(timeLimit)]
    return hours > limit
      ? [{ at: 'workflow', message: `Các bước cần ${hours} giờ làm việc, thời hạn chỉ có ${Math.floor(limit)} giờ` }]
      : []
  },
}

export const nobodyForStep: LintRule = {
  id: 'nobody-for-step',
  severity: 'error',
  check: ({ workflow }, { agencies, others }) =>
    workflow.flatMap((step) => {
      const lacking = agenciesOf(step, agencies, others).filter(({ roles }) => !roles.includes(step.role))
      return lacking.length > 0
        ? [
            {
              at: `workflow.${step.id}`,
              message: `Bước “${step.name.vi}”: chưa ai giữ vai trò này tại ${lacking.map(({ name }) => name).join(', ')}`,
            },
          ]
        : []
    }),
}

function agenciesOf({ agency }: WorkflowStep, agencies: readonly RolesHeld[], others: ReadonlyMap<string, RolesHeld>) {
  if (agency === 'competent') return agencies
  if (agency === 'receiving') return []
  return [others.get(agency.code) ?? { name: agency.code, roles: [] }]
}

export const workflowShape: LintRule = {
  id: 'workflow-shape',
  severity: 'error',
  check: (procedure) => [...branchRemarks(procedure), ...endRemarks(procedure)],
}

function branchRemarks({ workflow }: ProcedureDefinition) {
  const at = new Map(workflow.map(({ id }, position) => [id, position]))
  return workflow.flatMap((step, position) => {
    const wrong = stepsBefore(workflow, position).filter((id) => (at.get(id) ?? workflow.length) >= position)
    const back = (step.returnsTo ?? []).filter((id) => (at.get(id) ?? workflow.length) >= position)
    return [
      ...wrong.map((id) => ({
        at: `workflow.${step.id}`,
        message: `Bước “${step.name.vi}” chờ bước “${id}”, nhưng bước đó không đứng trước nó`,
      })),
      ...back.map((id) => ({
        at: `workflow.${step.id}`,
        message: `Bước “${step.name.vi}” trả lại bước “${id}”, nhưng bước đó không đứng trước nó`,
      })),
    ]
  })
}

/** Branches that never join would leave a dossier half done: exactly one step is the last. */
function endRemarks({ workflow }: ProcedureDefinition) {
  if (workflow.length === 0) return [{ at: 'workflow', message: 'Quy trình chưa có bước nào' }]
  const awaited = new Set(workflow.flatMap((_, position) => stepsBefore(workflow, position)))
  const ends = workflow.filter(({ id }) => !awaited.has(id))
  const names = ends.map(({ name }) => `“${name.vi}”`).join(', ')
  return [
    ...(ends.length > 1 ? [{ at: 'workflow', message: `Các nhánh ${names} không nhập lại thành một bước cuối` }] : []),
    ...(workflow.some(({ act }) => act === 'approve')
      ? []
      : [{ at: 'workflow', message: 'Quy trình không có bước phê duyệt' }]),
  ]
}
