import assert from 'node:assert/strict'
import { test } from 'node:test'
import { beginDraft, chooseReturn, submit } from '../support/citizen-steps.js'
import { addItem, publish, savePart, tryForm, typeAll, typedToday, writeForm } from '../support/designer-steps.js'
import { anOfficer } from '../support/officer-steps.js'
import { aPerson, desk, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const program = await startProgram()
const { town } = program
const code = '9.000888'
let dossier = ''

test('a procedure is designed from nothing without a script, refused, published, offered and filed (X10, S3.6)', async () => {
  const keeper = await aPerson(program, { name: 'designer', ...desk, javaScriptEnabled: false })
  const [name = '', value = ''] = (await town.logInAs(await town.officer('administrator', 'hoa-sen'))).split('=')
  await keeper.context.addCookies([{ name, value, url: program.url }])
  await keeper.open('/quan-tri/thu-tuc')
  await typeAll(keeper, { ma: code, ten: 'Xác nhận nơi trồng sen' })
  await keeper.press('Bắt đầu')
  const design = new URL(keeper.page.url()).pathname
  await keeper.reads(/Quy trình chưa có bước nào \(workflow-shape\)/)

  await keeper.open(`${design}/muc/general`)
  await savePart(keeper, { 'sector-code': 'sen', 'sector-name-vi': 'Trồng sen' })
  await keeper.open(`${design}/muc/information`)
  await savePart(keeper, { steps: 'Điền tờ khai và gửi.', 'timeLimit-quantity': '3' })
  await addItem(keeper, `${design}/muc/information`, { one: 'văn bản', list: 'legalBasis' })
  await savePart(keeper, { document: '01/2026/NQ', title: 'Nghị quyết về trồng sen' })
  await writeForm(keeper, design, { page: 'need', field: 'place', asks: 'Ao nằm ở đâu?' })
  for (const [id, fields] of [
    ['draft', { 'name-vi': 'Xem ao', role: 'processor', hours: '8', act: 'put_forward' }],
    ['approve', { 'name-vi': 'Ký duyệt', role: 'approver', hours: '4', act: 'approve' }],
  ] as const) {
    await addItem(keeper, `${design}/muc/process`, { one: 'bước', list: 'workflow', id })
    await savePart(keeper, fields)
  }
  await addItem(keeper, `${design}/muc/documents`, { one: 'kết quả', list: 'results', id: 'paper' })
  await savePart(keeper, { 'name-vi': 'Giấy xác nhận', template: 'residence-notice' })
  await keeper.open(`${design}/muc/online`)
  const partial = { 'onlineService-legacyLevel': '3', 'onlineService-extent': 'partial' }
  await savePart(keeper, { ...partial, 'onlineService-partialBecause-vi': 'Phải xem ao tại chỗ.' })

  await publish(keeper, design, { number: '08/QĐ-UBND', status: 409 })
  await keeper.reads(/Nhãn công bố là mức độ 3.*tờ khai đã điền thử/)
  await tryForm(keeper, design, { place: 'Đầm phía tây' })
  for (const deed of [
    ...['Yêu cầu bổ sung', 'Người nộp bổ sung xong', 'Tiếp nhận, bắt đầu giải quyết', 'Xong bước “Xem ao”'],
    ...['Từ chối giải quyết ở bước “Ký duyệt”', 'Trả kết quả'],
  ])
    await keeper.press(deed)
  await keeper.reads(/đã đi hết đường/)
  await publish(keeper, design, { number: '08/QĐ-UBND' })
  await keeper.reads(/Đã công bố bản 1/)

  await keeper.open('/quan-tri/cung-cap/phuong-sen-hong')
  await typeAll(keeper, { 'thu-tuc': code, so: '09/QĐ-UBND', 'ngay-ky': typedToday(), 'tu-ngay': typedToday() })
  await keeper.choose('Cung cấp, hoặc đổi cách cung cấp')
  await keeper.press('Ghi quyết định')
  await keeper.reads(/Đã ghi quyết định của cơ quan.*Xác nhận nơi trồng sen/)

  const citizen = town.citizen(0)
  const person = await aPerson(program, { name: 'first-dossier', ...phone })
  await person.isLoggedIn(citizen)
  await beginDraft(person, code)
  await typeAll(person, { place: 'Đầm phía tây' })
  await person.press('Tiếp tục')
  await chooseReturn(person, citizen, 'counter')
  dossier = await submit(person)
  const receiver = await anOfficer(program, 'receiver')
  await receiver.open('/can-bo/hang-doi/cho-tiep-nhan')
  await receiver.follow(dossier)
  await receiver.reads(/Đầm phía tây/)
})

test('it is amended by a decision while the dossier is on its way: compared, previewed, and moved with a reason (X10, S3.6)', async () => {
  const keeper = await anOfficer(program, 'administrator', 'hoa-sen')
  await keeper.open(`/quan-tri/cong-bo?ma=${code}`)
  await keeper.choose('Sửa đổi, bổ sung')
  await typeAll(keeper, { so: '10/QĐ-UBND', 'ngay-ky': typedToday(), 'hieu-luc': typedToday() })
  await keeper.press('Ghi quyết định')
  await keeper.reads(/Đã ghi quyết định.*Sửa đổi, bổ sung chưa có bản mới/)
  await keeper.page.getByRole('link', { name: 'Soạn bản mới' }).first().click()
  await keeper.page.waitForURL(/thiet-ke/)
  const design = new URL(keeper.page.url()).pathname
  await keeper.open(`${design}/muc/information`)
  await savePart(keeper, { 'timeLimit-quantity': '5' })
  await keeper.open(design)
  await keeper.reads(/10\/QĐ-UBND, ký .* \(đã ghi ở Công bố thủ tục\)/)
  await keeper.press('Công bố')
  await keeper.reads(/Đã công bố bản 2 Theo 10\/QĐ-UBND/)
  const visitor = await aPerson(program, { name: 'history', ...phone, javaScriptEnabled: false })
  await visitor.open(`/thu-tuc/${code}`)
  await visitor.follow('Các bản và quyết định')
  await visitor.reads(/Sửa đổi, bổ sung: bản 2 đang áp dụng.*10\/QĐ-UBND.*Công khai: bản 1.*08\/QĐ-UBND/)
  await visitor.follow('bản 1')
  await visitor.reads(/Bản này áp dụng từ ngày .* nay không còn áp dụng.*Thời hạn giải quyết 3 ngày làm việc/)
  await visitor.follow('Xem bản đang áp dụng')
  await visitor.reads(/Thời hạn giải quyết 5 ngày làm việc/)
  const receiver = await anOfficer(program, 'receiver')
  await receiver.open(`/can-bo/ho-so/${dossier}`)
  await receiver.reads(/Theo bản thủ tục Bản 1, từ .* không phải bản đang áp dụng/)
  await receiver.follow(/^Bản 1, từ/)
  await receiver.reads(/nay không còn áp dụng/)
  await keeper.open(`/quan-tri/thu-tuc/${code}/ban?tu=1&den=2`)
  await keeper.reads(/Thời hạn › số/)
  await keeper.open(`/quan-tri/thu-tuc/${code}/chuyen-ban`)
  await keeper.reads(/Số hồ sơ.*1/)
  await keeper.page.locator('[name="ly-do"]').fill('Bản cũ đặt thời hạn quá ngắn')
  await keeper.press(/^Chuyển 1 hồ sơ/)
  // A job moves them, and the page moves by itself until it is done.
  await keeper.page.locator('#tien-trinh:not([data-follow])', { hasText: 'Xong' }).waitFor()
  await keeper.reads(/Xong Đã chuyển 1 Phải hỏi trước 0 Chưa xét 0/)
  assert.deepEqual(program.troubles(), [])
})
