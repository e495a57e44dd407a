import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking } from '../../test/support/foreign-tool.js'
import { pdfText } from '../../test/support/pdf-text.js'
import { assertNothingOverflows, longestName } from '../../test/support/printed-page.js'
import { renderDeclineNotice } from './decline-notice.js'
import { renderPaymentReceipt } from './payment-receipt.js'
import { renderRegister } from './register.js'
import { renderRoutingSlip } from './routing-slip.js'
import {
  sampleApplicant,
  sampleDeclineNotice,
  samplePaymentReceipt,
  sampleRegister,
  sampleRoutingSlip,
  sampleSubmissionReceipt,
  sampleSupplementRequest,
} from './sample-data.js'
import { renderSubmissionReceipt } from './submission-receipt.js'
import { renderSupplementRequest } from './supplement-request.js'

const options = { createdAt: new Date('2026-11-22T16:50:00+07:00') }

test('Mẫu 02 lists everything to put right, with reason, day and contact', asking('pdftotext'), async () => {
  const text = pdfText((await renderSupplementRequest(sampleSupplementRequest, options)).pdf)
  for (const words of [
    'Số: 0005/PBS-TTPVHCC',
    'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
    'Hồ sơ của Ông/Bà: Nguyễn Thị Ngọc Huyền',
    'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau: 1. Giấy chứng sinh – không đọc được.',
    '2. Họ, chữ đệm, tên người mẹ – khác với giấy chứng sinh.',
    'Lý do: Chưa đủ căn cứ để đăng ký khai sinh',
    'Đề nghị bổ sung, hoàn thiện trước: 17 giờ 00 phút, ngày 22 tháng 12 năm 2026',
    'NGƯỜI HƯỚNG DẪN',
  ]) {
    assert.ok(text.includes(words), `not printed: ${words}\n${text}`)
  }
})

test('Mẫu 03 gives the reasons and both signatures', asking('pdftotext'), async () => {
  const text = pdfText((await renderDeclineNotice(sampleDeclineNotice, options)).pdf)
  for (const words of [
    'Số: 0003/PTC-TTPVHCC',
    'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ',
    'Mã hồ sơ: không có',
    'thông báo không tiếp nhận hồ sơ này với lý do: 1. Việc khai sinh đã được đăng ký',
    'NGƯỜI NỘP HỒ SƠ',
    'NGƯỜI TIẾP NHẬN HỒ SƠ',
  ]) {
    assert.ok(text.includes(words), `not printed: ${words}\n${text}`)
  }
})

test(
  'a payment receipt has series, number, items and the total in figures and words',
  asking('pdftotext'),
  async () => {
    const { pdf } = await renderPaymentReceipt(samplePaymentReceipt, options)
    const text = pdfText(pdf)
    for (const words of [
      'BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ',
      'Mẫu số: 01BLP2-001',
      'Ký hiệu: HS-26E',
      'Số: 0000123',
      'Người nộp tiền: Nguyễn Thị Ngọc Huyền',
      'Số tiền bằng chữ: Ba mươi hai nghìn đồng',
      'Hình thức thanh toán: Thanh toán trực tuyến',
      'Mã giao dịch: VNP14532871',
    ]) {
      assert.ok(text.includes(words), `not printed: ${words}\n${text}`)
    }
    assert.match(pdfText(pdf, 'layout'), /Tổng cộng 32\.000/)
  },
)

test('only a payer in cash signs the receipt', asking('pdftotext'), async () => {
  const cash = await renderPaymentReceipt({ ...samplePaymentReceipt, method: 'cash', reference: null }, options)
  const online = await renderPaymentReceipt(samplePaymentReceipt, options)
  assert.match(pdfText(cash.pdf), /NGƯỜI NỘP TIỀN/)
  assert.doesNotMatch(pdfText(cash.pdf), /Mã giao dịch/)
  assert.doesNotMatch(pdfText(online.pdf), /NGƯỜI NỘP TIỀN/)
})

test('a submission receipt holds the manifest: every file by size and SHA-256', asking('pdftotext'), async () => {
  const text = pdfText((await renderSubmissionReceipt(sampleSubmissionReceipt, options)).pdf, 'layout')
  assert.match(text, /HS-7K3M-9QXD-26/)
  assert.match(text, /chậm nhất 17 giờ 00 phút, ngày 23 tháng 11 năm 2026/)
  for (const { name, sha256 } of sampleSubmissionReceipt.files) {
    assert.ok(text.includes(name) && text.includes(sha256), `not printed: ${name} ${sha256}\n${text}`)
  }
  assert.match(text, /1\.834\.205/)
})

const party = { ...sampleApplicant, name: longestName, address: longestName }
const letterhead = { ...sampleDeclineNotice.letterhead, parentAgency: longestName, agency: longestName }
const signatory = {
  capacity: [],
  name: longestName,
  signature: { agency: longestName, signedAt: options.createdAt, sealed: false },
}
const forty = <T>(item: T) => Array.from({ length: 40 }, () => item)
const procedure = { code: '1.001193', name: longestName }
const shared = { letterhead, applicant: party, procedure, contact: longestName, counter: longestName }

test(
  'notices and receipts with the longest names and forty lines stay inside the page',
  asking('pdftotext'),
  async () => {
    const items = forty({ about: longestName, defect: longestName, guidance: longestName })
    const submitter = { name: longestName, submittedOnlineAt: null }
    const payments = forty({ kind: 'fee' as const, name: longestName, amountVnd: 99_999_999_999 })
    const file = { name: 'x'.repeat(120), paper: longestName, size: 9_999_999_999, sha256: 'f'.repeat(64) }
    const printed = [
      renderSupplementRequest({ ...sampleSupplementRequest, ...shared, items, guide: signatory }, options),
      renderDeclineNotice(
        { ...sampleDeclineNotice, ...shared, reasons: forty(longestName), submitter, receiver: signatory },
        options,
      ),
      renderPaymentReceipt(
        { ...samplePaymentReceipt, ...shared, payer: party, items: payments, cashier: signatory },
        options,
      ),
      renderSubmissionReceipt(
        { ...sampleSubmissionReceipt, ...shared, agency: longestName, applicant: longestName, files: forty(file) },
        options,
      ),
    ]
    const hand = { unit: longestName, person: longestName }
    const handOver = { from: hand, to: hand, at: options.createdAt, punctuality: 'late' as const, note: longestName }
    const slip = { ...sampleRoutingSlip, ...shared, agency: longestName, coordinating: [longestName] }
    printed.push(renderRoutingSlip({ ...slip, handOvers: forty(handOver) }, options))
    for (const { pdf } of await Promise.all(printed)) assertNothingOverflows(pdf)
  },
)

test(
  'a register with the longest names and forty lines stays inside the page laid across',
  asking('pdftotext'),
  async () => {
    const line = {
      ...{
        entry: 99_999,
        dossierCode: 'H99.020.010.001.001-261122-00012',
        procedure: longestName,
        person: longestName,
      },
      ...{ address: longestName, phone: '+84900000123', agency: longestName, returnWay: 'Bưu chính công ích' },
      ...{ receivedAt: options.createdAt, dueAt: options.createdAt, returnedAt: options.createdAt, acknowledged: null },
    }
    const { pdf } = await renderRegister(
      { ...sampleRegister, letterhead, sector: longestName, lines: forty(line) },
      options,
    )
    assertNothingOverflows(pdf, 'laid across')
  },
)
