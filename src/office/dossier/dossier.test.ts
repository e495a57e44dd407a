import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier, dossierCode, plainProcedure } from '../../../test/support/a-dossier.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { openTown, type Town } from '../../../test/support/town.js'
import type { Role } from '../../agencies/index.js'
import { asSystem } from '../../platform/db.js'
import { getCurrentRevision, publishProcedure } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'

/** An officer at a browser: opens pages and posts the forms on them. */
async function atDesk(town: Town, role: Role, slug?: string) {
  const app = await town.app()
  const session = await town.logInAs(await town.officer(role, slug))
  const jar = new Map<string, string>()
  const cookie = () => [session, ...[...jar].map(([name, value]) => `${name}=${value}`)].join('; ')
  const open = async (url: string) => {
    const page = await app.inject({ url, headers: { cookie: cookie() } })
    for (const { name, value } of page.cookies) jar.set(name, value)
    return page
  }
  const post = async (url: string, fields: Record<string, string>) => {
    const form = await open(paths.officeSearch)
    const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
    return app.inject({
      method: 'POST',
      url,
      headers: { cookie: cookie(), 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ _csrf: token, ...fields }).toString(),
    })
  }
  return { open, post }
}

test('a dossier page shows its person and papers, offers what may be done, and is written in the access log', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town)
  const desk = await atDesk(town, 'receiver')
  const page = await desk.open(paths.officeDossier(dossier.submissionCode))
  assert.equal(page.statusCode, 200)
  assert.match(page.body, new RegExp(town.citizen().fullName))
  assert.match(page.body, new RegExp(`action="${paths.officeDeed(dossier.submissionCode, 'tiep-nhan')}"`))
  assert.match(page.body, new RegExp(`href="${paths.officeDeed(dossier.submissionCode, 'bo-sung')}"`))
  assert.doesNotMatch(page.body, /phe-duyet/)
  const log = await asSystem(town.needs.db, (tx) => tx.selectFrom('accessLog').select('what').execute())
  assert.deepEqual(log, [{ what: 'dossier' }])
})

test('accepting leads to the dossier under its official code, and a second click is refused with a sentence', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town)
  const desk = await atDesk(town, 'receiver')
  const accept = paths.officeDeed(dossier.submissionCode, 'tiep-nhan')
  const done = await desk.post(accept, {})
  assert.equal(done.statusCode, 303)
  const page = await desk.open(String(done.headers.location))
  assert.match(page.body, /Đã tiếp nhận hồ sơ/)
  const again = await desk.post(accept, {})
  assert.equal(again.statusCode, 409)
  assert.match(again.body, /hồ sơ đã sang trạng thái khác/)
})

test('a request for a supplement needs something flagged, and is kept with its problem and note', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town)
  const desk = await atDesk(town, 'receiver')
  const ask = paths.officeDeed(dossier.submissionCode, 'bo-sung')
  assert.equal((await desk.open(ask)).statusCode, 200)
  assert.equal((await desk.post(ask, {})).statusCode, 422)
  const target = /value="((?:document|field):[^"]+)"/.exec((await desk.open(ask)).body)?.[1] ?? ''
  const done = await desk.post(ask, {
    muc: target,
    [`van-de:${target}`]: 'illegible',
    [`ghi-chu:${target}`]: 'Xin chụp lại cho rõ',
  })
  assert.equal(done.statusCode, 303)
  const page = await desk.open(String(done.headers.location))
  assert.match(page.body, /Không đọc được: Xin chụp lại cho rõ/)
})

test('a dossier goes from hand to hand until the approver has decided', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town, { status: 'accepted' })
  const code = dossier.dossierCode ?? ''
  const deed = async (role: Role, verb: string, fields: Record<string, string> = {}) => {
    const answer = await (await atDesk(town, role)).post(paths.officeDeed(code, verb), fields)
    assert.equal(answer.statusCode, 303, `${verb}: ${/error-summary__body">(.*?)<\/div>/.exec(answer.body)?.[1]}`)
  }
  await deed('receiver', 'bat-dau')
  const { id } = await town.officer('processor')
  await deed('processor', 'phan-cong', { 'can-bo': id })
  await deed('processor', 'chuyen')
  await deed('processor', 'chuyen', { 'y-kien': 'Đủ điều kiện' })
  await deed('division_head', 'trinh')
  await deed('approver', 'phe-duyet')
  const events = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('dossierEvents').select('kind').where('dossierId', '=', dossier.id).orderBy('seq').execute(),
  )
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ['submitted', 'accepted', 'processing_started', 'assigned', ...Array(4).fill('step_finished')],
  )
  const page = await (await atDesk(town, 'processor')).open(paths.officeDossier(code))
  assert.match(page.body, /Đủ điều kiện/)
})

