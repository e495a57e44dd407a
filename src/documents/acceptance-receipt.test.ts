import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking } from '../../test/support/foreign-tool.js'
import { pdfText } from '../../test/support/pdf-text.js'
import { assertNothingOverflows, longestName } from '../../test/support/printed-page.js'
import { renderAcceptanceReceipt } from './acceptance-receipt.js'
import { sampleAcceptanceReceipt, sampleApplicant } from './sample-data.js'

const options = { createdAt: new Date('2026-11-22T16:50:00+07:00') }
const byHand = { ...sampleAcceptanceReceipt.receiver, signature: null }

test('Mẫu 01 says everything that the form asks', asking('pdftotext'), async () => {
  const { pdf, pages } = await renderAcceptanceReceipt(sampleAcceptanceReceipt, options)
  const text = pdfText(pdf)
  assert.equal(pages, 1)
  for (const words of [
    'ỦY BAN NHÂN DÂN PHƯỜNG',
    'TRUNG TÂM PHỤC VỤ HÀNH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 0012/TTPVHCC',
    'Sen Hồng, ngày 22 tháng 11 năm 2026',
    'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ',
    'Mã hồ sơ: H99.02.01-261122-0012',
    'Tiếp nhận hồ sơ của Ông/Bà: Nguyễn Thị Ngọc Huyền',
    'Số định danh cá nhân/tổ chức: 000190000123',
    'Địa chỉ: Số 12, ngõ 5, đường Hồ Sen',
    'Số điện thoại: 0900000123',
    'Email: ngoc.huyen@example.vn',
    'Nội dung yêu cầu giải quyết: Thủ tục đăng ký khai sinh (mã thủ tục 1.001193)',
    'Thành phần hồ sơ nộp gồm:',
    'Số lượng hồ sơ: 01 (bộ)',
    'Thời gian giải quyết hồ sơ theo quy định là: 01 ngày làm việc',
    'Thời gian nhận hồ sơ: 16 giờ 50 phút, ngày 22 tháng 11 năm 2026',
    'Thời gian trả kết quả: 08 giờ 00 phút, ngày 25 tháng 11 năm 2026',
    'Đăng ký nhận kết quả tại: Trung tâm Phục vụ hành chính công phường Sen Hồng, quầy số 3',
    'Lệ phí đăng ký khai sinh: 8.000 đồng (chưa nộp)',
    'Quyển số: 01/2026-HT',
    'Số thứ tự: 0012',
    'NGƯỜI NỘP HỒ SƠ',
    'NGƯỜI TIẾP NHẬN HỒ SƠ',
    'Ký bởi: Trần Văn Lộc',
    'Thời gian ký: 22/11/2026 16:50:00 +07:00',
    'https://motcua.hoasen.example/tra-cuu',
  ]) {
    assert.ok(text.includes(words), `not printed: ${words}\n${text}`)
  }
  assert.match(pdfText(pdf, 'layout'), /2 Giấy chứng sinh 1 – – 1/)
  assert.doesNotMatch(text, /ủy quyền/)
})

test('where no paper has to be handed in, the receipt says so', asking('pdftotext'), async () => {
  const { pdf } = await renderAcceptanceReceipt({ ...sampleAcceptanceReceipt, papers: [] }, options)
  assert.match(pdfText(pdf), /Bản điện tử\s+Không có giấy tờ phải nộp\s+Số lượng hồ sơ/)
})

test('who gave the authorisation, and by which paper, stands on the receipt', asking('pdftotext'), async () => {
  const by = { ...sampleApplicant, name: 'Phạm Ủy Quyền', phone: null, email: null }
  const authorisation = { by, document: 'Giấy ủy quyền số 02/UQ ngày 20/11/2026' }
  const text = pdfText((await renderAcceptanceReceipt({ ...sampleAcceptanceReceipt, authorisation }, options)).pdf)
  assert.match(text, /Họ và tên người ủy quyền: Phạm Ủy Quyền/)
  assert.match(text, /Số điện thoại: không có Email: không có/)
  assert.match(text, /Giấy ủy quyền: Giấy ủy quyền số 02\/UQ ngày 20\/11\/2026/)
})

test('a receipt for the counter leaves room to sign by hand and keeps no place for a digital signature', async () => {
  const submitter = { name: 'Lê Bình', submittedOnlineAt: null }
  const data = { ...sampleAcceptanceReceipt, submitter, receiver: byHand, register: null, payments: [] }
  assert.deepEqual((await renderAcceptanceReceipt(data, options)).signaturePlaces, [])
})

test('a digital signature has its place inside the page', async () => {
  const { signaturePlaces } = await renderAcceptanceReceipt(sampleAcceptanceReceipt, options)
  assert.deepEqual(
    signaturePlaces.map(({ id, page }) => ({ id, page })),
    [{ id: 'signer', page: 1 }],
  )
  for (const { x, y, width, height } of signaturePlaces) {
    assert.ok(x > 85 && x + width < 545 && y > 57 && y + height < 785, JSON.stringify({ x, y, width, height }))
  }
})

test('the longest names and forty papers stay inside the page', asking('pdftotext'), async () => {
  const papers = Array.from({ length: 40 }, () => ({
    name: longestName,
    originals: 99,
    certifiedCopies: 99,
    copies: 99,
    files: 99,
  }))
  const party = {
    ...sampleApplicant,
    name: longestName,
    address: longestName,
    email: `${'a'.repeat(64)}@${'b'.repeat(60)}.vn`,
  }
  const { pdf } = await renderAcceptanceReceipt(
    {
      ...sampleAcceptanceReceipt,
      letterhead: { ...sampleAcceptanceReceipt.letterhead, parentAgency: longestName, agency: longestName },
      counter: longestName,
      applicant: party,
      authorisation: { by: party, document: longestName },
      procedure: { code: '1.001193', name: longestName },
      papers,
      returnAt: longestName,
      payments: [1, 2, 3].map((amount) => ({ name: longestName, amountVnd: amount * 1e12, paid: true })),
      submitter: { ...sampleAcceptanceReceipt.submitter, name: longestName },
      receiver: {
        capacity: [],
        name: longestName,
        signature: { agency: longestName, signedAt: options.createdAt, sealed: false },
      },
    },
    options,
  )
  assertNothingOverflows(pdf)
  assert.equal(pdfText(pdf).match(/99 99 99 99/g)?.length, 40)
})

test('a procedure with the longest name of the catalogue still gives one page, and its QR code never stands alone', async () => {
  const name =
    'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan, tổ chức có thẩm quyền của Việt Nam; cơ quan, tổ chức có thẩm quyền của nước ngoài; cơ quan, tổ chức có thẩm quyền của Việt Nam liên kết với cơ quan, tổ chức có thẩm quyền của nước ngoài cấp hoặc chứng nhận'
  const [paper] = sampleAcceptanceReceipt.papers
  assert.ok(paper)
  const long = { ...sampleAcceptanceReceipt, procedure: { code: '2.000815', name } }
  for (const size of ['a4', 'a5'] as const)
    assert.equal((await renderAcceptanceReceipt(long, { ...options, paper: size })).pages, 1, size)
  const longer = { ...long, papers: Array.from({ length: 9 }, () => paper) }
  const { pages, signaturePlaces } = await renderAcceptanceReceipt(longer, options)
  assert.deepEqual([pages, signaturePlaces.map(({ page }) => page)], [2, [2]])
})
