import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Role, roles } from '../agencies/index.js'
import {
  type ActionSubject,
  availableActions,
  citizenActionsFor,
  isStepAction,
  type OfficerAction,
  officerActions,
  type StepSubject,
} from './available-actions.js'
import { type DossierStatus, dossierStatuses } from './dossier.js'

// Written anew from the rules of the law and of the counter's work, not from the table under test: who may, and when.
const who: Record<OfficerAction, readonly Role[]> = {
  accept: ['receiver', 'counter_head'],
  decline: ['receiver', 'counter_head'],
  request_supplement: ['receiver', 'counter_head', 'processor', 'division_head'],
  ask_leave: ['receiver', 'counter_head', 'processor', 'division_head'],
  answer_leave: ['division_head', 'approver'],
  record_payment: ['cashier', 'counter_head'],
  assign: ['counter_head', 'processor', 'division_head'],
  receive_papers: ['receiver', 'counter_head', 'processor', 'division_head'],
  start_processing: ['receiver', 'counter_head', 'processor', 'division_head'],
  forward: ['receiver', 'processor', 'division_head'],
  put_forward: ['processor', 'division_head'],
  approve: ['approver'],
  refuse: ['approver'],
  seal: ['clerk'],
  send_back: ['receiver', 'processor', 'division_head', 'approver', 'clerk'],
  ask_obligation: ['processor', 'division_head'],
  stop: ['division_head', 'approver'],
  answer_stop: ['receiver', 'counter_head'],
  apologise: ['division_head', 'approver'],
  remove_infected: ['receiver', 'counter_head', 'processor', 'division_head'],
  compare_originals: ['receiver', 'returner', 'counter_head'],
  return_result: ['returner', 'counter_head'],
  view: ['receiver', 'returner', 'cashier', 'counter_head', 'processor', 'division_head', 'approver', 'clerk'],
  note: ['receiver', 'returner', 'cashier', 'counter_head', 'processor', 'division_head', 'approver', 'clerk'],
}

const when: Record<DossierStatus, readonly OfficerAction[]> = {
  submitted: [
    ...(['accept', 'decline', 'request_supplement', 'ask_leave', 'answer_leave'] as const),
    ...(['record_payment', 'remove_infected', 'compare_originals'] as const),
  ],
  supplement_before_acceptance: ['record_payment', 'remove_infected'],
  declined: [],
  accepted: [
    ...(['record_payment', 'assign', 'receive_papers', 'start_processing', 'answer_stop'] as const),
    ...(['apologise', 'remove_infected', 'compare_originals'] as const),
  ],
  in_processing: [
    ...(['request_supplement', 'ask_leave', 'answer_leave', 'record_payment', 'assign', 'forward'] as const),
    ...(['put_forward', 'approve', 'refuse', 'seal', 'send_back', 'ask_obligation', 'stop', 'answer_stop'] as const),
    ...(['apologise', 'remove_infected', 'compare_originals'] as const),
  ],
  supplement_requested: ['record_payment', 'stop', 'answer_stop', 'apologise', 'remove_infected'],
  obligation_due: ['record_payment', 'stop', 'answer_stop', 'apologise', 'remove_infected'],
  decided: ['record_payment', 'compare_originals', 'return_result'],
  returned: [],
  withdrawn: [],
  stopped: [],
}

const here = 'where it is settled'
const there = 'where it was filed'
const apart = { receivingAgencyId: there, competentAgencyId: here }

/** A dossier of one agency, with an open step of this role for every act. */
const subject = (status: DossierStatus, role: Role): ActionSubject => ({
  status,
  receivingAgencyId: here,
  competentAgencyId: here,
  steps: (['forward', 'put_forward', 'approve', 'seal'] as const).map(
    (act): StepSubject => ({ agencyId: here, role, act, returnsTo: ['an earlier one'] }),
  ),
})

const offered = (dossier: ActionSubject, agency: string, held: readonly Role[]): string[] =>
  availableActions(dossier, new Map([[agency, held]])).sort()

test('the doors of the workspace let in for every action just the roles whose work it is', () => {
  const doors = Object.fromEntries(
    Object.entries(officerActions).map(([action, row]) => [action, [...row.roles].sort()]),
  )
  assert.deepEqual(doors, Object.fromEntries(Object.entries(who).map(([action, held]) => [action, [...held].sort()])))
})

test('every status offers every role of the agency what its work allows, and nothing else', () => {
  for (const status of dossierStatuses) {
    for (const role of roles) {
      // Who works in a step is said by the step: here every act stands in one of this role's.
      const expected = when[status].filter((action) => isStepAction(action) || who[action].includes(role))
      assert.deepEqual(
        offered(subject(status, role), here, [role]),
        [...expected, 'note', 'view'].sort(),
        `${role}, ${status}`,
      )
    }
  }
})

test('a step is worked by its own role at its own agency only', () => {
  const inProcessing = subject('in_processing', 'processor')
  const steps = (agency: string, role: Role) =>
    offered(inProcessing, agency, [role]).filter((action) => isStepAction(action as OfficerAction))
  assert.deepEqual(steps(here, 'processor'), ['approve', 'forward', 'put_forward', 'refuse', 'seal', 'send_back'])
  assert.deepEqual(steps(here, 'approver'), [])
  assert.deepEqual(steps('another agency', 'processor'), [])
})

test('filed anywhere, each of the two agencies does its own part, and a third does nothing', () => {
  const doneAt = (agency: string) =>
    dossierStatuses.flatMap((status) =>
      offered({ ...subject(status, 'processor'), ...apart, steps: [] }, agency, roles),
    )
  const onlyAt = (agency: string, other: string) =>
    [...new Set(doneAt(agency))].filter((action) => !doneAt(other).includes(action)).sort()
  assert.deepEqual(onlyAt(there, here), ['accept', 'answer_stop', 'decline', 'return_result'])
  assert.deepEqual(onlyAt(here, there), ['answer_leave', 'apologise', 'ask_obligation', 'receive_papers', 'stop'])
  assert.deepEqual([...new Set(doneAt('a third'))].sort(), ['note', 'view'])
})

test('a person may do with their own what its status allows', () => {
  const may = Object.fromEntries(dossierStatuses.map((status) => [status, citizenActionsFor(status)]))
  assert.deepEqual(may, {
    submitted: ['withdraw', 'pay'],
    supplement_before_acceptance: ['supplement', 'withdraw', 'pay'],
    declined: ['rate'],
    accepted: ['ask_stop', 'pay'],
    in_processing: ['withdraw', 'ask_stop', 'pay'],
    supplement_requested: ['supplement', 'ask_stop', 'pay'],
    obligation_due: ['withdraw', 'ask_stop', 'pay'],
    decided: ['pay', 'rate'],
    returned: ['rate'],
    withdrawn: [],
    stopped: [],
  })
})
