import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Locator } from 'playwright-core'
import { aCatalogueLine, catalogueFile } from '../support/a-catalogue-line.js'
import { publish, savePart, tryForm, writeForm } from '../support/designer-steps.js'
import { anOfficer } from '../support/officer-steps.js'
import { aPerson, desk, type Person, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const program = await startProgram()
const controller = () => anOfficer(program, 'catalogue_controller', 'hoa-sen')

/** Waits at the page of an import, which moves by itself, until it is done. */
const importDone = (officer: Person): Promise<void> =>
  officer.page.locator('#tien-trinh:not([data-follow])', { hasText: 'Xong' }).waitFor({ timeout: 60_000 })

/** Types into a box that suggests, and waits for the answer to all of it: one to its beginning would be replaced. */
async function typeAndBeTold(box: Locator, words: string): Promise<void> {
  const answered = box.page().waitForResponse((answer) => new URL(answer.url()).searchParams.get('q') === words)
  await box.pressSequentially(words)
  await answered
}

test('a controller rehearses an import, sees its progress and reasons, and does it (X1, S3.6)', async () => {
  const officer = await controller()
  const file = catalogueFile([
    aCatalogueLine({ code: '1.888888', name: 'Đăng ký ao sen thử' }),
    aCatalogueLine({ code: 'sai' }),
  ])
  await officer.open('/quan-tri/danh-muc')
  await officer.page.locator('input[type=file]').first().setInputFiles(file)
  for (const button of ['Bắt đầu', 'Nhập thật với chính tệp này']) {
    await officer.press(button)
    await importDone(officer)
    await officer.look()
    await officer.reads(/2 trên 2 dòng.*Thêm 1 · thay đổi 0 · như cũ 0 · từ chối 1.*Mã “sai” không đúng dạng/)
  }
  const visitor = await aPerson(program, { name: 'imported', ...phone })
  await visitor.open('/thu-tuc/1.888888')
  await visitor.reads(/Đăng ký ao sen thử/)
})

test('five ways of asking find the procedure, and suggestions lead there by the keyboard (X9)', async () => {
  const person = await aPerson(program, { name: 'five-ways', ...desk })
  const ways = [
    'dang ky khai sinh',
    'đăng kys khai snih',
    'đkks',
    'con em mới đẻ đăng ký giấy tờ ở đâu',
    '1.001193',
    '1.001193.01',
  ]
  for (const words of ways) {
    await person.open(`/thu-tuc?q=${encodeURIComponent(words)}`)
    const first = person.page.locator('.mc-results .mc-card__title a').first()
    assert.match((await first.getAttribute('href')) ?? '', /1\.001193$/, words)
  }
  await person.open('/')
  const box = person.page.getByRole('combobox', { name: 'Tên thủ tục hoặc việc bạn cần làm' })
  await typeAndBeTold(box, 'khai si')
  await person.page.getByRole('option').first().waitFor()
  await person.look()
  await box.press('ArrowDown')
  const active = await box.getAttribute('aria-activedescendant')
  assert.equal(await person.page.locator(`#${active}`).getAttribute('aria-selected'), 'true')
  await box.press('Escape')
  assert.equal(await box.getAttribute('aria-expanded'), 'false')
  await box.fill('khai sinh')
  await person.page
    .getByRole('option', { name: /Đăng ký khai sinh/ })
    .first()
    .waitFor()
  await box.press('ArrowDown')
  await box.press('Enter')
  await person.page.waitForURL(/\/thu-tuc\/\d\.\d{6}$/)
})

test('a decision is recorded about a procedure that is found by its name, while it is typed and without scripts (S3.6)', async () => {
  const officer = await controller()
  await officer.open('/quan-tri/cong-bo')
  const box = officer.page.getByRole('combobox', { name: 'Mã hoặc tên thủ tục' })
  await typeAndBeTold(box, 'khai tu')
  const option = officer.page.getByRole('option', { name: /khai tử/ }).first()
  await option.waitFor()
  await officer.look()
  await box.press('ArrowDown')
  await box.press('Enter')
  await officer.page.waitForURL(/ma=1\.\d{6}$/)
  await officer.look()
  await officer.reads(/khai tử.*Tình trạng hiện nay: Đang thực hiện/)
  await officer.open('/quan-tri/cong-bo?ma=khong+co+thu+tuc+nay', 422)
  await officer.reads(/Không có thủ tục nào có mã hoặc tên “khong co thu tuc nay”/)

  await officer.open('/quan-tri/thu-tuc')
  const copy = officer.page.getByRole('combobox', { name: /Chép từ thủ tục/ })
  await typeAndBeTold(copy, 'khai tu')
  await option.click()
  assert.match(await copy.inputValue(), /^1\.\d{6}$/)
  await officer.look()

  const plain = await aPerson(program, { name: 'decides-plainly', ...phone, javaScriptEnabled: false })
  const [name = '', value = ''] = (
    await program.town.logInAs(await program.town.officer('catalogue_controller', 'hoa-sen'))
  ).split('=')
  await plain.context.addCookies([{ name, value, url: program.url }])
  await plain.open('/quan-tri/cong-bo')
  await plain.fill('Mã hoặc tên thủ tục', 'khai tử')
  await plain.press('Tìm thủ tục')
  await plain.reads(/Chọn một thủ tục/)
  await plain.follow(/khai tử/)
  await plain.reads(/Tình trạng hiện nay: Đang thực hiện/)
})

test('without scripts a life event asks, decides and tells what this person pays (S4.1, L10)', async () => {
  const person = await aPerson(program, { name: 'life-event', ...phone, javaScriptEnabled: false })
  await person.open('/')
  await person.follow(/^Cư trú/)
  await person.press('Xem thủ tục cần làm', 422)
  await person.reads(/Chọn câu trả lời/)
  await person.choose('Từ 30 ngày trở lên, rồi về')
  for (const name of ['child', 'copies']) await person.page.locator(`input[name=${name}][value=no]`).check()
  await person.press('Xem thủ tục cần làm')
  await person.reads(/Bạn cần làm 1 thủ tục/)
  await person.follow('Đăng ký tạm trú')
  await person.page.getByLabel('Người thuộc hộ nghèo').check()
  await person.press('Xem số tiền')
  await person.reads(/Miễn: Người thuộc hộ nghèo \(75\/2022\/TT-BTC, Điều 4\)/)
})

test('levels are read with their proof; what is announced above the level is refused until the facts are there (X1, S2.4)', async () => {
  const code = '1.011609'
  const reader = await aPerson(program, { name: 'levels', ...phone })
  await reader.open(`/thu-tuc/${code}/muc-do`)
  await reader.reads(/[Mm]ức độ 2.*[Cc]òn thiếu để lên mức độ 3: .*[Tt]ờ khai/)
  const officer = await controller()
  await officer.open('/quan-tri/thu-tuc')
  await officer.press(/Sửa thành bản mới.*mức sống/)
  const design = new URL(officer.page.url()).pathname
  await officer.open(`${design}/muc/online`)
  await savePart(officer, {
    'onlineService-legacyLevel': '3',
    'onlineService-extent': 'partial',
    'onlineService-partialBecause-vi': 'Thôn, tổ dân phố phải đến xem hoàn cảnh của hộ.',
  })
  await publish(officer, design, { number: '09/QĐ-UBND', status: 409 })
  await officer.reads(/Chưa công bố được.*mức độ 3 nhưng chỉ đạt mức độ 2.*Còn thiếu: tờ khai điện tử chạy được/)
  await writeForm(officer, design, { page: 'household', field: 'work', asks: 'Hộ làm nghề gì?' })
  await publish(officer, design, { number: '09/QĐ-UBND', status: 409 })
  await officer.reads(/Còn thiếu: tờ khai đã điền thử trọn vẹn/)
  await officer.doesNotRead(/Còn thiếu: tờ khai điện tử chạy được/)
  await tryForm(officer, design, { work: 'Trồng sen' })
  await officer.open(design)
  await officer.reads(/Đạt mức độ 3/)
  await publish(officer, design, { number: '09/QĐ-UBND' })
  await officer.reads(/Đã công bố bản 2/)
  await reader.open(`/thu-tuc/${code}/muc-do`)
  await reader.reads(/[Mm]ức độ 3.*[Cc]òn thiếu để lên mức độ 4/)
})
