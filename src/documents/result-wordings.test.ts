import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoProcedures } from '../../seeds/procedures/index.js'
import { asking } from '../../test/support/foreign-tool.js'
import { pdfText } from '../../test/support/pdf-text.js'
import { assertNothingOverflows } from '../../test/support/printed-page.js'
import { renderResult } from './result-document.js'
import { resultWordings, wordResult } from './result-wordings.js'
import { sampleCertificate } from './sample-data.js'

const needs = { agency: 'Ủy ban nhân dân phường Sen Hồng', applicant: { name: 'Nguyễn Thị Ngọc Huyền' } }
const options = { createdAt: new Date('2026-11-22T16:50:00+07:00') }

test('every result of the demo procedures has its words', () => {
  const asked = demoProcedures.flatMap(({ results }) => results.map(({ template }) => template))
  assert.deepEqual([...new Set(asked)].toSorted(), resultWordings.toSorted())
})

test('every worded result can be printed', asking('pdftotext'), async () => {
  for (const template of resultWordings) {
    const words = wordResult(template, needs)
    const { pdf, pages } = await renderResult({ ...sampleCertificate, ...words }, options)
    assert.ok(pdfText(pdf).includes(words.title.toUpperCase()), template)
    assert.equal(pages, 1)
    assertNothingOverflows(pdf)
  }
})

test('a result that nobody worded is an error', () => {
  assert.throws(() => wordResult('no-such-result', needs), /no-such-result/)
})
