import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../test/support/random-cases.js'
import type { WorkflowStep } from '../procedure.js'
import { currentSteps } from '../workflow-run.js'
import { deedCode, playTrial } from './trial-run.js'

const step = (id: string, more: Partial<WorkflowStep> = {}): WorkflowStep => ({
  ...{ id, name: { vi: id }, role: 'processor', hours: 4, agency: 'competent', act: 'forward' },
  ...more,
})

/** Two branches beside each other that join, are approved, and sealed. */
const branching = {
  workflow: [
    step('look', { after: [] }),
    step('map', { after: ['look'] }),
    step('tax', { after: ['look'] }),
    step('join', { after: ['map', 'tax'], returnsTo: ['look', 'map'], act: 'put_forward' }),
    step('approve', { role: 'approver', act: 'approve', returnsTo: ['join'] }),
    step('seal', { role: 'clerk', act: 'seal', returnsTo: ['join'] }),
  ],
  supplement: { policy: 'pause' as const, answerWithinDays: 10 },
}

const statesOf = (codes: string[]) => {
  const { run, isStale, next } = playTrial(branching, codes)
  const steps = Object.fromEntries(
    currentSteps(run.steps).map(({ step: id, round, state }) => [id, `${state} ${round}`]),
  )
  return { status: run.status, decision: run.decision, isStale, steps, next: next.map(deedCode) }
}

test('branches run beside each other and the join waits for both', () => {
  const open = statesOf(['accept', 'finish.look'])
  assert.deepEqual(open.next, ['finish.map', 'finish.tax', 'request_supplement'])
  const half = statesOf(['accept', 'finish.look', 'finish.tax'])
  assert.equal(half.steps.join, 'waiting 1')
  assert.equal(statesOf(['accept', 'finish.look', 'finish.tax', 'finish.map']).steps.join, 'active 1')
})

test('sending back works one branch anew, and what the other did stays done', () => {
  const at = ['accept', 'finish.look', 'finish.tax', 'finish.map']
  assert.deepEqual(statesOf(at).next, [
    'finish.join',
    'send_back.join.look',
    'send_back.join.map',
    'request_supplement',
  ])
  const { steps } = statesOf([...at, 'send_back.join.map'])
  assert.deepEqual([steps.look, steps.map, steps.tax, steps.join], ['done 1', 'active 2', 'done 1', 'waiting 2'])
  const whole = statesOf([...at, 'send_back.join.look']).steps
  assert.deepEqual([whole.look, whole.map, whole.tax, whole.join], ['active 2', 'waiting 2', 'waiting 2', 'waiting 2'])
})

test('after the decision nothing before it is worked anew; a refusal is sealed and returned like a grant', () => {
  const decided = ['accept', 'finish.look', 'finish.tax', 'finish.map', 'finish.join', 'refuse.approve']
  assert.deepEqual(statesOf(decided).next, ['finish.seal', 'request_supplement'])
  const end = statesOf([...decided, 'finish.seal', 'return_result'])
  assert.deepEqual([end.status, end.decision, end.next], ['returned', 'refused', []])
})

test('a supplement is asked for as often as the rules allow, before or after acceptance, and unanswered it stops', () => {
  assert.deepEqual(statesOf(['request_supplement', 'supplement', 'accept']).next, ['finish.look'])
  assert.deepEqual(statesOf(['accept', 'request_supplement']).next, ['supplement', 'no_answer'])
  assert.equal(statesOf(['accept', 'request_supplement', 'no_answer']).status, 'stopped')
  assert.equal(statesOf(['decline']).status, 'declined')
})

test('what cannot have happened under the workflow as it is now is told', () => {
  const stale = statesOf(['accept', 'finish.gone', 'finish.look'])
  assert.deepEqual([stale.isStale, stale.next, stale.steps.look], [true, [], 'active 1'])
})

test('however a trial is played, it comes to an end once nobody sends back any more', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 25 }), (choices) => {
      const codes: string[] = []
      const take = (which: (next: string[]) => string | undefined) => {
        const code = which(statesOf(codes).next)
        if (code) codes.push(code)
        return code !== undefined
      }
      for (const choice of choices) take((next) => next[choice % Math.max(next.length, 1)])
      for (let turn = 0; take((next) => next.find((code) => !/^(send_back|request|no_answer)/.test(code))); turn++)
        assert.ok(turn < 60)
      assert.match(statesOf(codes).status, /^(returned|declined|stopped)$/)
    }),
  )
})
