import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Text } from '../platform/text.js'
import { commonQuestions, extents, helpPhrases, labelLaws, levels, smsLookupText, withContacts } from './index.js'

const contacts = { hotline: '0200 3900 100', extension: '100', shortNumber: '8099' }
const questions = commonQuestions.flatMap((group) => group.questions)
const texts: Text[] = [
  ...commonQuestions.map(({ title }) => title),
  ...questions.flatMap(({ question, answer }) => [question, ...answer]),
  ...levels.flatMap(({ name, meaning, visits }) => [name, meaning, visits]),
  ...extents.flatMap(({ name, meaning }) => [name, meaning]),
  ...labelLaws.map(({ says }) => says),
  ...Object.values(helpPhrases),
]

test('at least 25 questions are answered, each under an id of its own', () => {
  assert.ok(questions.length >= 25)
  assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length)
  assert.ok(questions.every(({ question, answer }) => question.vi.endsWith('?') && answer.length > 0))
})

test('every sentence is there in Vietnamese and in English', () => {
  for (const { vi, en } of texts) assert.ok(vi.trim() && en?.trim(), vi)
})

test('with the contacts filled in, no sentence keeps a gap', () => {
  for (const text of texts) {
    const { vi, en } = withContacts(text, contacts)
    assert.doesNotMatch(`${vi} ${en}`, /[{}]/)
  }
  assert.match(withContacts(helpPhrases.callUs, contacts).vi, /0200 3900 100, máy lẻ 100/)
})

test('the text message in the answers is the one that the short number understands', () => {
  const answer = questions.find(({ id }) => id === 'sms')?.answer[0]?.vi ?? ''
  assert.ok(answer.includes(smsLookupText('H99.21-261120-0001')))
})

test('levels are 1 to 4, and one law of labels is in force', () => {
  assert.deepEqual(
    levels.map(({ level }) => level),
    [1, 2, 3, 4],
  )
  assert.equal(labelLaws.filter(({ until }) => until === undefined).length, 1)
})
