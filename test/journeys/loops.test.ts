import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplePaper } from '../../seeds/papers.js'
import { legalDayOf, saveSupplement, startProcessing, supplementDossier } from '../../src/dossiers/index.js'
import { refreshFigures } from '../../src/statistics/index.js'
import { aDossier, dossierCode } from '../support/a-dossier.js'
import { aPaper, ask, aWaitingDossier, readDossier, typed } from '../support/a-waiting-dossier.js'
import { daysAgo } from '../support/days-ago.js'
import { asking } from '../support/foreign-tool.js'
import { anOfficer, does, madeDocument } from '../support/officer-steps.js'
import { pdfText } from '../support/pdf-text.js'
import { aPerson, phone } from '../support/person.js'
import { startProgram } from '../support/program.js'

const program = await startProgram()
const { town } = program

const flat = (pdf: Buffer): string => pdfText(pdf).replaceAll(/\s+/g, ' ')

test('asked once for everything, the person mends only what was flagged; the clock stood, and the officer reads what changed (S0.5, S4.4, L4)', async () => {
  const past = daysAgo(town, 21)
  const { id } = await aDossier(past, { status: 'accepted' })
  await startProcessing(past.needs, id, await past.officer('receiver'))
  const code = await dossierCode(town, id)
  const officer = await anOfficer(program, 'processor')
  await officer.open(`/can-bo/ho-so/${code}`)
  await officer.follow('Yêu cầu bổ sung')
  await officer.page.locator('[value="field:requestKind"]').check()
  await officer.page.locator('[name="van-de:field:requestKind"]').selectOption('other')
  await officer.press('Yêu cầu bổ sung', 422)
  await officer.reads(/Xin ghi cần sửa thế nào/)
  await officer.page.locator('[name="ghi-chu:field:requestKind"]').fill('Xin chọn xác định lại mức độ.')
  await officer.page.locator('[value="document:medicalPapers"]').check()
  await officer.page.locator('[name="van-de:document:medicalPapers"]').selectOption('illegible')
  await officer.press('Yêu cầu bổ sung')
  await officer.reads(/Đã gửi yêu cầu bổ sung/)

  const person = await aPerson(program, { name: 'supplement-phone', ...phone })
  await person.isLoggedIn(town.citizen())
  await person.open(`/ho-so/${code}`)
  await person.follow('Bổ sung hồ sơ')
  await person.reads(/Hạn bổ sung.*hồ sơ dừng giải quyết.*Xin chọn xác định lại mức độ.*Chưa làm.*Còn 2 mục/)
  assert.equal(await person.page.locator('[name="forWhom"]').count(), 0)
  await person.page.locator('[name="requestKind"][value="reassess"]').check()
  await person.press('Lưu, gửi sau')
  await person.page.locator('[name="reason"]').fill(typed.reason)
  const { fileName, bytes } = await samplePaper({ name: 'Bệnh án', serial: 77, format: 'pdf' })
  await person.page
    .locator('[name="tep-medicalPapers"]')
    .first()
    .setInputFiles({ name: fileName, mimeType: 'application/pdf', buffer: bytes })
  await person.press('Lưu, gửi sau')
  await person.reads(/Đã đủ, bạn có thể gửi/)
  await person.press('Gửi bổ sung')
  await person.reads(/Đã bổ sung/)

  await officer.open(`/can-bo/ho-so/${code}`)
  await officer.reads(/Thay đổi sau khi bổ sung lần 1.*Không đọc được.*Lý do khác/)
  await officer.reads(new RegExp(typed.reason))
  assert.equal((await readDossier(town, id)).status, 'in_processing')
  assert.deepEqual(program.troubles(), [])
})

test('a second supplement waits for a leader’s leave; the pause moved the due date, and everybody can count the request (L4)', async () => {
  const past = daysAgo(town, 21)
  const { who, dossier } = await aWaitingDossier(past, { when: 'after' })
  await saveSupplement(town.needs, { ...who, posted: typed, papers: [await aPaper('medicalPapers')] })
  assert.equal((await supplementDossier(town.needs, who)).outcome, 'supplemented')
  const moved = await readDossier(town, dossier.id)
  assert.ok(moved.dueAt && dossier.dueAt && moved.dueAt > dossier.dueAt)
  const code = await dossierCode(town, dossier.id)
  const receiver = await anOfficer(program, 'receiver')
  await receiver.open(`/can-bo/ho-so/${code}`)
  await receiver.reads(/Hẹn trả ban đầu/)
  await does(receiver, code, {
    verb: 'Xin phép yêu cầu bổ sung thêm',
    said: /Đã gửi đề nghị đến lãnh đạo/,
    fields: { 'ly-do': 'Hội đồng cần kết luận của bệnh viện tỉnh.' },
  })
  const leader = await anOfficer(program, 'approver')
  await leader.open('/can-bo/hang-doi/xin-phep-bo-sung')
  await leader.follow(code)
  await leader.follow('Trả lời xin phép bổ sung')
  await leader.reads(/Hội đồng cần kết luận của bệnh viện tỉnh/)
  await leader.press('Trả lời xin phép bổ sung', 422)
  await leader.choose('Cho phép')
  await leader.page.locator('[name="ly-do"]').fill('Giấy cũ hết giá trị sau khi nộp.')
  await leader.press('Trả lời xin phép bổ sung')
  await receiver.open(`/can-bo/ho-so/${code}`)
  await receiver.reads(/Lãnh đạo đã cho phép yêu cầu bổ sung thêm một lần/)
  assert.equal((await ask(town, dossier.id)).outcome, 'requested')
  await refreshFigures(town.needs.db, legalDayOf(new Date()))
  const anyone = await aPerson(program, { name: 'statistics-phone', ...phone })
  await anyone.open('/thong-ke')
  await anyone.reads(/Lượt yêu cầu bổ sung từ lần thứ hai/)
  const person = await aPerson(program, { name: 'leave-phone', ...phone })
  await person.isLoggedIn(town.citizen())
  await person.open(`/ho-so/${code}`)
  await person.reads(/Giấy cũ hết giá trị sau khi nộp/)
  assert.deepEqual(program.troubles(), [])
})

