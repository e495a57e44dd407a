import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { announceYear } from '../../agencies/index.js'

const asked = (fields: Record<string, string>, path = '/tinh-ngay-tra') => `${path}?${new URLSearchParams(fields)}`

const beforeHoliday = { ngay: '23/11/2026', gio: '16:50', so: '3', don_vi: 'working_day' }

test('anyone works out a due date without a script, with every day in between and why', async (t) => {
  const visitor = new RawVisitor(await (await openTown(t)).app())
  const form = await visitor.get('/tinh-ngay-tra')
  assert.match(form.html, /<form[^>]*action="\/tinh-ngay-tra"[^>]*method="get"/)
  const { html } = await visitor.get(asked(beforeHoliday))
  const words = textOfPage(html)
  assert.match(words, /Hẹn trả kết quả 16:50, Thứ Sáu, 27\/11\/2026/)
  assert.match(words, /Thứ Hai, 23\/11\/2026 Không Ngày bắt đầu, không tính vào thời hạn/)
  assert.match(words, /Thứ Ba, 24\/11\/2026 Không Ngày Văn hóa Việt Nam/)
  assert.match(words, /Thứ Tư, 25\/11\/2026 Có Ngày làm việc thứ 1/)
  assert.match(words, /Tháng 11\/2026/)
  assert.match(html, /mc-month__day--off[^>]*title="Ngày Văn hóa Việt Nam"/)
  assert.match(html, /mc-month__day--due[^>]*title="Ngày làm việc thứ 3"/)
  assert.doesNotMatch(words, /dự kiến và có thể thay đổi/)
  assert.match(html, /value="23\/11\/2026"/, 'what was asked stays in the form')
})

test('cutoff, pauses, restart and the hours of an agency count as they are typed', async (t) => {
  const visitor = new RawVisitor(await (await openTown(t)).app())
  const due = async (fields: Record<string, string>) =>
    /Hẹn trả kết quả (\d\d:\d\d, [^,]+, [\d/]+)/.exec(
      textOfPage((await visitor.get(asked({ ...beforeHoliday, ...fields }))).html),
    )?.[1]
  assert.equal(await due({ gio_chot: '15h00' }), '07:30, Thứ Hai, 30/11/2026')
  const pause = { dung_tu_1: '25/11/2026 09:00', dung_den_1: '26/11/2026 09:00' }
  assert.equal(await due(pause), '16:50, Thứ Hai, 30/11/2026')
  assert.equal(await due({ ...pause, sau_bo_sung: 'restart' }), '09:00, Thứ Ba, 01/12/2026')
  assert.equal(await due({ so: '0,5' }), '11:20, Thứ Tư, 25/11/2026')
  assert.equal(await due({ so: '1', don_vi: 'month' }), '16:50, Thứ Tư, 23/12/2026')
  assert.equal(await due({ gio: '7:05', co_quan: 'H99.24' }), '07:05, Thứ Sáu, 27/11/2026')
})

test('a date in a year that is not announced is projected and says so, until it is', async (t) => {
  const town = await openTown(t)
  const visitor = new RawVisitor(await town.app())
  const nextYear = asked({ ...beforeHoliday, ngay: '02/03/2027' })
  assert.match(textOfPage((await visitor.get(nextYear)).html), /Kết quả là dự kiến và có thể thay đổi/)
  const city = town.agencies.find(({ kind }) => kind === 'peoples_committee')?.slug
  const { id: officerId } = await town.officer('administrator', city)
  const days = [{ day: '2027-03-05', kind: 'holiday', name: 'Ngày thử' }] as const
  await announceYear(town.needs, { year: 2027, title: 'Thông báo thử', days, officerId })
  const words = textOfPage((await visitor.get(nextYear)).html)
  assert.doesNotMatch(words, /dự kiến và có thể thay đổi/)
  assert.match(words, /Thứ Sáu, 05\/03\/2027 Không Ngày thử/)
})

test('what is wrong is named by its field, in both languages, and what was typed stays', async (t) => {
  const visitor = new RawVisitor(await (await openTown(t)).app())
  const wrong = { ngay: '31/02/2026', gio: '25:00', so: 'ba', gio_chot: '3 giờ', dung_tu_1: '25/11/2026' }
  const page = await visitor.get(asked(wrong))
  assert.equal(page.status, 422)
  for (const field of ['ngay', 'gio', 'so', 'gio_chot', 'dung_tu_1', 'dung_den_1'])
    assert.match(page.html, new RegExp(`href="#${field}"`), field)
  assert.match(page.html, /value="31\/02\/2026"/)
  assert.match(page.html, /<details[^>]*open/, 'a wrong field is not folded away')
  const english = await visitor.get(asked(wrong, '/en/tinh-ngay-tra'))
  assert.match(english.html, /Enter the day of acceptance/)
  const order = { dung_tu_1: '26/11/2026 09:00', dung_den_1: '25/11/2026 09:00' }
  assert.equal((await visitor.get(asked({ ...beforeHoliday, ...order }))).status, 422)
  for (const beyond of [{ ngay: '01/01/1999' }, { ngay: '01/12/2035', so: '90' }])
    assert.equal((await visitor.get(asked({ ...beforeHoliday, ...beyond }))).status, 422)
})

test('the English page gives every reason in English', async (t) => {
  const visitor = new RawVisitor(await (await openTown(t)).app())
  const fields = { ...beforeHoliday, ngay: '22/11/2026', so: '10', gio_chot: '15:00' }
  const words = textOfPage((await visitor.get(asked(fields, '/en/tinh-ngay-tra'))).html)
  assert.match(words, /Received on a day off \(Weekly day of rest\)/)
  assert.match(words, /Tuesday, 24\/11\/2026 No Public holiday: Ngày Văn hóa Việt Nam/)
  assert.doesNotMatch(words, /Ngày làm việc|nghỉ hằng tuần/)
})

test('an answer costs the database three questions', async (t) => {
  const visitor = new RawVisitor(await (await openTown(t)).app())
  const once = () => visitor.get(asked({ ...beforeHoliday, co_quan: 'H99.24' }))
  await once()
  assert.ok((await statementsOf(once)).length <= 3)
})
