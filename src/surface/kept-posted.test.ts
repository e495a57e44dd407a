import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generate } from 'otplib'
import { demoOfficerPassword, officers } from '../../seeds/officers.js'
import { textOfPage } from '../../test/support/page-text.js'
import { postedBy } from '../../test/support/posted-by.js'
import { RawVisitor } from '../../test/support/raw-visitor.js'
import { openTown, type Town } from '../../test/support/town.js'
import { asSystem } from '../platform/db.js'
import { paths } from './paths.js'

const written = {
  'tieu-de': 'Viết <rất> lâu',
  'tom-tat': 'Tóm tắt',
  'noi-dung': 'Dòng một\r\n\r\nDòng hai',
  viec: 'draft',
}

async function logIn(town: Town, visitor: RawVisitor): Promise<number> {
  const { login } = await town.officer('administrator', 'hoa-sen')
  const secret = officers.find((each) => each.login === login)?.totpSecret ?? ''
  const code = await generate({ secret, epoch: Math.floor(town.needs.now().getTime() / 1000) })
  return (await visitor.post(paths.officeLogIn, { login, password: demoOfficerPassword, code })).status
}

test('what an officer posts after the session has ended stays in the page, and is sent again after the login', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const desk = new RawVisitor(app)
  await desk.get(paths.officeLogIn)
  assert.equal(await logIn(town, desk), 303)
  await desk.get(paths.adminContentNew('news'))
  town.clock.forward({ minutes: 61 })
  const kept = await desk.post(paths.adminContentNew('news'), written)
  assert.equal(kept.status, 403)
  assert.match(String(kept.headers['cache-control']), /no-store/)
  assert.match(textOfPage(kept.html), /Phiên làm việc đã hết.*Chưa có gì được ghi.*Đăng nhập lại ở cửa sổ mới/)
  const { _csrf, ...hidden } = postedBy(kept.html)
  assert.deepEqual({ ...hidden }, written)
  const tooEarly = await desk.post(paths.adminContentNew('news'), hidden)
  assert.equal(tooEarly.status, 403, 'pressed before the login, it is still there')
  assert.equal(await logIn(town, desk), 303)
  const { status, location = '' } = await desk.post(paths.adminContentNew('news'), postedBy(tooEarly.html))
  assert.equal(status, 303)
  assert.match((await desk.get(location)).html, /value="Viết &lt;rất&gt; lâu"/)
})

test('a citizen is told in the language of the page; fields that come several times stay several', async (t) => {
  const town = await openTown(t)
  const visitor = new RawVisitor(await town.app(), await town.logInAs(town.citizen()))
  await visitor.get(`/en${paths.feedbackForm}`)
  town.clock.forward({ minutes: 121 })
  const kept = await visitor.post(`/en${paths.rate('T-AAAAA-AAAAA-AAAAA')}`, {
    'ly-do': ['slow', 'rude'],
    'y-kien': 'Hello',
  })
  assert.match(textOfPage(kept.html), /You have been logged out.*Send again/)
  assert.match(kept.html, /action="\/en\/ho-so\/T-AAAAA-AAAAA-AAAAA\/danh-gia"/)
  assert.equal(kept.html.match(/name="ly-do"/g)?.length, 2)
})

test('a page of another site cannot have its fields kept and sent', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const payload = new URLSearchParams({ ...written, _csrf: 'forged' }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const forged = await app.inject({ method: 'POST', url: paths.adminContentNew('news'), headers, payload })
  assert.equal(forged.statusCode, 403)
  assert.doesNotMatch(forged.body, /Viết/)
  const bare = await app.inject({ method: 'POST', url: paths.adminContentNew('news'), headers, payload: 'viec=draft' })
  assert.equal(bare.statusCode, 303)
})

test('a form whose token is no longer good stays in the page if a page of ours posted it; a password never does', async (t) => {
  const app = await (await openTown(t)).app()
  // The browser was closed: the tab came back with what was typed, the cookie of the token did not.
  const post = (url: string, fields: Record<string, string>, from: string) => {
    const payload = new URLSearchParams({ _csrf: 'of-yesterday', ...fields }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': from }
    return app.inject({ method: 'POST', url, headers, payload })
  }
  const { _csrf: _, ...untouched } = postedBy((await app.inject(paths.feedbackForm)).body)
  const typed = { ...untouched, 'noi-dung': 'Viết <rất> lâu' }
  const kept = await post(paths.feedbackForm, typed, 'same-origin')
  assert.equal(kept.statusCode, 403)
  assert.match(String(kept.headers['cache-control']), /no-store/)
  assert.match(textOfPage(kept.body), /Trang đã để quá lâu.*còn nguyên ở trang này: bấm “Gửi lại”/)
  assert.doesNotMatch(textOfPage(kept.body), /Đăng nhập lại ở cửa sổ mới/)
  const { _csrf, ...hidden } = postedBy(kept.body)
  assert.deepEqual({ ...hidden }, typed)
  const cookie = kept.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const again = await app.inject({
    method: 'POST',
    url: paths.feedbackForm,
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
    payload: new URLSearchParams({ ...typed, _csrf: String(_csrf) }).toString(),
  })
  assert.equal(again.statusCode, 422, 'the form itself says what is missing')
  assert.match(again.body, /Viết &lt;rất&gt; lâu/)
  assert.equal((await post(paths.adminContentNew('news'), written, 'same-origin')).statusCode, 403)
  for (const from of ['cross-site', 'same-site', 'none'])
    assert.doesNotMatch((await post(paths.feedbackForm, typed, from)).body, /Viết/, from)
  const login = await post(paths.officeLogIn, { login: 'tiepnhan.senhong', password: 'Bi-Mat-2026' }, 'same-origin')
  assert.equal(login.statusCode, 403)
  assert.doesNotMatch(login.body, /Bi-Mat/)
})

test('whoever must log in first comes back to the page with what was asked of it', async (t) => {
  const app = await (await openTown(t)).app()
  const { headers } = await app.inject(`${paths.adminContent}?loai=guide`)
  assert.equal(headers.location, `${paths.officeLogIn}?tiep=${encodeURIComponent(`${paths.adminContent}?loai=guide`)}`)
})

test('who logs in again over a session ends it: one that was copied before opens nothing any more', async (t) => {
  const town = await openTown(t)
  const desk = new RawVisitor(await town.app())
  await desk.get(paths.officeLogIn)
  assert.equal(await logIn(town, desk), 303)
  town.clock.forward({ minutes: 1 })
  assert.equal(await logIn(town, desk), 303)
  const sessions = await asSystem(town.needs.db, (tx) => tx.selectFrom('sessions').select('actorKind').execute())
  assert.deepEqual(sessions, [{ actorKind: 'officer' }])
})
