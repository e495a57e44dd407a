import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { RawVisitor as Visitor } from '../../../test/support/raw-visitor.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { wordsOf as wordsOfPage } from '../../../test/support/visitor.js'
import type { Dossier } from '../../dossiers/index.js'
import { getAnswers, sendPhoneCode } from '../../dossiers/index.js'
import { sendNotice } from '../../notices/index.js'
import { openDigitsToken } from '../../platform/challenge/index.js'
import { asSystem } from '../../platform/db.js'
import { getRevision } from '../../procedures/store.js'

const wordsOf = (html: string): string => wordsOfPage({ html, path: '', status: 200, location: undefined })

async function openTracking(t: TestContext, status: 'submitted' | 'accepted' = 'accepted') {
  const town = await openTown(t)
  const dossier = await aDossier(town, { status })
  const visitor = new Visitor(await town.app())
  return { town, dossier, visitor }
}

/** Types the digits that the page's picture shows. */
async function lookUp(town: Town, visitor: Visitor, code: string) {
  const { html } = await visitor.get('/tra-cuu')
  const token = /name="thu_thach" value="([^"]+)"/.exec(html)?.[1] ?? ''
  const digits = openDigitsToken(town.needs.secret, token, town.needs.now())?.digits ?? ''
  return { token, digits, seen: await visitor.post('/tra-cuu', { ma: code, thu_thach: token, chu_so: digits }) }
}

/** Everything about a dossier that the public must never read. */
async function secretsOf(town: Town, dossier: Dossier): Promise<string[]> {
  return asSystem(town.needs.db, async (tx) => {
    const { definition } = await getRevision(tx, dossier.revisionId)
    const { asRead } = await getAnswers(tx, town.needs.keyring, dossier.id)
    const answers = asRead.map((each) => each.answer).filter((answer) => answer.length > 5)
    const citizen = town.citizen()
    const names = [definition.name.vi, definition.shortName.vi, definition.sector.name.vi, definition.code]
    return [...names, citizen.fullName, citizen.personalId, citizen.phone ?? '', ...answers].filter(Boolean)
  })
}

test('an official code, which can be counted up, opens only after the challenge', async (t) => {
  const { town, dossier, visitor } = await openTracking(t)
  const code = dossier.dossierCode ?? ''
  const closed = await visitor.get(`/tra-cuu/${code}`)
  assert.equal(closed.status, 303)
  assert.match(closed.location ?? '', /^\/tra-cuu\?ma=/)
  const { seen } = await lookUp(town, visitor, code.toLowerCase())
  assert.equal(seen.location, `/tra-cuu/${code}`)
  const page = await visitor.get(`/tra-cuu/${code}`)
  assert.equal(page.status, 200)
  assert.match(wordsOf(page.html), /Đã tiếp nhận/)
})

test('the challenge cannot be replayed, and a wrong answer gives a new one with the code kept', async (t) => {
  const { town, dossier, visitor } = await openTracking(t)
  const code = dossier.dossierCode ?? ''
  const { token, digits } = await lookUp(town, visitor, code)
  const again = await visitor.post('/tra-cuu', { ma: code, thu_thach: token, chu_so: digits })
  assert.equal(again.status, 422)
  assert.match(again.html, new RegExp(`value="${code}"`))
  assert.doesNotMatch(again.html, new RegExp(token))
  assert.match(wordsOf(again.html), /Các chữ số chưa đúng/)
})

test('the receipt’s QR opens the public facts and nothing else of the dossier', async (t) => {
  const { town, dossier, visitor } = await openTracking(t)
  const { status, html } = await visitor.get(`/tra-cuu/${dossier.submissionCode}`)
  assert.equal(status, 200)
  const agency = town.agency()
  const words = wordsOf(html)
  for (const fact of [dossier.dossierCode ?? '?', agency.name, agency.address, agency.email, 'Hẹn trả kết quả'])
    assert.ok(words.includes(fact), fact)
  for (const secret of await secretsOf(town, dossier)) assert.ok(!html.includes(secret), `the page tells "${secret}"`)
})

