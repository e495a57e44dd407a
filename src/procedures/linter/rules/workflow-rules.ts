import type { TimeLimit, WorkflowStep } from '../../procedure.js'
import { longestPathHours, rolesOfAct } from '../../workflow-rules.js'
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
  // Whoever settles a procedure receives dossiers of it too.
  if (agency === 'competent' || agency === 'receiving') return agencies
  return [others.get(agency.code) ?? { name: agency.code, roles: [] }]
}

export const actNotOfRole: LintRule = {
  id: 'act-not-of-role',
  severity: 'error',
  check: ({ workflow }) =>
    workflow
      .filter(({ role, act }) => !(rolesOfAct[act] as readonly string[]).includes(role))
      .map(({ id, name }) => ({
        at: `workflow.${id}`,
        message: `Bước “${name.vi}”: vai trò đã chọn không được làm việc của bước này; hồ sơ sẽ nằm lại đây`,
      })),
}
