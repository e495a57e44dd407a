import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { enrol } from '../../outreach/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

const fields = {
  'co-quan': 'phuong-sen-hong',
  ten: 'Nộp hồ sơ qua mạng',
  'noi-dung': 'Mang theo điện thoại.',
  'noi-hoc': 'Nhà văn hóa khu phố 3',
  'ngay-day': '5',
  'ngay-month': '12',
  'ngay-year': '2026',
  'tu-gio': '08:00',
  'den-gio': '10:00',
  'so-cho': '2',
}

async function aDesk(t: Parameters<typeof openTown>[0], role: 'administrator' | 'counter_head' = 'administrator') {
  const town = await openTown(t)
  const officer = await town.officer(role, role === 'administrator' ? 'hoa-sen' : undefined)
  const app = await town.app()
  const desk = new RawVisitor(app, await town.logInAs(officer))
  await desk.get(paths.adminClassNew)
  const openedAt = async () => (await desk.post(paths.adminClassNew, fields)).location?.split('?')[0] ?? ''
  const idOf = (place: string) => place.split('/').at(-1) ?? ''
  return { town, app, desk, openedAt, idOf }
}

test('an administrator opens a class for a ward, changes its place, and cancels it with a reason that learners get', async (t) => {
  const { town, app, desk, openedAt, idOf } = await aDesk(t)
  const place = await openedAt()
  assert.match(textOfPage((await desk.get(`${place}?xong=mo`)).html), /Đã mở lớp.*Nhận đăng ký/)
  await enrol(town.needs, {
    classId: idOf(place),
    language: 'vi',
    learner: { name: 'Trần Văn Thử', phone: '0912345678', email: '' },
  })
  const stale = await desk.post(place, { ...fields, ban: '7', ten: 'Tên của tôi' })
  assert.equal(stale.status, 409)
  assert.match(stale.html, /value="Tên của tôi"/)
  assert.match(stale.html, /name="ban" value="1"/, 'saved again, it is kept')
  const saved = await desk.post(place, { ...fields, ban: '1', 'noi-hoc': 'Hội trường phường' })
  assert.match(saved.location ?? '', /xong=luu/)
  assert.equal((await desk.post(`${place}/huy`, { 'ly-do': '' })).status, 422)
  await desk.post(`${place}/huy`, { 'ly-do': 'Mất điện.' })
  const templates = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('notices').select('template').where('enrolmentId', 'is not', null).execute(),
  )
  assert.deepEqual(templates.map(({ template }) => template).sort(), [
    'class_cancelled',
    'class_changed',
    'class_seated',
  ])
  const shown = await app.inject(paths.trainingClass('nop-ho-so-qua-mang-2026-12-05'))
  assert.match(textOfPage(shown.body), /Lớp này đã bị hủy Lý do: Mất điện/)
})

test('what is missing or impossible is named by field, and what was typed stays', async (t) => {
  const { desk } = await aDesk(t)
  const { status, html } = await desk.post(paths.adminClassNew, {
    ...fields,
    ...{
      'co-quan': '',
      ten: '',
      'ngay-year': '2025',
      'den-gio': '07:00',
      'so-cho': '0',
      'ban-do': 'x',
      'ten-en': 'Only',
    },
  })
  assert.equal(status, 422)
  for (const field of ['co-quan', 'ten', 'tu-gio', 'den-gio', 'so-cho', 'ban-do', 'noi-dung-en'])
    assert.ok(html.includes(`href="#${field}"`), field)
  assert.match(html, /value="Nhà văn hóa khu phố 3"/)
})

test('a head of the counter arranges for their own agency only, and records who came', async (t) => {
  const { town, desk, openedAt, idOf } = await aDesk(t, 'counter_head')
  const foreign = await desk.post(paths.adminClassNew, { ...fields, 'co-quan': 'xa-ho-tinh' })
  assert.equal(foreign.status, 422)
  const place = await openedAt()
  await desk.get(place)
  const early = await desk.post(`${place}/nguoi-hoc`, { 'vang-lai': '3' })
  assert.equal(early.status, 409)
  assert.match(textOfPage(early.html), /Điểm danh được khi lớp bắt đầu/)
  const learner = { name: 'Trần Văn Thử', phone: '0912345678', email: '' }
  await enrol(town.needs, { classId: idOf(place), language: 'vi', learner })
  town.clock.set('2026-12-05T09:00:00+07:00')
  // Eleven days later the session has ended.
  const head = await town.officer('counter_head')
  const onTheDay = new RawVisitor(await town.app(), await town.logInAs(head))
  const page = await onTheDay.get(`${place}/nguoi-hoc`)
  assert.match(textOfPage(page.html), /Trần Văn Thử/)
  const id = /id="den-([0-9a-f-]+)"/.exec(page.html)?.[1] ?? ''
  assert.equal((await onTheDay.post(`${place}/nguoi-hoc`, { den: id, 'vang-lai': 'ba' })).status, 422)
  await onTheDay.post(`${place}/nguoi-hoc`, { den: id, 'vang-lai': '3' })
  town.clock.set('2026-12-05T11:00:00+07:00')
  const afterwards = new RawVisitor(await town.app(), await town.logInAs(head))
  assert.match(textOfPage((await afterwards.get(paths.adminClasses)).html), /Lượt người đến 4/)
  const stranger = new RawVisitor(
    await town.app(),
    await town.logInAs(await town.officer('counter_head', 'xa-ho-tinh')),
  )
  assert.equal((await stranger.get(place)).status, 404)
  assert.equal((await stranger.get(`${place}/nguoi-hoc`)).status, 404)
})

test('a support point is added, closed and shown to nobody; lists keep to their budget', async (t) => {
  const { app, desk, openedAt } = await aDesk(t)
  const point = {
    'co-quan': 'phuong-sen-hong',
    ten: 'Nhà văn hóa Nhụy Sen',
    'dia-chi': 'Số 9 phố Nhụy Sen',
    'gio-mo': 'Thứ Hai',
    'dien-thoai': '0200 3900 211',
  }
  assert.equal((await desk.post(paths.adminPointNew, { ...point, 'dien-thoai': 'không' })).status, 422)
  await desk.post(paths.adminPointNew, point)
  const list = await desk.get(paths.adminPoints)
  const address = /href="(\/quan-tri\/diem-ho-tro\/[0-9a-f-]{36})"/.exec(list.html)?.[1] ?? ''
  assert.match((await app.inject(paths.supportPoints)).body, /Nhụy Sen/)
  await desk.post(address, { ...point, ban: '1', 'tinh-trang': 'closed' })
  assert.doesNotMatch((await app.inject(paths.supportPoints)).body, /Số 9 phố Nhụy Sen/)
  const late = await desk.post(address, { ...point, ban: '1', 'tinh-trang': 'open' })
  assert.equal(late.status, 409)
  assert.match(late.html, /name="ban" value="2"/, 'saved again, it is kept')
  const one = await statementsOf(() => desk.get(paths.adminClasses))
  for (let n = 0; n < 3; n += 1) await openedAt()
  assert.ok((await statementsOf(() => desk.get(paths.adminClasses))).length <= one.length + 1)
})
