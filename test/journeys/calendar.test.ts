import assert from 'node:assert/strict'
import { test } from 'node:test'
import { legalDayAt } from '../../src/calendar/index.js'
import { getDossier } from '../../src/dossiers/index.js'
import { asSystem } from '../../src/platform/db.js'
import { formatDay } from '../../src/ui/index.js'
import { aDossier } from '../support/a-dossier.js'
import { anOfficer } from '../support/officer-steps.js'
import { aPerson, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'
import { until } from '../support/until.js'

const program = await startProgram()
const { town, partners } = program

test('anyone works out a due date on a phone without scripts and sees each day counted (X2, L3)', async () => {
  const person = await aPerson(program, { name: 'deadline-phone', ...phone, javaScriptEnabled: false })
  await person.open('/tinh-ngay-tra')
  await person.fill('Ngày', '23/11/2026')
  await person.fill('Giờ', '25:00')
  await person.fill('Số lượng', '3')
  await person.press('Tính ngày trả', 422)
  await person.reads(/Nhập giờ tiếp nhận theo dạng giờ:phút/)
  await person.fill('Giờ', '16:50')
  await person.press('Tính ngày trả')
  await person.reads(/Hẹn trả kết quả 16:50, Thứ Sáu, 27\/11\/2026/)
  await person.reads(/Thứ Ba, 24\/11\/2026.*Ngày Văn hóa Việt Nam/)
  assert.deepEqual(program.troubles(), [])
})

test('a new announcement is entered and previewed; recomputed, the citizen is told and reads the new proof (X2, L3)', async () => {
  const { id, dueAt, submissionCode } = await aDossier(town, { status: 'accepted' })
  assert.ok(dueAt)
  const day = legalDayAt(dueAt)
  const administrator = await anOfficer(program, 'administrator', cityHall())
  await administrator.open(`/quan-tri/lich/nam/${day.slice(0, 4)}`)
  await administrator.fill('Văn bản công bố', 'Thông báo 01/TB-BNV')
  const row = (await administrator.page.getByRole('group', { name: /^Dòng/ }).count()) - 1
  const { page } = administrator
  await page.locator(`[name="tu_${row}"]`).fill(formatDay(day))
  await page.locator(`[name="loai_${row}"]`).selectOption('swap_off')
  await page.locator(`[name="ten_${row}"]`).fill('Nghỉ hoán đổi')
  await administrator.press('Xem trước')
  await administrator.reads(new RegExp(`${formatDay(day)} Như thường lệ Nghỉ hoán đổi`))
  await administrator.press('Ghi lịch nghỉ này')
  await administrator.reads(/1 hồ sơ đang mở còn tính theo lịch trước đây/)
  await administrator.follow('Xem trước việc tính lại')
  await administrator.press('Tính lại và báo cho người nộp')
  const moved = await until('the recomputation', async () => {
    const now = await asSystem(town.needs.db, (tx) => getDossier(tx, id))
    return now.dueAt && now.dueAt > dueAt ? now : undefined
  })
  await partners.text(town.citizen().phone, /lịch nghỉ mới|lich nghi moi/i)
  const person = await aPerson(program, { name: 'recomputed-phone', ...phone })
  await person.isLoggedIn(town.citizen())
  await person.open(`/ho-so/${submissionCode}`)
  await person.follow('Vì sao là ngày này?')
  await person.reads(new RegExp(`${formatDay(day)}.*Nghỉ hoán đổi`))
  await person.reads(new RegExp(`Hết thời hạn .*${formatDay(legalDayAt(moved.dueAt ?? dueAt))}`))
  assert.deepEqual(program.troubles(), [])
})

const cityHall = () => town.agencies.find(({ kind }) => kind === 'peoples_committee')?.slug
