import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guideOf } from '../../../seeds/life-event-guides.js'
import { lifeEvents } from '../../../seeds/life-events.js'
import { demoProcedures } from '../../../seeds/procedures/index.js'
import { decideProcedures, readGuideAnswers } from './decide-procedures.js'
import { readGuide, writeGuide } from './guide-text.js'
import type { LifeEventGuide } from './life-event.js'

const today = '2026-11-24'
const guides = lifeEvents
  .map(({ id }) => ({ id, guide: guideOf(id) }))
  .filter(({ guide }) => guide.questions.length > 0)
const codesFor = (id: string, answers: Record<string, string>) =>
  decideProcedures(guideOf(id), answers, today).map(({ code }) => code)

/** All ways in which the questions can be answered, whether or not each is asked. */
function everyAnswerTo({ questions }: LifeEventGuide): Record<string, string>[] {
  let all: Record<string, string>[] = [{}]
  for (const { id, options } of questions)
    all = all.flatMap((given) => options.map(({ value }) => ({ ...given, [id]: value })))
  return all
}

test('a child just born needs its registration, then its residence; one whose certificate is wrong a correction', () => {
  const born = { registered: 'no', copies: 'no', home: 'no', hardship: 'none' }
  assert.deepEqual(codesFor('having-a-child', born), ['1.001193', '1.004222'])
  assert.deepEqual(codesFor('having-a-child', { ...born, registered: 'wrong', home: 'yes' }), ['1.004859'])
  assert.deepEqual(codesFor('having-a-child', { ...born, registered: 'yes', home: 'yes' }), [])
})

test('at least eight events ask, and every rule of them can come to hold and names a procedure of the city', () => {
  assert.ok(guides.length >= 8)
  const codes = new Set(demoProcedures.map(({ code }) => code))
  for (const { id, guide } of guides) {
    const held = new Set(everyAnswerTo(guide).flatMap((given) => codesFor(id, given)))
    assert.deepEqual(
      [...new Set(guide.rules.map(({ code }) => code))].filter((code) => !held.has(code)),
      [],
      id,
    )
    assert.ok(
      [...held].every((code) => codes.has(code)),
      id,
    )
  }
})

test('a guide is written as it is read', () => {
  for (const { id, guide } of guides) assert.deepEqual(readGuide(writeGuide(guide)), { guide, faults: [] }, id)
})

test('only what a question offers is an answer; what is left open is told', () => {
  const given: Record<string, string> = { registered: 'no', copies: 'perhaps' }
  const { answers, missing } = readGuideAnswers(guideOf('having-a-child'), (id) => given[id] ?? '')
  assert.deepEqual(answers, { registered: 'no' })
  assert.deepEqual(missing, ['copies', 'home', 'hardship'])
})

test('every fault of a typed guide is told by its line', () => {
  const { faults } = readGuide({
    questions: '- yes | Có\nmarried | Đã kết hôn?\n- yes | Có\n- yes | Lại có\nđã cưới | Gì?\nalone',
    rules: '1.001193 | true\n12 | true | Vì sao\n1.001193 | married = | Vì sao\n1.001193 | rich = "yes" | Vì sao',
  })
  assert.deepEqual(
    faults.map(({ field, line, because }) => `${field} ${line} ${because}`),
    [
      ...['questions 1 answer_first', 'questions 4 twice', 'questions 5 name', 'questions 6 question_shape'],
      'questions 2 few_answers',
      ...['rules 1 rule_shape', 'rules 2 code', 'rules 3 feel', 'rules 4 unknown_name'],
    ],
  )
})
