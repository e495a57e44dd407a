import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typeAll, typedToday } from '../support/designer-steps.js'
import { chooseAt, enterAt, typeAt } from '../support/keyboard.js'
import { anOfficer } from '../support/officer-steps.js'
import type { Person } from '../support/person.js'
import { startProgram } from '../support/program.js'

const program = await startProgram()

const button = ({ page }: Person, name: string | RegExp) => page.getByRole('button', { name }).first()
const link = ({ page }: Person, name: string | RegExp) => page.locator('main').getByRole('link', { name }).first()

/** Names a new item of a list and presses Enter in the box. */
async function add(person: Person, list: string, id: string): Promise<void> {
  await typeAt(person, `moi-${list}`, id)
  await Promise.all([person.page.waitForNavigation({ waitUntil: 'load' }), person.page.keyboard.press('Enter')])
  await person.look()
}

async function save(person: Person, fields: Record<string, string>): Promise<void> {
  for (const [id, text] of Object.entries(fields)) await typeAt(person, id, text)
  await enterAt(person, button(person, 'Lưu'))
  await person.reads(/Đã lưu/)
}

test('a procedure is copied, gets a step, a paper, a fee and a question, and is published with the keyboard alone (X10)', async () => {
  const keeper = await anOfficer(program, 'administrator', 'hoa-sen')
  await keeper.open('/quan-tri')
  await enterAt(keeper, keeper.page.getByRole('link', { name: 'Thiết kế thủ tục' }).first())
  await typeAt(keeper, 'ma', '9.000889')
  await typeAt(keeper, 'ten', 'Công nhận hộ trồng sen')
  await typeAt(keeper, 'chep-tu', '1.011609')
  await enterAt(keeper, button(keeper, 'Bắt đầu'))

  await enterAt(keeper, link(keeper, 'Quy trình nội bộ'))
  await add(keeper, 'workflow', 'count')
  await typeAt(keeper, 'name-vi', 'Đếm ao')
  await chooseAt(keeper, 'role', 'division_head')
  await save(keeper, { hours: '0' })
  await enterAt(keeper, link(keeper, 'Về danh sách'))
  for (let n = 0; n < 3; n += 1) await enterAt(keeper, button(keeper, 'Chuyển Đếm ao lên'))
  await keeper.reads(/Đếm ao.*Rà soát tại thôn.*Quyết định/)
  await enterAt(keeper, link(keeper, 'Về bản thiết kế'))

  await enterAt(keeper, link(keeper, 'Thành phần hồ sơ'))
  await add(keeper, 'requiredDocuments', 'pond')
  await save(keeper, { 'name-vi': 'Sơ đồ ao', legalBasis: '01/2026/NQ, Điều 2' })
  await enterAt(keeper, link(keeper, 'Về danh sách'))
  await enterAt(keeper, link(keeper, 'Về bản thiết kế'))

  await enterAt(keeper, link(keeper, 'Phí, lệ phí'))
  await add(keeper, 'fees', 'fee')
  await save(keeper, { 'name-vi': 'Lệ phí công nhận', amountVnd: '10000' })
  await enterAt(keeper, link(keeper, 'Về danh sách'))
  await enterAt(keeper, link(keeper, 'Về bản thiết kế'))

  await enterAt(keeper, link(keeper, 'Tờ khai điện tử'))
  await add(keeper, 'pages', 'household')
  await save(keeper, { 'title-vi': 'Hộ gia đình' })
  await add(keeper, 'sections', 'main')
  await add(keeper, 'fields', 'ponds')
  await save(keeper, { 'label-vi': 'Hộ có mấy ao?' })
  for (let up = 0; up < 3; up += 1) await enterAt(keeper, link(keeper, 'Về danh sách'))
  await enterAt(keeper, link(keeper, 'Về bản thiết kế'))

  await keeper.reads(/0 lỗi phải sửa|Không tìm thấy lỗi nào/)
  await typeAt(keeper, 'so', '21/QĐ-UBND')
  await typeAt(keeper, 'ngay-ky', typedToday())
  await typeAt(keeper, 'hieu-luc', typedToday())
  await enterAt(keeper, button(keeper, 'Công bố'))
  await keeper.reads(/Đã công bố bản 1/)
  await enterAt(keeper, link(keeper, 'Xem trang thủ tục'))
  await keeper.reads(/Công nhận hộ trồng sen.*Sơ đồ ao.*Lệ phí công nhận/)
  assert.deepEqual(program.troubles(), [])
})

test('the pages of a form that is previewed are large enough for a finger (X10, L17)', async () => {
  const keeper = await anOfficer(program, 'administrator', 'hoa-sen')
  await keeper.open('/quan-tri/thu-tuc')
  await typeAll(keeper, { ma: '9.000890', ten: 'Hộ kinh doanh thử', 'chep-tu': '1.001612' })
  await keeper.press('Bắt đầu')
  await keeper.open(`${new URL(keeper.page.url()).pathname}/xem-thu`)
  const links = await keeper.page.locator('.mc-preview-pages a').all()
  assert.ok(links.length > 1)
  for (const page of links) assert.ok(((await page.boundingBox())?.height ?? 0) >= 24)
})