test(
  'late: red until the head begs pardon, which gives the one new appointment (L5)',
  asking('pdftotext'),
  async () => {
    const { id } = await aDossier(daysAgo(town, 75), { status: 'accepted', citizen: 1 })
    const before = await readDossier(town, id)
    const code = await dossierCode(town, id)
    const anyone = await aPerson(program, { name: 'late-statistics-phone', ...phone })
    await anyone.open('/thong-ke')
    await anyone.reads(/1 Quá hẹn, chưa xin lỗi|Quá hẹn, chưa xin lỗi 1/)
    const head = await anOfficer(program, 'approver')
    await head.open('/can-bo/hang-doi/chua-xin-loi')
    await head.reads(new RegExp(`${code}.*Chưa xin lỗi`))
    await head.follow(code)
    await does(head, code, {
      verb: 'Xin lỗi và hẹn lại',
      said: /Đã gửi lời xin lỗi/,
      fields: { 'ly-do': 'Hội đồng phải họp lại.', 'ly-do-muon': 'Biên bản đến muộn.' },
    })
    await head.doesNotRead(/Xin lỗi và hẹn lại/)
    const after = await readDossier(town, id)
    assert.ok(after.dueAt && after.dueAt > new Date())
    assert.deepEqual(after.originalDueAt, before.dueAt)
    const person = await aPerson(program, { name: 'late-phone', ...phone })
    await person.isLoggedIn(town.citizen(1))
    await person.open(`/ho-so/${code}`)
    await person.reads(/Hẹn trả kết quả.*Hẹn ban đầu.*Hội đồng phải họp lại/)
    await person.doesNotRead(/Biên bản đến muộn/)
    assert.match(flat(await madeDocument(person, /Mẫu 04/)), /xin lỗi.*Hội đồng phải họp lại/i)
    await anyone.open('/thong-ke')
    await anyone.reads(/0 Quá hẹn, chưa xin lỗi|Quá hẹn, chưa xin lỗi 0/)
    assert.deepEqual(program.troubles(), [])
  },
)

test('a person asks to stop; the counter agrees and gives Mẫu 05 (S1.4, L6)', asking('pdftotext'), async () => {
  const { id } = await aDossier(town, { status: 'accepted', citizen: 2 })
  const code = await dossierCode(town, id)
  const person = await aPerson(program, { name: 'stop-phone', ...phone })
  await person.isLoggedIn(town.citizen(2))
  await person.open(`/ho-so/${code}`)
  await person.follow('Đề nghị dừng giải quyết')
  await person.fill('Lý do (không bắt buộc)', 'Tôi chuyển đi nơi khác.')
  await person.press('Gửi đề nghị dừng')
  await person.reads(/Bạn đã đề nghị dừng giải quyết lúc/)
  const officer = await anOfficer(program, 'receiver')
  await officer.open('/can-bo/hang-doi/de-nghi-dung')
  await officer.follow(code)
  await officer.reads(/Công dân đề nghị dừng giải quyết lúc/)
  await officer.follow('Trả lời đề nghị dừng')
  await officer.reads(/Tôi chuyển đi nơi khác\./)
  await officer.choose(/Đồng ý dừng/)
  await officer.press('Trả lời đề nghị dừng')
  await officer.reads(/Đã trả lời đề nghị dừng giải quyết/)
  await person.open(`/ho-so/${code}`)
  await person.reads(/Dừng giải quyết/)
  const paper = flat(await madeDocument(person, /Mẫu 05/))
  assert.ok(paper.includes(`Người đề nghị dừng giải quyết: Ông/Bà ${town.citizen(2).fullName}`), paper)
  assert.match(paper, /Lý do: Tôi chuyển đi nơi khác\./)
  assert.deepEqual(program.troubles(), [])
})
