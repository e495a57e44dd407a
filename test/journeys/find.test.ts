import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdfText } from '../support/pdf-text.js'
import { aPerson, desk, type Person, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const program = await startProgram()

async function findsBirthRegistration(person: Person): Promise<void> {
  await person.open('/')
  await person.reads(/Bạn cần làm thủ tục gì/)
  await person.page.locator('#tim').fill('giay khai sinh')
  await person.page.locator('#tim').press('Enter')
  await person.page.waitForURL(/\/thu-tuc\?/)
  await person.look()
  await person.follow('Đăng ký khai sinh')
}

for (const [name, device] of Object.entries({ 'find-phone': phone, 'find-desk': desk })) {
  test(`${name}: from the home page to the agency that takes the dossier (S4.1, S0.1, S0.3, S4.9, S4.11)`, async () => {
    const person = await aPerson(program, { name, ...device })
    await findsBirthRegistration(person)
    assert.match(person.page.url(), /\/thu-tuc\/1\.001193$/)
    await person.reads(/Giấy tờ cần có.*Phí, lệ phí.*Nơi nhận hồ sơ/)
    await person.reads(/[Mm]ức độ 4/)
    await person.reads(/Thời hạn giải quyết/)
    await person.reads(/Luật Hộ tịch/)
    await person.follow('Thực hiện')
    await person.reads(/Bạn nộp hồ sơ đến cơ quan nào/)
    await person.reads(/Đường dây nóng: /)
    await person.press('Đăng nhập để bắt đầu', 422)
    await person.reads(/Chọn cơ quan nhận hồ sơ/)
    await person.choose(/phường Sen Hồng/)
    await person.press('Đăng nhập để bắt đầu')
    await person.reads(/Đăng nhập bằng tài khoản định danh điện tử/)
    assert.deepEqual(program.troubles(), [])
  })
}

for (const [name, device] of Object.entries({ 'ask-phone': phone, 'ask-desk': desk })) {
  test(`${name}: typed without Vietnamese keys, about an agency, about nothing the city does (X9)`, async () => {
    const person = await aPerson(program, { name, ...device })
    await person.open('/thu-tuc?q=ddawng+kys+keets+hoon')
    await person.follow('Đăng ký kết hôn')
    await person.open('/thu-tuc?q=so+tu+phap+lam+viec+may+gio')
    await person.reads(/Bạn tìm cơ quan\?/)
    await person.look()
    await person.follow('Sở Tư pháp Thành phố Hoa Sen')
    await person.reads(/Sở Tư pháp/)
    await person.open(`/thu-tuc?q=${encodeURIComponent('vé xem phim cuối tuần, rạp nào gần nhà nhất')}`)
    await person.reads(/Chưa có thủ tục nào khớp hẳn với câu hỏi/)
    await person.look()
    assert.deepEqual(program.troubles(), [])
  })
}

test('a procedure of level 2 tells everything and gives its templates to print (S4.10, S2.3)', async () => {
  const person = await aPerson(program, { name: 'level-2', ...phone })
  await person.open('/thu-tuc/1.011609')
  await person.reads(/Thủ tục này chưa nộp qua mạng/)
  assert.equal(await person.page.getByRole('button', { name: 'Thực hiện' }).count(), 0)
  const link = person.page.locator('a[href*="/mau/"]').first()
  const template = await person.fetch((await link.getAttribute('href')) ?? '')
  assert.match(pdfText(template), /MỨC SỐNG TRUNG BÌNH/i)
})

test('the pages of finding a procedure are there in English too (S4.1)', async () => {
  const person = await aPerson(program, { name: 'find-english', ...desk, locale: 'en-GB' })
  await person.open('/en/')
  assert.equal(await person.page.locator('html').getAttribute('lang'), 'en')
  await person.open('/en/thu-tuc/1.001193')
  await person.reads(/birth/i)
})
