import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../test/support/town.js'
import { wordsOf } from '../../test/support/visitor.js'
import { paths } from './paths.js'

const asForm = { 'content-type': 'application/x-www-form-urlencoded' }
const tooLong = `ma=${'x'.repeat(1_100_000)}`
const words = (answer: { statusCode: number; body: string }): string =>
  wordsOf({ path: '', status: answer.statusCode, html: answer.body, location: undefined })

test('a link that was cut off in the middle of a letter leads to the page for what is not there, a program to a problem', async (t) => {
  const app = await (await openTown(t)).app()
  for (const url of ['/thu-tuc/%E0%A4%A', '/en/thu-tuc/%', '/%E1%BB']) {
    const answer = await app.inject(url)
    assert.equal(answer.statusCode, 404, url)
    assert.match(words(answer), /Không tìm thấy trang này|Page not found/)
    assert.ok(answer.headers['content-security-policy'])
  }
  const told = await app.inject('/api/v1/procedures/%E0%A4%A')
  assert.equal(told.statusCode, 404)
  assert.match(String(told.headers['content-type']), /^application\/problem\+json/)
  assert.equal(told.json().code, 'not_found')
})

test('what is too large or of a kind nobody reads is told as that, to people and to programs', async (t) => {
  const app = await (await openTown(t)).app()
  const page = await app.inject({ method: 'POST', url: paths.track, headers: asForm, payload: tooLong })
  assert.equal(page.statusCode, 413)
  assert.match(words(page), /quá lớn.*rút ngắn phần chữ.*Đường dây nóng/s)
  const xml = { 'content-type': 'application/xml' }
  assert.equal((await app.inject({ method: 'POST', url: paths.track, headers: xml, payload: '<a/>' })).statusCode, 415)
  const call = (headers: Record<string, string>, payload: string) =>
    app.inject({ method: 'POST', url: '/api/v1/deadline', headers, payload })
  const large = await call({ 'content-type': 'application/json' }, JSON.stringify({ a: tooLong }))
  assert.deepEqual([large.statusCode, large.json().code], [413, 'too_large'])
  const odd = await call(xml, '<a/>')
  assert.deepEqual([odd.statusCode, odd.json().code], [415, 'wrong_kind'])
})

test('the workspace tells its officers what is not there or not theirs in their words, and leads on', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const cookie = await town.logInAs(await town.officer('receiver'))
  const missing = await app.inject({ url: paths.officeDossier('H99.21-260101-9999'), headers: { cookie } })
  assert.equal(missing.statusCode, 404)
  assert.match(words(missing), /không thuộc cơ quan của Ông\/Bà/)
  assert.match(missing.body, new RegExp(`href="${paths.officeSearch}"`))
  const closed = await app.inject({ url: paths.adminRegimes, headers: { cookie } })
  assert.equal(closed.statusCode, 403)
  assert.match(closed.body, new RegExp(`href="${paths.office}"`))
  assert.doesNotMatch(words(missing) + words(closed), /\b[Bb]ạn\b/)
})