test('an officer of another agency finds no such dossier, whatever they try', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town)
  const other = town.agencies.find(({ kind, slug }) => kind === 'ward' && slug !== 'phuong-sen-hong')
  const desk = await atDesk(town, 'receiver', other?.slug)
  assert.equal((await desk.open(paths.officeDossier(dossier.submissionCode))).statusCode, 404)
  assert.equal((await desk.post(paths.officeDeed(dossier.submissionCode, 'tiep-nhan'), {})).statusCode, 404)
})

test('a paper is shown to officers of the agency, and only under its own dossier', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town)
  const another = await aDossier(town, { n: 1, citizen: 1 })
  const { id } = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('attachments').select('id').where('dossierId', '=', dossier.id).executeTakeFirstOrThrow(),
  )
  const desk = await atDesk(town, 'receiver')
  const paper = await desk.open(paths.officeAttachment(dossier.submissionCode, id))
  assert.equal(paper.statusCode, 200)
  assert.match(String(paper.headers['content-type']), /pdf|image/)
  assert.equal((await desk.open(paths.officeAttachment(another.submissionCode, id))).statusCode, 404)
})

test('the head reads the draft of an apology, is told of a day that does not exist, and sends it', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town, { status: 'accepted' })
  const code = await dossierCode(town, dossier.id)
  const desk = await atDesk(town, 'approver')
  const deed = paths.officeDeed(code, 'xin-loi')
  assert.match((await desk.open(paths.officeDossier(code))).body, new RegExp(`href="${deed}"`))
  const draft = await desk.open(paths.officeApologyDraft(code))
  assert.equal(draft.headers['content-type'], 'application/pdf')
  const typed = {
    'ngay-hen-day': '31',
    'ngay-hen-month': '2',
    'ngay-hen-year': '2027',
    'gio-hen': '9:00',
    'ly-do': 'Chờ.',
  }
  const wrong = await desk.post(deed, typed)
  assert.equal(wrong.statusCode, 422)
  assert.match(wrong.body, /Xin nhập ngày hẹn mới có thật/)
  assert.match(wrong.body, /value="31"/)
  const sunday = await desk.post(deed, { ...typed, 'ngay-hen-day': '28' })
  assert.equal(sunday.statusCode, 409)
  assert.match(sunday.body, /trong giờ làm việc/)
  const sent = await desk.post(deed, { ...typed, 'ngay-hen-day': '1', 'ngay-hen-month': '3' })
  assert.equal(sent.statusCode, 303)
  const after = await desk.open(String(sent.headers.location))
  assert.match(after.body, /Phiếu xin lỗi \(Mẫu 04\) đang được lập/)
  assert.doesNotMatch(after.body, new RegExp(`href="${deed}"`), 'once only')
})

test('an apology that comes late asks why it does, keeps what was typed, and shows the reason to officers', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town, { status: 'accepted' })
  const code = await dossierCode(town, dossier.id)
  const deed = paths.officeDeed(code, 'xin-loi')
  const early = await atDesk(town, 'approver')
  assert.doesNotMatch((await early.open(deed)).body, /name="ly-do-muon"/)
  town.clock.set(dossier.dueAt ?? '')
  const desk = await atDesk(town, 'approver')
  const typed = {
    ...{ 'ngay-hen-day': '1', 'ngay-hen-month': '3', 'ngay-hen-year': '2027', 'gio-hen': '9:00' },
    'ly-do': 'Hội đồng họp lại.',
  }
  const silent = await desk.post(deed, typed)
  assert.equal(silent.statusCode, 422)
  assert.match(silent.body, /href="#ly-do-muon"[^>]*>Xin ghi rõ vì sao lời xin lỗi gửi muộn/)
  assert.match(silent.body, /Hội đồng họp lại\./)
  const sent = await desk.post(deed, { ...typed, 'ly-do-muon': 'Biên bản đến muộn.' })
  assert.equal(sent.statusCode, 303)
  assert.match(
    textOfPage((await desk.open(paths.officeDossier(code))).body),
    /Vì sao xin lỗi muộn.*Biên bản đến muộn\./,
  )
})

test('the dossier leads to the revision it follows, and says when another has replaced it', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town)
  const desk = await atDesk(town, 'receiver')
  const link = `href="${paths.procedureRevision(plainProcedure, 1)}"`
  const before = await desk.open(paths.officeDossier(dossier.submissionCode))
  assert.ok(before.body.includes(link))
  assert.doesNotMatch(before.body, /không phải bản đang áp dụng/)
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, plainProcedure))
  const next = { ...definition, timeLimit: { quantity: 30, unit: 'working_day' as const } }
  await publishProcedure(town.needs, { definition: next, decision: '9/QĐ-UBND', validFrom: '2026-11-24' })
  const after = await desk.open(paths.officeDossier(dossier.submissionCode))
  assert.match(textOfPage(after.body), /Theo bản thủ tục Bản 1, từ \d\d\/\d\d\/\d{4} không phải bản đang áp dụng/)
  assert.ok(after.body.includes(link))
  assert.match(textOfPage((await desk.open(paths.procedureRevision(plainProcedure, 1))).body), /nay không còn áp dụng/)
})
