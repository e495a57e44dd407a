import assert from 'node:assert/strict'
import { type ProcessorInfo, ProcessorMap, processSync } from '@formio/core'
import { Model } from 'survey-core'
import type { Answers } from '../src/procedures/form.js'
import { checkFromOutside, unitDirectory } from '../src/procedures/forms/index.js'
import { chainLength, longAnswers, longForm, longFormSize, textCount, wrongAnswers } from '../test/support/long-form.js'
import { type Measured, summarise } from './measure.js'

/** Checking one set of answers to the same long form, in one process and on one core. */
export interface FormFigures {
  size: typeof longFormSize
  ours: Measured
  peers: { name: string; measured: Measured }[]
}

/** Gives how many answers are wrong. */
type Check = (answers: Answers) => number

/** Peers are measured less often, since they take longer by orders of magnitude. */
const ourChecks = 2_000
const peersChecks = 40

/** Every side gets its form ready before anything is measured, and must find the same wrong answers. */
export function measureForms(): FormFigures {
  return {
    size: longFormSize,
    ours: timed(ours, ourChecks),
    peers: [
      { name: '@formio/core', measured: timed(formio(), peersChecks) },
      { name: 'survey-core', measured: timed(survey(), peersChecks) },
    ],
  }
}

function timed(check: Check, count: number): Measured {
  const [right, wrong] = [longAnswers(), longAnswers({ isWrong: true })]
  assert.equal(check(right), 0)
  assert.equal(check(wrong), wrongAnswers)
  for (let round = 0; round < count / 10; round += 1) check(right)
  const began = performance.now()
  const times = Array.from({ length: count }, () => {
    const at = performance.now()
    check(right)
    return performance.now() - at
  })
  return summarise({ timesMs: times, wholeMs: performance.now() - began })
}

const context = { today: '2026-11-24', units: unitDirectory({ provinces: [], communes: [], former: [] }) }

const ours: Check = (answers) => checkFromOutside(longForm, answers, context).errors.length

const numbered = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

/** Only the two steps that are the same work: conditions and validation. */
function formio(): Check {
  const amount = (key: string) => ({ type: 'number', key, input: true, validate: { required: true, max: 1_000_000 } })
  const components = [
    ...numbered(chainLength, (at) => ({
      ...amount(`chain${at}`),
      ...(at > 0 && {
        conditional: {
          show: true,
          conjunction: 'all',
          conditions: [{ component: `chain${at - 1}`, operator: 'greaterThan', value: 0 }],
        },
      }),
    })),
    ...numbered(longFormSize.checks, (at) => [
      amount(`least${at}`),
      {
        ...amount(`most${at}`),
        validate: {
          ...amount('').validate,
          custom: `valid = data.least${at} > data.most${at} ? 'least is more than most' : true`,
        },
      },
    ]).flat(),
    ...numbered(textCount, (at) => ({
      type: 'textfield',
      key: `text${at}`,
      input: true,
      validate: { required: true, maxLength: 80 },
    })),
  ]
  const processors = [ProcessorMap.simpleConditions, ProcessorMap.validate] as ProcessorInfo<unknown, unknown>[]
  return (answers) => {
    const scope = { errors: [] }
    const submission = { data: { ...answers } }
    // Its own types ask for every kind of component there is.
    processSync({ components, submission, data: submission.data, processors, scope, form: { components } } as never)
    return scope.errors.length
  }
}

/** One model that is given other answers, as its documentation has it on a server. */
function survey(): Check {
  const amount = (name: string) => ({ type: 'text', name, inputType: 'number', isRequired: true, max: 1_000_000 })
  const model = new Model({
    elements: [
      ...numbered(chainLength, (at) => ({
        ...amount(`chain${at}`),
        ...(at > 0 && { visibleIf: `{chain${at - 1}} > 0` }),
      })),
      ...numbered(longFormSize.checks, (at) => [
        amount(`least${at}`),
        {
          ...amount(`most${at}`),
          validators: [
            { type: 'expression', expression: `{least${at}} <= {most${at}}`, text: 'least is more than most' },
          ],
        },
      ]).flat(),
      ...numbered(textCount, (at) => ({ type: 'text', name: `text${at}`, isRequired: true, maxLength: 80 })),
    ],
  })
  return (answers) => {
    model.data = answers
    return model.getAllQuestions().filter((question) => question.isVisible && !question.validate(false)).length
  }
}