test('a code nobody has and a text that is no code are told apart, each at the field', async (t) => {
  const { town, visitor } = await openTracking(t, 'submitted')
  const unknown = await lookUp(town, visitor, 'T-00000-00000-00000')
  assert.equal(unknown.seen.status, 422)
  assert.match(wordsOf(unknown.seen.html), /Không có hồ sơ nào mang mã này/)
  const rubbish = await visitor.post('/tra-cuu', { ma: 'hồ sơ của tôi' })
  assert.match(wordsOf(rubbish.html), /Mã chưa đúng dạng/)
  const empty = await visitor.post('/tra-cuu', { ma: '' })
  assert.match(empty.html, /href="#ma"/)
})

test('a person who is logged in needs no challenge', async (t) => {
  const { town, dossier } = await openTracking(t)
  const visitor = new Visitor(await town.app(), await town.logInAs(town.citizen(3)))
  assert.doesNotMatch((await visitor.get('/tra-cuu')).html, /thu_thach/)
  const seen = await visitor.post('/tra-cuu', { ma: dossier.dossierCode ?? '' })
  assert.equal(seen.location, `/tra-cuu/${dossier.dossierCode}`)
})

test('the picture and the sound of a challenge are served; another token has none', async (t) => {
  const { visitor } = await openTracking(t, 'submitted')
  const { html } = await visitor.get('/tra-cuu')
  const [, image = ''] = /src="(\/xac-nhan\/hinh[^"]+)"/.exec(html) ?? []
  const [, sound = ''] = /src="(\/xac-nhan\/am-thanh[^"]+)"/.exec(html) ?? []
  assert.equal((await visitor.get(image)).headers['content-type'], 'image/png')
  assert.equal((await visitor.get(sound)).headers['content-type'], 'audio/wav')
  assert.equal((await visitor.get('/xac-nhan/hinh?ma=rubbish')).status, 404)
})

async function codeFromPhone(town: Town): Promise<string> {
  const waiting = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('notices').select('id').where('template', '=', 'phone_code').where('state', '=', 'waiting').execute(),
  )
  for (const { id } of waiting) await sendNotice({ ...town.needs, attachments: async () => [] }, id)
  return /: (\d{6})/.exec(town.sms.messages.at(-1)?.text ?? '')?.[1] ?? ''
}

test('the code sent to the dossier’s phone opens the procedure and the timeline of that dossier alone', async (t) => {
  const { town, dossier, visitor } = await openTracking(t)
  const at = `/tra-cuu/${dossier.submissionCode}`
  await visitor.get(at)
  const asked = await visitor.post(`${at}/ma-dien-thoai`, {})
  assert.equal(asked.location, `${at}/ma-dien-thoai`)
  const code = await codeFromPhone(town)
  assert.equal((await visitor.get(`${at}/chi-tiet`)).status, 303)
  const opened = await visitor.post(`${at}/chi-tiet`, { so: code })
  assert.equal(opened.location, `${at}/chi-tiet`)
  const details = await visitor.get(`${at}/chi-tiet`)
  assert.match(wordsOf(details.html), /Đã nộp hồ sơ.*Cơ quan đã tiếp nhận/)
  assert.ok(!details.html.includes(town.citizen().fullName))
  const other = await aDossier(town, { citizen: 1, n: 1 })
  assert.equal((await visitor.get(`/tra-cuu/${other.submissionCode}/chi-tiet`)).status, 303)
  const reused = await new Visitor(await town.app()).get(`${at}/chi-tiet`)
  assert.equal(reused.status, 303)
})

const phoneCodesOf = (town: Town) =>
  asSystem(town.needs.db, (tx) => tx.selectFrom('notices').select('id').where('template', '=', 'phone_code').execute())

