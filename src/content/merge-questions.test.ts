import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commonQuestions, concerning, mergeQuestions, type Published } from './index.js'

const written = (slug: string, more: Partial<Published> = {}): Published => ({
  ...{
    id: slug,
    slug,
    showsFrom: new Date(0),
    link: null,
    audience: 'everyone',
    topic: 'account',
    procedureCode: null,
  },
  ...{ title: { vi: `${slug}?` }, summary: { vi: '' }, body: { vi: 'Trả lời.' } },
  ...more,
})
const ids = (groups: { questions: { id: string }[] }[]) =>
  groups.flatMap(({ questions }) => questions.map(({ id }) => id))

test('a question under the address of one that came with the program takes its place, others join their topic', () => {
  const merged = mergeQuestions(commonQuestions, [
    written('need-account'),
    written('moi'),
    written('lac', { topic: 'khong-co' }),
  ])
  assert.equal(ids(merged).length, ids([...commonQuestions]).length + 2)
  const account = merged.find(({ id }) => id === 'account')
  assert.equal(account?.questions[0]?.question.vi, 'need-account?')
  assert.equal(account?.questions.at(-1)?.id, 'moi')
  assert.ok(ids(merged).includes('lac'), 'a topic that is gone loses no question')
  assert.deepEqual(mergeQuestions(commonQuestions, []), commonQuestions)
})

test('citizens are not shown what is for businesses, nor the other way round; a procedure shows its own', () => {
  const merged = mergeQuestions(commonQuestions, [
    written('dan', { audience: 'citizens' }),
    written('rieng', { procedureCode: '1.001193' }),
  ])
  const citizens = ids(concerning(merged, { audience: 'citizens' }))
  const businesses = ids(concerning(merged, { audience: 'businesses' }))
  assert.ok(citizens.includes('dan') && !citizens.includes('open-a-shop') && citizens.includes('need-account'))
  assert.ok(!businesses.includes('dan') && businesses.includes('open-a-shop') && businesses.includes('need-account'))
  assert.deepEqual(ids(concerning(merged, { procedureCode: '1.001193' })), ['rieng'])
})
