import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc, randomCases } from '../../../test/support/random-cases.js'
import { lintProcedure } from '../../procedures/index.js'
import { soundContext, soundProcedure } from '../../procedures/linter/testing/sound-procedure.js'
import type { WorkflowStep } from '../../procedures/procedure.js'
import { rolesOfAct, stepsBefore } from '../../procedures/workflow-rules.js'
import {
  currentSteps,
  isWorkedThrough,
  openSteps,
  type RunStep,
  readySteps,
  sendBack,
} from '../../procedures/workflow-run.js'
import { replaySteps, type StepEvent } from './replay-steps.js'

const acts = ['forward', 'put_forward', 'approve', 'seal'] as const

/** Steps that wait for any earlier ones and go back to any: most of them are nonsense, which the linter is there to say. */
const anyWorkflow: fc.Arbitrary<WorkflowStep[]> = fc
  .array(
    fc.record({
      act: fc.constantFrom(...acts, 'forward', 'forward'),
      after: fc.option(fc.array(fc.nat(7), { maxLength: 3 }), { nil: undefined }),
      returnsTo: fc.array(fc.nat(7), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((steps) => steps.map((step, position) => workflowStep(position, step)))

/** Anything before the decision, and a seal behind it: the linter finds nothing in these, or little. */
const likelyWorkflow: fc.Arbitrary<WorkflowStep[]> = fc
  .array(
    fc.record({
      act: fc.constantFrom('forward' as const, 'put_forward' as const),
      after: fc.option(fc.array(fc.nat(7), { maxLength: 3 }), { nil: undefined }),
      returnsTo: fc.array(fc.nat(7), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((steps) => {
    const prepared = steps.map((step, position) => workflowStep(position, step)).map(onlyEarlier)
    const awaited = new Set(prepared.flatMap((_, position) => stepsBefore(prepared, position)))
    const ends = prepared.map(({ id }) => id).filter((id) => !awaited.has(id))
    const approval = workflowStep(steps.length, { act: 'approve', after: undefined, returnsTo: [0] })
    const approve = { ...approval, after: ends, returnsTo: prepared.slice(0, 2).map(({ id }) => id) }
    return [...prepared, approve, workflowStep(steps.length + 1, { act: 'seal', after: undefined, returnsTo: [] })]
  })

interface Drawn {
  act: WorkflowStep['act']
  after: number[] | undefined
  returnsTo: number[]
}

const nameOf = (position: number): string => `s${position}`

function workflowStep(position: number, { act, after, returnsTo }: Drawn): WorkflowStep {
  return {
    id: nameOf(position),
    name: { vi: `Bước ${position}` },
    role: rolesOfAct[act][0],
    hours: 0.5,
    agency: 'competent',
    act,
    ...(after ? { after: [...new Set(after)].map(nameOf) } : {}),
    ...(returnsTo.length > 0 ? { returnsTo: [...new Set(returnsTo)].map(nameOf) } : {}),
  }
}

/** Waits for earlier steps only, and goes back only to what surely lies before it. */
function onlyEarlier(step: WorkflowStep, position: number, all: readonly WorkflowStep[]): WorkflowStep {
  const earlier = new Set(all.slice(0, position).map(({ id }) => id))
  const { after, returnsTo, ...rest } = step
  const kept = after?.filter((id) => earlier.has(id))
  const back = (returnsTo ?? []).filter((id) => kept?.includes(id) ?? id === all[position - 1]?.id)
  return { ...rest, ...(kept ? { after: kept } : {}), ...(back.length > 0 ? { returnsTo: back } : {}) }
}

const accepts = (workflow: WorkflowStep[]): boolean => {
  const context = { ...soundContext, agencies: [], others: new Map() }
  const found = lintProcedure({ ...soundProcedure, workflow }, context)
  return found.every(({ severity, at }) => severity !== 'error' || !at.startsWith('workflow'))
}

interface Run {
  steps: RunStep[]
  events: StepEvent[]
  /** How often each step was begun. */
  begun: Map<string, number>
}

const event = (kind: StepEvent['kind'], detail: StepEvent['detail']): StepEvent => ({ kind, detail })

/** A dossier goes through its workflow as the use cases take it, one act drawn at a time; an odd draw sends back where that is allowed. */
function play(workflow: readonly WorkflowStep[], draws: readonly number[]): Run {
  const run: Run = { steps: [], events: [event('accepted', {})], begun: new Map() }
  run.steps = workflow.map(({ id }, position) => ({
    step: id,
    round: 1,
    state: 'waiting',
    waitsFor: stepsBefore(workflow, position),
  }))
  run.events.push(event('processing_started', open(run, readySteps(run.steps))))
  let turn = 0
  let mostReturns = 5
  while (openSteps(run.steps).length > 0) {
    assert.ok(turn < 2000, 'a dossier comes to its end')
    const draw = draws[turn++ % draws.length] ?? 0
    const choices = openSteps(run.steps)
    const step = choices[draw % choices.length] as RunStep
    const target = workflow.find(({ id }) => id === step.step)?.returnsTo?.[0]
    if (target && draw % 2 === 1 && mostReturns-- > 0) goBack(run, step, target)
    else finish(run, step)
    assert.ok(openSteps(run.steps).every(({ waitsFor }) => waitsFor.every((id) => isDone(run, id))))
  }
  return run
}

const isDone = ({ steps }: Run, id: string): boolean =>
  currentSteps(steps).some(({ step, state }) => step === id && state === 'done')

function setState(run: Run, changed: RunStep, state: RunStep['state']): void {
  run.steps = run.steps.map((each) => (each === changed ? { ...each, state } : each))
}

function open(run: Run, ready: readonly RunStep[]) {
  for (const step of ready) {
    setState(run, step, 'active')
    run.begun.set(step.step, (run.begun.get(step.step) ?? 0) + 1)
  }
  return { opened: ready.map(({ step }) => step), openedAgencies: ready.map(() => 'agency') }
}

function finish(run: Run, step: RunStep): void {
  setState(run, step, 'done')
  if (isWorkedThrough(run.steps)) run.events.push(event('decided', { step: step.step }))
  else run.events.push(event('step_finished', { step: step.step, ...open(run, readySteps(run.steps)) }))
}

function goBack(run: Run, step: RunStep, to: string): void {
  const back = sendBack(run.steps, step.step, to)
  assert.ok(back, 'where the linter lets a step go back, it goes')
  for (const ended of back.ended) setState(run, ended, ended.step === step.step ? 'sent_back' : 'recalled')
  run.steps.push(...back.again.map((each) => ({ ...each, round: each.round + 1, state: 'waiting' as const })))
  const target = currentSteps(run.steps).filter((each) => each.step === to)
  run.events.push(
    event('step_sent_back', {
      step: step.step,
      again: back.again.map((each) => each.step),
      recalled: back.ended.map((each) => each.step).filter((id) => id !== step.step),
      ...open(run, target),
    }),
  )
}

const draws = fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 })
const shown = (steps: readonly RunStep[]) =>
  steps.map(({ step, round, state }) => `${step} ${round} ${state}`).toSorted()

test('whatever the linter lets pass comes to its end in any order, every step done once a round, and its events give the same', (t) => {
  let accepted = 0
  const workflow = fc.oneof(likelyWorkflow, anyWorkflow)
  fc.assert(
    fc.property(workflow, draws, (steps, order) => {
      if (!accepts(steps)) return
      accepted++
      const { steps: end, events, begun } = play(steps, order)
      assert.ok(isWorkedThrough(end))
      assert.deepEqual(
        currentSteps(end)
          .map(({ step }) => step)
          .toSorted(),
        steps.map(({ id }) => id).toSorted(),
        'none is lost',
      )
      for (const { id } of steps) {
        const rounds = end.filter(({ step }) => step === id)
        assert.equal(begun.get(id), rounds.length, 'each round was begun once')
        assert.equal(rounds.filter(({ state }) => state === 'done').at(-1), rounds.at(-1))
      }
      for (let seen = 1; seen <= events.length; seen++) {
        const replayed = replaySteps({ events: events.slice(0, seen), revisionId: 'r', workflowOf: () => steps })
        if (seen === events.length) assert.deepEqual(shown(replayed), shown(end))
        else assert.ok(seen === 1 || openSteps(replayed).length > 0, 'on its way it always stands somewhere')
      }
    }),
    randomCases(t, { usual: 800, deep: 20_000 }),
  )
  assert.ok(accepted > 200, `only ${accepted} were sound`)
})

test('events from before steps ran beside each other are read as they were meant', () => {
  const workflow = ['a', 'b', 'c'].map((id, position) => ({
    ...workflowStep(position, { act: 'forward', after: undefined, returnsTo: [] }),
    id,
  }))
  const events = [
    event('accepted', {}),
    event('processing_started', { step: 'a', agency: 'x' }),
    event('step_finished', { step: 'a', next: 'b', nextAgency: 'y' }),
  ]
  const replay = (more: StepEvent[]) =>
    shown(replaySteps({ events: [...events, ...more], revisionId: 'r', workflowOf: () => workflow }))
  assert.deepEqual(replay([]), ['a 1 done', 'b 1 active', 'c 1 waiting'])
  const last = [
    event('step_finished', { step: 'b', next: 'c', nextAgency: 'y' }),
    event('decided', { decision: 'granted' }),
  ]
  assert.deepEqual(replay(last), ['a 1 done', 'b 1 done', 'c 1 done'])
})
