import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import sharp from 'sharp'
import { aDossier } from '../../../test/support/a-dossier.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { wordsOf as wordsOfPage } from '../../../test/support/visitor.js'
import { getDossier, requestSupplement } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'

const wordsOf = (html: string): string => wordsOfPage({ html, path: '', status: 200, location: undefined })

async function openOwn(t: TestContext, status: 'submitted' | 'accepted' = 'accepted') {
  const town = await openTown(t)
  const dossier = await aDossier(town, { status })
  const citizen = new RawVisitor(await town.app(), await town.logInAs(town.citizen()))
  return { town, dossier, citizen, at: `/ho-so/${dossier.submissionCode}` }
}

const read = (town: Awaited<ReturnType<typeof openTown>>, id: string) =>
  asSystem(town.needs.db, (tx) => getDossier(tx, id))

test('a citizen reads status, due date, timeline, answers and messages under any of the codes', async (t) => {
  const { dossier, citizen, at } = await openOwn(t)
  for (const path of [at, `/ho-so/${dossier.dossierCode}`]) {
    const { status, html } = await citizen.get(path)
    assert.equal(status, 200)
    assert.match(wordsOf(html), /Đã tiếp nhận.*Hẹn trả kết quả.*Đã nộp hồ sơ.*Cơ quan đã tiếp nhận.*Mẫu 01/)
  }
  const deadline = await citizen.get(`${at}/thoi-han`)
  assert.match(wordsOf(deadline.html), /Ngày bắt đầu, không tính vào thời hạn/)
  assert.match(wordsOf((await citizen.get(`/en${at}`)).html), /Result due.*What happened/)
})

test('another person’s dossier is not found, whatever part of it is asked for; nobody logged in is asked to log in', async (t) => {
  const { town, at } = await openOwn(t)
  const stranger = new RawVisitor(await town.app(), await town.logInAs(town.citizen(1)))
  for (const part of ['', '/thoi-han', '/bo-sung', '/rut', '/danh-gia'])
    assert.equal((await stranger.get(at + part)).status, 404, part)
  const anyone = await new RawVisitor(await town.app()).get(at)
  assert.match(anyone.location ?? '', /^\/dang-nhap\?tiep=/)
})

const defects = [
  { target: 'field' as const, targetId: 'requestKind', name: 'Đề nghị', problem: 'wrong' as const, note: 'Xem lại' },
  { target: 'document' as const, targetId: 'medicalPapers', name: 'Bệnh án', problem: 'missing' as const, note: '' },
]

test('the supplement page asks only what was flagged, keeps what is typed, and sends it when all is there', async (t) => {
  const { town, dossier, citizen, at } = await openOwn(t, 'submitted')
  await requestSupplement(town.needs, dossier.id, { officer: await town.officer('receiver'), reason: '', defects })
  const page = await citizen.get(`${at}/bo-sung`)
  assert.match(page.html, /name="requestKind"/)
  assert.doesNotMatch(page.html, /name="forWhom"|tep-earlierConclusion/)
  const incomplete = await citizen.post(`${at}/bo-sung`, { requestKind: 'reassess', viec: 'gui' })
  assert.equal(incomplete.status, 422)
  assert.match(incomplete.html, /name="reason"/)
  assert.match(incomplete.html, /value="reassess"[^>]*checked|checked[^>]*value="reassess"/)
  const picture = await sharp({ create: { width: 50, height: 50, channels: 3, background: '#a33' } })
    .png()
    .toBuffer()
  const typed = { requestKind: 'reassess', reason: 'Nặng hơn trước.' }
  const broken = { field: 'tep-medicalPapers', name: 'a.exe', bytes: Buffer.from('MZ nothing') }
  const refused = await citizen.upload(`${at}/bo-sung`, { ...typed, viec: 'gui' }, broken)
  assert.equal(refused.status, 422)
  assert.match(refused.html, /Nặng hơn trước/)
  const paper = { field: 'tep-medicalPapers', name: 'benh-an.png', bytes: picture }
  const sent = await citizen.upload(`${at}/bo-sung`, { ...typed, viec: 'gui' }, paper)
  assert.equal(sent.location, at)
  assert.equal((await read(town, dossier.id)).status, 'submitted')
  assert.equal((await citizen.get(`${at}/bo-sung`)).status, 404)
  const own = await citizen.get(at)
  assert.match(wordsOf(own.html), /Đã bổ sung/)
  const [, file = ''] = /href="(\/ho-so\/[^"]+\/giay-to\/[^"]+)"[^>]*>benh-an.png/.exec(own.html) ?? []
  assert.equal((await citizen.get(file)).headers['content-type'], 'image/png')
  const stranger = new RawVisitor(await town.app(), await town.logInAs(town.citizen(1)))
  assert.equal((await stranger.get(file)).status, 404)
})

test('a dossier is withdrawn after one more question, and rated only when there is something to rate', async (t) => {
  const { town, dossier, citizen, at } = await openOwn(t, 'submitted')
  assert.match(wordsOf((await citizen.get(`${at}/rut`)).html), /không mở lại được/)
  const early = await citizen.post(`${at}/danh-gia`, { muc: '5' })
  assert.equal(early.status, 409)
  assert.equal((await citizen.post(`${at}/danh-gia`, { muc: '9' })).status, 422)
  assert.equal((await citizen.post(`${at}/rut`, { ly_do: 'Nộp nhầm' })).location, at)
  assert.equal((await read(town, dossier.id)).status, 'withdrawn')
  assert.equal((await citizen.post(`${at}/rut`, {})).status, 409)
})