test('nobody has messages sent to people by counting up official codes: the challenge comes first', async (t) => {
  const { town, dossier, visitor } = await openTracking(t)
  const code = dossier.dossierCode ?? ''
  const at = `/tra-cuu/${code}/ma-dien-thoai`
  await visitor.get('/tra-cuu')
  const back = `/tra-cuu?ma=${code}`
  assert.equal((await visitor.post(at, {})).location, back)
  assert.equal((await visitor.get(at)).location, back)
  assert.equal((await visitor.post(`/tra-cuu/${code}/chi-tiet`, { so: '000000' })).location, back)
  assert.deepEqual(await phoneCodesOf(town), [])
  await lookUp(town, visitor, code)
  assert.equal((await visitor.post(at, {})).location, at)
  assert.equal((await phoneCodesOf(town)).length, 1)
})

test('a code asked for in two windows at once is sent once, and again only after half a minute', async (t) => {
  const { town, dossier } = await openTracking(t)
  const ask = () => sendPhoneCode(town.needs, dossier.submissionCode)
  await Promise.all([ask(), ask(), ask(), ask()])
  assert.equal((await phoneCodesOf(town)).length, 1)
  await ask()
  assert.equal((await phoneCodesOf(town)).length, 1)
  town.clock.forward({ minutes: 1 })
  await ask()
  assert.equal((await phoneCodesOf(town)).length, 2)
})

test('whoever holds the receipt cannot fill the person’s phone, nor try codes without end: ten go out within a day', async (t) => {
  const { town, dossier } = await openTracking(t)
  const hour = async (codes: number) => {
    for (let n = 0; n < codes; n += 1) {
      await sendPhoneCode(town.needs, dossier.submissionCode)
      town.clock.forward({ minutes: 1 })
    }
    town.clock.forward({ minutes: 60 })
  }
  for (let n = 0; n < 5; n += 1) await hour(3)
  assert.equal((await phoneCodesOf(town)).length, 10)
  town.clock.forward({ minutes: 24 * 60 })
  await hour(1)
  assert.equal((await phoneCodesOf(town)).length, 11)
})

test('after five wrong tries the right code from the phone is refused too', async (t) => {
  const { town, dossier, visitor } = await openTracking(t)
  const at = `/tra-cuu/${dossier.submissionCode}`
  await visitor.get(at)
  await visitor.post(`${at}/ma-dien-thoai`, {})
  const code = await codeFromPhone(town)
  const wrong = code === '000000' ? '000001' : '000000'
  for (let tries = 0; tries < 5; tries += 1)
    assert.equal((await visitor.post(`${at}/chi-tiet`, { so: wrong })).status, 422)
  assert.equal((await visitor.post(`${at}/chi-tiet`, { so: code })).status, 422)
})

test('a code from the phone ends after five minutes', async (t) => {
  const { town, dossier, visitor } = await openTracking(t)
  const at = `/tra-cuu/${dossier.submissionCode}`
  await visitor.get(at)
  await visitor.post(`${at}/ma-dien-thoai`, {})
  const code = await codeFromPhone(town)
  town.clock.forward({ minutes: 5 })
  assert.equal((await visitor.post(`${at}/chi-tiet`, { so: code })).status, 422)
})

test('asking for a code reads the same for a code that no dossier has, and no message goes out', async (t) => {
  const { town, dossier, visitor } = await openTracking(t)
  const unknown = 'T-00000-00000-00000'
  await visitor.get(`/tra-cuu/${dossier.submissionCode}`)
  const real = await visitor.post(`/tra-cuu/${dossier.submissionCode}/ma-dien-thoai`, {})
  const sent = town.sms.messages.length
  const none = await visitor.post(`/tra-cuu/${unknown}/ma-dien-thoai`, {})
  assert.equal(none.status, real.status)
  const [page, other] = [await visitor.get(real.location ?? ''), await visitor.get(none.location ?? '')]
  assert.equal(wordsOf(other.html), wordsOf(page.html))
  assert.equal(town.sms.messages.length, sent)
})

test('the pages speak English under /en', async (t) => {
  const { dossier, visitor } = await openTracking(t)
  assert.match(wordsOf((await visitor.get('/en/tra-cuu')).html), /Track a dossier/)
  const { html } = await visitor.get(`/en/tra-cuu/${dossier.submissionCode}`)
  assert.match(wordsOf(html), /Result due/)
  assert.match(html, /action="\/en\/tra-cuu/)
})
