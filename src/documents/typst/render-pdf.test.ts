import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking } from '../../../test/support/foreign-tool.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { renderAcceptanceReceipt } from '../acceptance-receipt.js'
import { sampleAcceptanceReceipt } from '../sample-data.js'
import { MissingVariable } from './complete-data.js'
import { renderPdf, TemplateBroken, templateNames } from './render-pdf.js'

const createdAt = new Date('2026-11-22T16:50:00+07:00')

function named(name: string) {
  return { ...sampleAcceptanceReceipt, applicant: { ...sampleAcceptanceReceipt.applicant, name } }
}

test('the same data and the same instant give the same bytes, another instant does not', async () => {
  const once = await renderAcceptanceReceipt(sampleAcceptanceReceipt, { createdAt })
  const again = await renderAcceptanceReceipt(sampleAcceptanceReceipt, { createdAt })
  const later = await renderAcceptanceReceipt(sampleAcceptanceReceipt, {
    createdAt: new Date('2026-11-22T16:51:00+07:00'),
  })
  assert.ok(once.pdf.equals(again.pdf))
  assert.ok(!once.pdf.equals(later.pdf))
})

test('a document is tagged and claims PDF/A-2a', async () => {
  const { pdf } = await renderAcceptanceReceipt(sampleAcceptanceReceipt, { createdAt })
  const bytes = pdf.toString('latin1')
  assert.match(bytes, /<pdfaid:part>2</)
  assert.match(bytes, /<pdfaid:conformance>A</)
  assert.match(bytes, /\/StructTreeRoot/)
})

test('a value that is absent, blank or no number stops the document and is named', async () => {
  for (const value of [undefined, '', '  ', Number.NaN]) {
    const data = { letterhead: { ...sampleAcceptanceReceipt.letterhead, number: value } }
    await assert.rejects(renderPdf('form', data, { createdAt }), new MissingVariable('letterhead.number'))
  }
})

test('a variable that a template needs and the data do not have stops the document', async () => {
  await assert.rejects(renderPdf('form', { documentTitle: 'Giấy' }, { createdAt }), TemplateBroken)
})

test('only templates that exist are rendered, and no other file', async () => {
  assert.ok(templateNames().includes('form'))
  for (const name of ['no-such-template', 'statutory', '../sample-data']) {
    await assert.rejects(renderPdf(name, {}, { createdAt }), TemplateBroken)
  }
})

test('data are printed as they are, never run as layout code', asking('pdftotext'), async () => {
  const name = '#sys.version "Ngọc" $x^2$ *đậm* _nghiêng_ @a <b> \\ // Anh #panic("x")'
  const { pdf } = await renderAcceptanceReceipt(named(name), { createdAt })
  assert.ok(pdfText(pdf).includes(`Ông/Bà: ${name}`))
})

test('accents typed apart are joined, hidden marks dropped, foreign signs replaced', asking('pdftotext'), async () => {
  const { pdf } = await renderAcceptanceReceipt(named('Nguye\u0302\u0303n\u0000 \u202eVăn\u200b 😀'), { createdAt })
  assert.ok(pdfText(pdf).includes('Ông/Bà: Nguyễn Văn \ufffd'))
})

test('a draft says so on every page, a final document does not', asking('pdftotext'), async () => {
  const papers = Array.from({ length: 40 }, () => ({
    name: 'Giấy',
    originals: 1,
    certifiedCopies: 0,
    copies: 0,
    files: 0,
  }))
  const draft = await renderAcceptanceReceipt({ ...sampleAcceptanceReceipt, papers }, { createdAt, draft: true })
  const final = await renderAcceptanceReceipt(sampleAcceptanceReceipt, { createdAt })
  assert.equal(pdfText(draft.pdf, 'raw').match(/BẢN NHÁP/g)?.length, draft.pages)
  assert.ok(draft.pages > 1)
  assert.doesNotMatch(pdfText(final.pdf, 'raw'), /NHÁP/)
})
