import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown, type TownOptions } from '../../../test/support/town.js'
import { addSupportPoint, openClass } from '../../outreach/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

const details = {
  title: { vi: 'Nộp hồ sơ qua mạng', en: 'Filing online' },
  about: { vi: 'Mang theo **điện thoại**.' },
  place: 'Nhà văn hóa khu phố 3',
  mapLink: 'https://map.example/3',
  startsAt: new Date('2026-12-05T08:00:00+07:00'),
  endsAt: new Date('2026-12-05T10:00:00+07:00'),
  seats: 1,
}

async function aWard(
  t: Parameters<typeof openTown>[0],
  { seats = 1, ...options }: TownOptions & { seats?: number } = {},
) {
  const town = await openTown(t, options)
  const head = await town.officer('counter_head')
  const agencyId = town.agency().id
  await openClass(town.needs, { officerId: head.id, details: { ...details, agencyId, seats } })
  const app = await town.app()
  const address = paths.trainingClass('nop-ho-so-qua-mang-2026-12-05')
  const learner = new RawVisitor(app, await town.logInAs(town.citizen()))
  await learner.get(address)
  const read = async (path: string) => textOfPage((await app.inject(path)).body)
  return { town, head, agencyId, app, address, learner, read }
}

const who = { 'ho-ten': 'Trần Văn Thử', 'dien-thoai': '+84 912 345 678', thu: 'thu@example.vn' }

test('a class is found by its ward, a seat is taken, seen by its code and given up', async (t) => {
  const { town, address, learner, read } = await aWard(t)
  assert.match(await read(paths.classes), /phường Sen Hồng 08:00, Thứ Bảy, 05\/12\/2026 Nộp hồ sơ qua mạng .*Còn 1 chỗ/)
  assert.match(await read(`${paths.classes}?co-quan=xa-ho-tinh`), /Cơ quan này chưa có lớp nào/)
  assert.match(await read(`/en${address}`), /Filing online.*1 of 1 left/)
  const wrong = await learner.post(address, { 'ho-ten': '', 'dien-thoai': '12', thu: 'x' })
  assert.equal(wrong.status, 422)
  for (const field of ['ho-ten', 'dien-thoai', 'thu']) assert.ok(wrong.html.includes(`href="#${field}"`), field)
  const { status, location = '' } = await learner.post(address, who)
  assert.equal(status, 303)
  const own = await learner.get(location)
  assert.match(textOfPage(own.html), /Đã giữ chỗ cho bạn.*LH-.*Trần Văn Thử/)
  const sent = await asSystem(town.needs.db, (tx) => tx.selectFrom('notices').select('channel').execute())
  assert.deepEqual(sent.map(({ channel }) => channel).sort(), ['email', 'sms'])
  const again = await learner.post(address, who)
  assert.equal(again.status, 409)
  assert.match(textOfPage(again.html), /đã đăng ký lớp/)
  assert.match(await read(paths.classes), /Hết chỗ, nhận danh sách chờ/)
  const code = /LH-[0-9A-Z-]+/.exec(location)?.[0] ?? ''
  const found = await learner.get(`${paths.enrolmentAny}?ma=${code.toLowerCase()}`)
  assert.equal(found.location, paths.enrolment(code))
  assert.match((await learner.get(`${paths.enrolmentAny}?ma=LH-00000-00000`)).location ?? '', /khong-co=1/)
  const gone = await learner.post(paths.enrolment(code), {})
  assert.match(textOfPage((await learner.get(gone.location ?? '')).html), /Đã hủy đăng ký/)
  assert.match(await read(address), /Còn 1 trong 1 chỗ/)
})

test('a stranger meets the challenge, and what they typed is kept', async (t) => {
  const { town, app, address } = await aWard(t)
  const stranger = new RawVisitor(app)
  await stranger.get(address)
  const { status, html } = await stranger.post(address, who)
  assert.equal(status, 422)
  assert.match(html, /Nhập sáu chữ số của|Nhập sáu chữ số trong hình/)
  assert.match(html, /value="Trần Văn Thử"/)
  const rows = await asSystem(town.needs.db, (tx) => tx.selectFrom('classEnrolments').select('id').execute())
  assert.deepEqual(rows, [])
})

test('nobody has messages sent to a stranger’s telephone without end, whatever names and classes they make up', async (t) => {
  const { town, address, learner } = await aWard(t, { withRateLimits: true, seats: 10 })
  const signUp = (name: string) => learner.post(address, { 'ho-ten': name, 'dien-thoai': '0912 345 678' })
  for (const name of ['An', 'Bình', 'Chi', 'Dũng', 'Em', 'Giang']) assert.equal((await signUp(name)).status, 303, name)
  const { status, html } = await signUp('Hà')
  assert.equal(status, 422)
  assert.match(textOfPage(html), /đã đăng ký nhiều lần hôm nay/)
  assert.match(html, /value="Hà"/)
  const sent = await asSystem(town.needs.db, (tx) => tx.selectFrom('notices').select('id').execute())
  assert.equal(sent.length, 6)
})

test('support points say where, when and whom to call, and stand on the page of their agency', async (t) => {
  const { town, head, agencyId, app, read } = await aWard(t)
  const point = {
    name: { vi: 'Nhà văn hóa Nhụy Sen' },
    address: 'Số 9 phố Nhụy Sen',
    mapLink: null,
    hotline: '02003900211',
    opens: { vi: 'Thứ Hai, 8:00–11:00' },
    helpers: 'Đoàn Thanh niên',
  }
  assert.match(await read(paths.supportPoints), /Chưa có điểm hỗ trợ nào/)
  await addSupportPoint(town.needs, { officerId: head.id, details: { ...point, agencyId } })
  assert.match(await read(paths.supportPoints), /Nhà văn hóa Nhụy Sen.*Số 9 phố Nhụy Sen.*Thứ Hai.*Đoàn Thanh niên/)
  assert.match(await read(paths.agency('phuong-sen-hong')), /Lớp học sắp mở.*Điểm hỗ trợ/)
  assert.doesNotMatch(await read(paths.agency('xa-ho-tinh')), /Lớp học sắp mở/)
  await app.inject(paths.classes)
  assert.equal((await statementsOf(() => app.inject(paths.classes))).length, 2)
  assert.equal((await statementsOf(() => app.inject(paths.supportPoints))).length, 1)
})
