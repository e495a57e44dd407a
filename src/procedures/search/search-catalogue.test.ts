import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsOf } from '../../../test/support/count-statements.js'
import { openTown } from '../../../test/support/town.js'
import { type CatalogueCursor, type CatalogueQuestion, searchCatalogue } from './search-catalogue.js'

test('page by page gives every procedure once, in the order of the whole, with the whole count', async (t) => {
  const { needs } = await openTown(t)
  const ask = (question: CatalogueQuestion) => searchCatalogue(needs, question)
  for (const words of ['', 'đăng ký']) {
    const whole = await ask({ words, limit: 100 })
    assert.ok(whole.total >= 3, words)
    const paged: string[] = []
    for (let after: CatalogueCursor | undefined, more = true; more; ) {
      const page = await ask({ words, limit: 2, ...(after && { after }) })
      paged.push(...page.procedures.map(({ code }) => code))
      assert.equal(page.total, whole.total)
      after = page.next
      more = after !== undefined
    }
    assert.deepEqual(
      paged,
      whole.procedures.map(({ code }) => code),
    )
  }
})

test('a filter narrows before answers are compared: what is far from the best of all may be the best of what is left', async (t) => {
  const { needs } = await openTown(t)
  const words = 'cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh, thường'
  const { procedures } = await searchCatalogue(needs, { words, limit: 50 })
  const left = { words, codes: ['1.004222'], limit: 5 }
  assert.ok(!procedures.some(({ code }) => code === '1.004222'))
  assert.deepEqual(
    (await searchCatalogue(needs, left)).procedures.map(({ code }) => code),
    ['1.004222'],
  )
})

test('a question costs one statement, and the same question again none', async (t) => {
  const { needs } = await openTown(t)
  const ask = (words: string) => statementsOf(() => searchCatalogue(needs, { words, limit: 5 }))
  await ask('mở màn')
  assert.equal((await ask('giấy xác nhận độc thân ở phường')).length, 1)
  assert.deepEqual(await ask('giấy xác nhận độc thân ở phường'), [])
})
