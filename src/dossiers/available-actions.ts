import type { Role } from '../agencies/roles.js'
import { rolesOfAct } from '../procedures/index.js'
import { type DossierStatus, dossierStatuses } from './dossier.js'

/** What an officer may do with a dossier. Buttons and guards read the same table. */
export type OfficerAction =
  | 'view'
  | 'accept'
  | 'request_supplement'
  | 'ask_leave'
  | 'answer_leave'
  | 'decline'
  | 'record_payment'
  | 'assign'
  | 'receive_papers'
  | 'start_processing'
  | 'forward'
  | 'put_forward'
  | 'approve'
  | 'refuse'
  | 'seal'
  | 'send_back'
  | 'ask_obligation'
  | 'stop'
  | 'answer_stop'
  | 'apologise'
  | 'remove_infected'
  | 'compare_originals'
  | 'return_result'
  | 'note'

/** What the citizen may do with their own. */
export type CitizenAction = 'supplement' | 'withdraw' | 'ask_stop' | 'pay' | 'rate'

interface ActionRow {
  statuses: readonly DossierStatus[]
  roles: readonly Role[]
  /** Only in the agency and role of a step that is open. */
  inOpenStep?: true
  /** Only at one of the two agencies it concerns, filed anywhere they differ; `step`: at those that work a step too. */
  at?: 'receiving' | 'competent' | 'step'
}

const anyStatus = dossierStatuses
const payableStatuses = [
  'submitted',
  'supplement_before_acceptance',
  'accepted',
  'in_processing',
  'supplement_requested',
  'obligation_due',
  'decided',
] as const satisfies readonly DossierStatus[]
const openStatuses = [
  'accepted',
  'in_processing',
  'supplement_requested',
  'obligation_due',
] as const satisfies readonly DossierStatus[]
const askingRoles = ['receiver', 'counter_head', 'processor', 'division_head'] as const satisfies readonly Role[]
const everyone: readonly Role[] = [
  'receiver',
  'returner',
  'cashier',
  'counter_head',
  'processor',
  'division_head',
  'approver',
  'clerk',
]

export const officerActions = {
  view: { statuses: anyStatus, roles: everyone },
  note: { statuses: anyStatus, roles: everyone },
  accept: { statuses: ['submitted'], roles: ['receiver', 'counter_head'], at: 'receiving' },
  decline: { statuses: ['submitted'], roles: ['receiver', 'counter_head'], at: 'receiving' },
  request_supplement: { statuses: ['submitted', 'in_processing'], roles: askingRoles },
  // Beyond what law allows, a supplement is asked for with a leader's leave (L4).
  ask_leave: { statuses: ['submitted', 'in_processing'], roles: askingRoles },
  answer_leave: { statuses: ['submitted', 'in_processing'], roles: ['division_head', 'approver'], at: 'competent' },
  record_payment: {
    statuses: payableStatuses,
    roles: ['cashier', 'counter_head'],
  },
  assign: {
    statuses: ['accepted', 'in_processing'],
    roles: ['counter_head', 'processor', 'division_head'],
    at: 'step',
  },
  // What another agency's counter took in is received where it is settled (L2).
  receive_papers: {
    statuses: ['accepted'],
    roles: ['receiver', 'counter_head', 'processor', 'division_head'],
    at: 'competent',
  },
  start_processing: { statuses: ['accepted'], roles: ['receiver', 'counter_head', 'processor', 'division_head'] },
  forward: { statuses: ['in_processing'], roles: rolesOfAct.forward, inOpenStep: true },
  put_forward: { statuses: ['in_processing'], roles: rolesOfAct.put_forward, inOpenStep: true },
  approve: { statuses: ['in_processing'], roles: rolesOfAct.approve, inOpenStep: true },
  refuse: { statuses: ['in_processing'], roles: rolesOfAct.approve, inOpenStep: true },
  seal: { statuses: ['in_processing'], roles: rolesOfAct.seal, inOpenStep: true },
  send_back: {
    statuses: ['in_processing'],
    roles: ['receiver', 'processor', 'division_head', 'approver', 'clerk'],
    inOpenStep: true,
  },
  ask_obligation: { statuses: ['in_processing'], roles: ['processor', 'division_head'], at: 'competent' },
  stop: {
    statuses: ['in_processing', 'supplement_requested', 'obligation_due'],
    roles: ['division_head', 'approver'],
    at: 'competent',
  },
  // Asked online by the person, decided at the counter, which gives Mẫu 05.
  answer_stop: { statuses: openStatuses, roles: ['receiver', 'counter_head'], at: 'receiving' },
  // For the head of the agency that settles, or who acts for the head (L5).
  apologise: { statuses: openStatuses, roles: ['approver', 'division_head'], at: 'competent' },
  // Nobody can work with a file that holds malware; the person hands in another, or none is needed.
  remove_infected: {
    statuses: ['submitted', 'supplement_before_acceptance', ...openStatuses],
    roles: askingRoles,
  },
  compare_originals: {
    statuses: ['submitted', 'accepted', 'in_processing', 'decided'],
    roles: ['receiver', 'returner', 'counter_head'],
  },
  return_result: { statuses: ['decided'], roles: ['returner', 'counter_head'], at: 'receiving' },
} as const satisfies Record<OfficerAction, ActionRow>

