import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking } from '../../test/support/foreign-tool.js'
import { pdfText } from '../../test/support/pdf-text.js'
import { assertNothingOverflows, longestName } from '../../test/support/printed-page.js'
import { renderApology } from './apology.js'
import { sampleApology, sampleApplicant, sampleStopNotice } from './sample-data.js'
import { renderStopNotice } from './stop-notice.js'

const options = { createdAt: new Date('2026-11-22T16:50:00+07:00') }

function assertSays(text: string, expected: string[]): void {
  for (const words of expected) assert.ok(text.includes(words), `not printed: ${words}\n${text}`)
}

test('Mẫu 04 begs pardon and gives the one new appointment', asking('pdftotext'), async () => {
  const { pdf, pages, signaturePlaces } = await renderApology(sampleApology, options)
  assert.equal(pages, 1)
  assert.deepEqual(
    signaturePlaces.map(({ id }) => id),
    ['agency', 'signer'],
  )
  assertSays(pdfText(pdf), [
    'Số: 0002/PXL',
    'PHIẾU XIN LỖI',
    'Kính gửi: Ông/Bà Nguyễn Thị Ngọc Huyền',
    'Ngày 12 tháng 11 năm 2026, Trung tâm Phục vụ hành chính công phường Sen Hồng tiếp nhận hồ sơ',
    'số định danh cá nhân/tổ chức 000190000123, mã hồ sơ H99.02.01-261122-0012',
    'Thời gian hẹn trả kết quả: 08 giờ 15 phút, ngày 24 tháng 11 năm 2026',
    'chưa thể trả kết quả',
    'Lý do: Hội đồng xác định mức độ khuyết tật phải họp lại',
    'sẽ trả kết quả vào: 16 giờ 30 phút, ngày 01 tháng 12 năm 2026',
    'chỉ được thực hiện một lần',
    'THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ',
    'Nơi nhận:',
  ])
})

test('an apology after the due date says that the result is late', asking('pdftotext'), async () => {
  const dueAt = new Date('2026-11-20T08:15:00+07:00')
  const text = pdfText((await renderApology({ ...sampleApology, dueAt }, options)).pdf)
  assert.match(text, /Đến nay, .* chưa trả kết quả giải quyết hồ sơ/)
  assert.doesNotMatch(text, /chưa thể/)
})

test('Mẫu 05 says who asked, where the dossier stood, why, and what comes back', asking('pdftotext'), async () => {
  const payments = [{ name: 'Phí thẩm định', amountVnd: 150_000, isPaidBack: true }]
  const { pdf, pages } = await renderStopNotice({ ...sampleStopNotice, payments }, options)
  assert.equal(pages, 1)
  assertSays(pdfText(pdf), [
    'Số: 0001/TBD-TTPVHCC',
    'Dừng giải quyết hồ sơ',
    'Mã hồ sơ: H99.02.01-261122-0012',
    'Người đề nghị dừng giải quyết: Ông/Bà Nguyễn Thị Ngọc Huyền',
    'Thời gian đề nghị: 10 giờ 20 phút, ngày 20 tháng 11 năm 2026',
    'Tình trạng hồ sơ khi đề nghị: Đang thụ lý; chưa có quyết định, kết quả giải quyết',
    'thông báo dừng giải quyết hồ sơ nêu trên kể từ 16 giờ 50 phút, ngày 22 tháng 11 năm 2026',
    '1. Giấy xác nhận khuyết tật (bản chính)',
    '1. Phí thẩm định: 150.000 đồng (hoàn trả)',
  ])
})

test('a paper that only the agency can sign keeps one place, the agency’s', async () => {
  const signature = { agency: longestName, by: 'agency' as const, signedAt: options.createdAt, sealed: false }
  const data = { ...sampleStopNotice, signatory: { ...sampleStopNotice.signatory, signature } }
  const { signaturePlaces } = await renderStopNotice(data, options)
  assert.deepEqual(
    signaturePlaces.map(({ id }) => id),
    ['agency'],
  )
})

test('the longest names and forty papers stay inside the page', asking('pdftotext'), async () => {
  const forty = <T>(item: T) => Array.from({ length: 40 }, () => item)
  const shared = {
    letterhead: { ...sampleApology.letterhead, parentAgency: longestName, agency: longestName },
    applicant: { ...sampleApplicant, name: longestName, address: longestName },
    procedure: { code: '1.001193', name: longestName },
    contact: longestName,
    reason: longestName,
    recipients: forty(longestName).slice(0, 5),
    signatory: {
      capacity: [longestName],
      name: longestName,
      signature: { agency: longestName, signedAt: options.createdAt, sealed: true },
    },
  }
  const apology = renderApology({ ...sampleApology, ...shared, agency: longestName, receivedBy: longestName }, options)
  const stop = renderStopNotice(
    {
      ...sampleStopNotice,
      ...shared,
      counter: longestName,
      askedBy: longestName,
      papersBack: forty(longestName),
      payments: forty({ name: longestName, amountVnd: 99_999_999_999, isPaidBack: false }),
    },
    options,
  )
  for (const { pdf } of await Promise.all([apology, stop])) assertNothingOverflows(pdf)
})
