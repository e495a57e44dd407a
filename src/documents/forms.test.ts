import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asking } from '../../test/support/foreign-tool.js'
import { fontsOf, pdfText } from '../../test/support/pdf-text.js'
import { assertMarginsAreBlank, assertNothingOverflows, longestName } from '../../test/support/printed-page.js'
import { renderAcceptanceReceipt } from './acceptance-receipt.js'
import { renderApology } from './apology.js'
import { renderDeclineNotice } from './decline-notice.js'
import { startingText } from './form-kinds.js'
import { previewPaper } from './preview-paper.js'
import type { FormOptions } from './render-form.js'
import { renderRoutingSlip } from './routing-slip.js'
import * as sample from './sample-data.js'
import { renderStopNotice } from './stop-notice.js'
import { renderSupplementRequest } from './supplement-request.js'
import type { Paper } from './typst/render-pdf.js'

const createdAt = new Date('2026-11-22T16:50:00+07:00')
const forty = <T>(item: T) => Array.from({ length: 40 }, () => item)

const letterhead = { ...sample.sampleLetterhead, parentAgency: longestName, agency: longestName }
const party = { ...sample.sampleApplicant, name: longestName, address: longestName }
const signature = { agency: longestName, signedAt: createdAt, sealed: true }
const signatory = { capacity: [longestName], name: longestName, signature }
// Only the papers that law wants sealed carry a seal: 04 and 05.
const unsealed = { ...signatory, signature: { ...signature, sealed: false } }
const longest = {
  ...{ letterhead, applicant: party, signatory, receiver: unsealed, guide: unsealed },
  procedure: { code: '1.001193', name: longestName },
  ...{ counter: longestName, agency: longestName, receivedBy: longestName, askedBy: longestName },
  ...{ contact: longestName, reason: longestName, returnAt: longestName },
  submitter: { name: longestName, submittedOnlineAt: createdAt },
}
const money = { name: longestName, amountVnd: 99_999_999_999, paid: true, isPaidBack: false }
const hand = { unit: longestName, person: longestName }

/** The six papers of a dossier, each as long as it can get. */
const longestPapers = (options: FormOptions) => [
  renderAcceptanceReceipt(
    {
      ...{ ...sample.sampleAcceptanceReceipt, ...longest, payments: forty(money).slice(0, 3) },
      authorisation: { by: party, document: longestName },
      papers: forty({ name: longestName, originals: 99, certifiedCopies: 99, copies: 99, files: 99 }),
    },
    options,
  ),
  renderSupplementRequest(
    {
      ...{ ...sample.sampleSupplementRequest, ...longest },
      items: forty({ about: longestName, defect: longestName, guidance: longestName }),
    },
    options,
  ),
  renderDeclineNotice({ ...sample.sampleDeclineNotice, ...longest, reasons: forty(longestName) }, options),
  renderApology({ ...sample.sampleApology, ...longest, recipients: forty(longestName).slice(0, 5) }, options),
  renderStopNotice(
    { ...sample.sampleStopNotice, ...longest, papersBack: forty(longestName), payments: forty(money) },
    options,
  ),
  renderRoutingSlip(
    {
      ...{ ...sample.sampleRoutingSlip, ...longest, coordinating: [longestName] },
      handOvers: forty({ from: hand, to: hand, at: createdAt, punctuality: 'late', note: longestName }),
    },
    options,
  ),
]

for (const forms of ['2025', '2018'] as const)
  for (const paper of ['a4', 'a5'] satisfies Paper[]) {
    test(
      `the papers of ${forms} stay inside ${paper}, with the longest names and forty lines`,
      asking('pdftotext', 'pdftoppm'),
      async () => {
        for (const { pdf, signaturePlaces } of await Promise.all(longestPapers({ createdAt, forms, paper }))) {
          assertNothingOverflows(pdf, paper)
          assertMarginsAreBlank(pdf, paper)
          for (const { x, width } of signaturePlaces)
            assert.ok(x > 0 && x + width < (paper === 'a5' ? 390 : 548), `${x} ${width}`)
        }
      },
    )
  }

test('an ordinary paper is one page of A5, as the forms of 2018 were printed', asking('pdftotext'), async () => {
  for (const kind of [
    'acceptance_receipt',
    'supplement_request',
    'decline_notice',
    'apology',
    'stop_notice',
  ] as const) {
    const { pages } = await previewPaper(kind, { createdAt, forms: '2018', paper: 'a5' })
    assert.equal(pages, 1, kind)
  }
})

test('the set of 2018 has its own titles and asks for no identity number', asking('pdftotext'), async () => {
  const apology = pdfText((await renderApology(sample.sampleApology, { createdAt, forms: '2018' })).pdf)
  assert.match(apology, /PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ/)
  const receipt = pdfText(
    (await renderAcceptanceReceipt(sample.sampleAcceptanceReceipt, { createdAt, forms: '2018' })).pdf,
  )
  assert.doesNotMatch(receipt, /định danh cá nhân/)
  assert.match(receipt, /Thời gian trả kết quả giải quyết hồ sơ:/)
})

test('a result in a procedure’s own words has its facts, its seal and its signature', asking('pdftotext'), async () => {
  const text = startingText('2025', 'result').replace('Về việc giải quyết thủ tục hành chính', 'Về việc tặng hoa')
  const { pdf, signaturePlaces } = await previewPaper('result', { createdAt, text })
  const said = pdfText(pdf)
  for (const words of [
    'QUYẾT ĐỊNH',
    'Về việc tặng hoa',
    'Căn cứ Luật Tổ chức chính quyền địa phương',
    '– Mức trợ cấp: 750.000',
    'Điều 3.',
  ])
    assert.ok(said.includes(words), `not printed: ${words}\n${said}`)
  assert.deepEqual(signaturePlaces.map(({ id }) => id).sort(), ['agency', 'signer'])
})

test('every font of a paper is embedded, and its text can be found', asking('pdffonts'), async () => {
  const { pdf } = await previewPaper('apology', { createdAt })
  const fonts = fontsOf(pdf)
  assert.ok(fonts.length > 0)
  for (const font of fonts) assert.match(font, /\byes +yes +yes\b/, font)
})