const citizenActions = {
  supplement: ['supplement_before_acceptance', 'supplement_requested'],
  withdraw: ['submitted', 'supplement_before_acceptance', 'in_processing', 'obligation_due'],
  ask_stop: openStatuses,
  pay: payableStatuses,
  rate: ['declined', 'decided', 'returned'],
} as const satisfies Record<CitizenAction, readonly DossierStatus[]>

/** A step that somebody works now, as far as actions depend on it. */
export interface StepSubject {
  agencyId: string
  role: Role
  act: 'forward' | 'put_forward' | 'approve' | 'seal'
  /** Earlier steps it may be sent back to. */
  returnsTo: readonly string[]
}

export interface ActionSubject {
  status: DossierStatus
  /** Open steps; of an accepted dossier those it will begin with. */
  steps: readonly StepSubject[]
  /** Where it was filed. */
  receivingAgencyId: string
  /** Which settles it. */
  competentAgencyId: string
}

/** The roles an officer holds today, by agency. */
export type RolesByAgency = ReadonlyMap<string, readonly Role[]>

const stepActions = {
  forward: ({ act }) => act === 'forward',
  put_forward: ({ act }) => act === 'put_forward',
  approve: ({ act }) => act === 'approve',
  refuse: ({ act }) => act === 'approve',
  seal: ({ act }) => act === 'seal',
  send_back: ({ returnsTo }) => returnsTo.length > 0,
} as const satisfies Partial<Record<OfficerAction, (step: StepSubject) => boolean>>

/** What is done in one open step. */
export type StepAction = keyof typeof stepActions

export const isStepAction = (action: OfficerAction): action is StepAction => action in stepActions

/** The steps in which this officer may do this. */
export function stepsFor<S extends StepSubject>(
  action: StepAction,
  { status, steps }: { status: DossierStatus; steps: readonly S[] },
  roles: RolesByAgency,
): S[] {
  if (!(officerActions[action].statuses as readonly DossierStatus[]).includes(status)) return []
  return steps.filter((step) => stepActions[action](step) && (roles.get(step.agencyId) ?? []).includes(step.role))
}

/** What this officer may do with this dossier now, in the order the buttons stand. */
export function availableActions(dossier: ActionSubject, roles: RolesByAgency): OfficerAction[] {
  return (Object.keys(officerActions) as OfficerAction[]).filter((action) => mayDo(action, dossier, roles))
}

export function mayDo(action: OfficerAction, dossier: ActionSubject, roles: RolesByAgency): boolean {
  const row: ActionRow = officerActions[action]
  if (!row.statuses.includes(dossier.status)) return false
  if (isStepAction(action)) return stepsFor(action, dossier, roles).length > 0
  if (action === 'view' || action === 'note') return roles.size > 0
  return agenciesFor(row, dossier).some((agency) => (roles.get(agency) ?? []).some((role) => row.roles.includes(role)))
}

function agenciesFor({ at }: ActionRow, { receivingAgencyId, competentAgencyId, steps }: ActionSubject): string[] {
  if (at === 'receiving') return [receivingAgencyId]
  if (at === 'competent') return [competentAgencyId]
  const both = [receivingAgencyId, competentAgencyId]
  return at === 'step' ? [...both, ...steps.map(({ agencyId }) => agencyId)] : both
}

/** What the citizen may do with their own dossier now. */
export function citizenActionsFor(status: DossierStatus): CitizenAction[] {
  return (Object.keys(citizenActions) as CitizenAction[]).filter((action) =>
    (citizenActions[action] as readonly DossierStatus[]).includes(status),
  )
}
