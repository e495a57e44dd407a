import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../../test/support/town.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { paths } from '../../surface/paths.js'

const identity = {
  subject: 'subject-1',
  personalId: '001090000777',
  fullName: 'Phạm Thị Mới',
  birthDate: '1990-02-03',
  gender: 'female' as const,
  phone: null,
  email: null,
  assuranceLevel: 2 as const,
}

test('people log in with their electronic identity', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const start = async (visitor: Visitor, to = '/tai-khoan') => {
    const page = await visitor.open(`${paths.logIn}?tiep=${encodeURIComponent(to)}`)
    return visitor.pressOnly(page)
  }

  await t.test('they come back to where they were going, and can log out', async () => {
    const visitor = new Visitor(app)
    assert.equal((await start(visitor, '/tai-khoan/thong-bao')).location, 'http://identity.example/')
    town.identityProvider.next = { outcome: 'verified', identity }
    const page = await visitor.open(`${paths.logInReturn}?code=x&state=state`)
    assert.equal(page.path, '/tai-khoan/thong-bao')
    const account = await visitor.open(paths.account)
    assert.match(wordsOf(account), /Phạm Thị Mới/)
    await visitor.press(account)
    assert.match((await visitor.open(paths.account)).path, /^\/dang-nhap/)
  })

  await t.test('the language survives the way over the provider', async () => {
    const visitor = new Visitor(app)
    await visitor.pressOnly(await visitor.open(`/en${paths.logIn}?tiep=/tai-khoan`))
    town.identityProvider.next = { outcome: 'verified', identity }
    assert.equal((await visitor.open(`${paths.logInReturn}?code=x`)).path, '/en/tai-khoan')
  })

  await t.test('nobody is sent to another site after logging in', async () => {
    const visitor = new Visitor(app)
    await start(visitor, 'https://evil.example/')
    town.identityProvider.next = { outcome: 'verified', identity }
    assert.equal((await visitor.open(`${paths.logInReturn}?code=x`)).path, paths.account)
  })

  await t.test('coming back without having left, or too late, opens nothing', async () => {
    town.identityProvider.next = { outcome: 'verified', identity }
    const stranger = new Visitor(app)
    assert.equal((await stranger.open(`${paths.logInReturn}?code=x`)).status, 409)
    const late = new Visitor(app)
    await start(late)
    town.clock.set(new Date(town.needs.now().getTime() + 16 * 60_000))
    assert.equal((await late.open(`${paths.logInReturn}?code=x`)).status, 409)
    assert.match((await late.open(paths.account)).path, /^\/dang-nhap/)
  })

  await t.test('each refusal says what to do', async () => {
    for (const [because, words] of [
      ['cancelled', /Chưa có gì bị thay đổi/],
      ['not_trusted', /không còn hợp lệ/],
      ['incomplete', /chưa đủ họ tên/],
    ] as const) {
      const visitor = new Visitor(app)
      await start(visitor)
      town.identityProvider.next = { outcome: 'refused', because }
      const page = await visitor.open(`${paths.logInReturn}?error=x`)
      assert.equal(page.status, 409)
      assert.match(wordsOf(page), words)
    }
  })

  await t.test('with the provider down the page says which step waits, and what goes on', async () => {
    town.identityProvider.isDown = true
    const visitor = new Visitor(app)
    const page = await start(visitor)
    assert.equal(page.status, 503)
    const words = wordsOf(page)
    for (const said of [/Bước đăng nhập phải chờ/, /Tra cứu hồ sơ đã nộp/, /nộp trực tiếp/, /Gọi đường dây nóng/])
      assert.match(words, said)
  })
})
