import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking } from '../../test/support/foreign-tool.js'
import { pdfText, printedWords } from '../../test/support/pdf-text.js'
import { assertNothingOverflows, longestName } from '../../test/support/printed-page.js'
import { renderRefusal } from './refusal.js'
import { renderResult } from './result-document.js'
import { sampleCertificate, sampleDecision, sampleExtract, sampleRefusal } from './sample-data.js'

const options = { createdAt: new Date('2026-11-22T16:50:00+07:00') }

test(
  'a decision has authority, grounds, articles with facts, recipients and signature',
  asking('pdftotext'),
  async () => {
    const { pdf, signaturePlaces } = await renderResult(sampleDecision, options)
    const text = pdfText(pdf)
    for (const words of [
      'QUYẾT ĐỊNH Về việc trợ cấp xã hội hằng tháng CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG SEN HỒNG',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.',
      'Điều 1. Trợ cấp xã hội hằng tháng đối với người có tên sau đây: – Họ và tên: Nguyễn Thị Ngọc Huyền',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký.',
      'Nơi nhận: – Như Điều 3; – Phòng Văn hóa - Xã hội; – Lưu: VT.',
      'KT. CHỦ TỊCH',
      'Cơ quan: Ủy ban nhân dân phường Sen Hồng',
      'https://motcua.hoasen.example/kiem-tra',
    ]) {
      assert.ok(text.includes(words), `not printed: ${words}\n${text}`)
    }
    assert.deepEqual(signaturePlaces.map(({ id }) => id).sort(), ['agency', 'signer'])
  },
)

test('a certificate says who certifies which facts', asking('pdftotext'), async () => {
  const text = pdfText((await renderResult(sampleCertificate, options)).pdf)
  assert.match(text, /GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN Xét đề nghị/)
  assert.match(text, /ỦY BAN NHÂN DÂN PHƯỜNG SEN HỒNG XÁC NHẬN: Họ, chữ đệm, tên: NGUYỄN THỊ NGỌC HUYỀN/)
  assert.doesNotMatch(text, /Điều 1|Căn cứ/)
})

test(
  'however long a result is, its signature stands under words, never alone on a page',
  asking('pdftotext'),
  async () => {
    for (const paper of [sampleCertificate, sampleDecision, { ...sampleExtract, text: [] }]) {
      const last = (paper.text.at(-1) ?? paper.facts.at(-1)?.value ?? '').split(' ').at(-1)
      const spilled: number[] = []
      for (let count = 4; count < 22; count += 1) {
        const legalBasis = Array.from({ length: count }, (_, n) => `Luật số ${n} của thành phố Hoa Sen (hư cấu)`)
        const { pdf, pages } = await renderResult({ ...paper, legalBasis }, options)
        if (pages === 1) continue
        spilled.push(count)
        const onLastPage = printedWords(pdf).filter(({ page }) => page === pages)
        assert.ok(
          onLastPage.some(({ text }) => text === last),
          `${paper.title}, ${count} grounds: ${last} is not there`,
        )
      }
      assert.ok(spilled.length > 3 && spilled.length < 18, `${paper.title}: ${spilled}`)
    }
  },
)

test('an extract states facts without grounds', asking('pdftotext'), async () => {
  const text = pdfText((await renderResult(sampleExtract, options)).pdf)
  assert.match(text, /TRÍCH LỤC KHAI SINH \(BẢN SAO\) Họ, chữ đệm, tên:/)
})

test('a refusal gives every reason and the way to complain', asking('pdftotext'), async () => {
  const text = pdfText((await renderRefusal(sampleRefusal, options)).pdf)
  assert.match(text, /Về việc từ chối giải quyết hồ sơ H99\.02\.01-261122-0012/)
  assert.match(text, /vì các lý do sau đây: 1\. Người đề nghị đang hưởng lương hưu.* 2\. Kết luận của Hội đồng/)
  assert.match(text, /có quyền khiếu nại đến Chủ tịch Ủy ban nhân dân phường Sen Hồng/)
})

test('an unsigned result shows no seal and keeps no place for one', async () => {
  const signatory = { ...sampleDecision.signatory, signature: null }
  const { signaturePlaces } = await renderResult({ ...sampleDecision, signatory }, { ...options, draft: true })
  assert.deepEqual(signaturePlaces, [])
})

const signatory = {
  capacity: [longestName, longestName],
  name: longestName,
  signature: { agency: longestName, signedAt: options.createdAt, sealed: true },
}
const longest = {
  letterhead: { ...sampleDecision.letterhead, parentAgency: longestName, agency: longestName },
  authority: longestName,
  legalBasis: [longestName, longestName],
  recipients: [longestName, longestName],
  signatory,
}

test('results and refusals with the longest names stay inside the page', asking('pdftotext'), async () => {
  const facts = Array.from({ length: 40 }, () => ({ label: longestName, value: longestName }))
  for (const sample of [sampleDecision, sampleCertificate, sampleExtract]) {
    const data = { ...sample, ...longest, facts, subject: longestName, title: longestName }
    assertNothingOverflows((await renderResult(data, options)).pdf)
  }
  const party = { ...sampleRefusal.applicant, name: longestName }
  const reasons = Array.from({ length: 40 }, () => longestName)
  assertNothingOverflows(
    (await renderRefusal({ ...sampleRefusal, ...longest, reasons, applicant: party }, options)).pdf,
  )
})
