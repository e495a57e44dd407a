import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { aDossier, plainProcedure } from '../../test/support/a-dossier.js'
import { asking } from '../../test/support/foreign-tool.js'
import { pdfText } from '../../test/support/pdf-text.js'
import { workUntil } from '../../test/support/sealed-result.js'
import { openTown, type Town } from '../../test/support/town.js'
import { decideDossier, recordCounterPayment } from '../dossiers/index.js'
import { asSystem } from '../platform/db.js'
import { getCurrentRevision, publishProcedure } from '../procedures/index.js'
import { draftAgencyText, publishAgencyText } from './agency-texts.js'
import { type DocumentKind, listDocuments } from './document-store.js'
import { startingText } from './form-kinds.js'
import { makeDocument, readDocument } from './make-document.js'
import type { FormKind } from './render-form.js'

const extract = '2.000635'

async function word(town: Town, kind: FormKind, body: string) {
  const { id: officerId } = await town.officer('administrator', 'hoa-sen')
  const paper = { agencyId: town.agency().id, kind, procedureCode: null }
  await draftAgencyText(town.needs, paper, { officerId, body })
  return publishAgencyText(town.needs, paper, officerId)
}

/** The law's text with a sentence of the agency's before the line that begins so. */
function saying(kind: FormKind, sentence: string, before: string): string {
  const text = startingText('2025', kind)
  assert.ok(text.includes(before), before)
  return text.replace(before, `${sentence}\n${before}`)
}

async function printed(town: Town, dossierId: string, kind: DocumentKind) {
  const [row] = (await asSystem(town.needs.db, (tx) => listDocuments(tx, dossierId))).filter(
    (each) => each.kind === kind,
  )
  assert.ok(row, kind)
  await makeDocument(town.needs, row.id)
  const { bytes } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, row.id))
  return { row, text: pdfText(bytes) }
}

async function refuse(town: Town, n: number): Promise<string> {
  const { id } = await aDossier(town, { status: 'accepted', returnWay: 'counter', n })
  await workUntil(town, id, 'approve')
  const officer = await town.officer('approver')
  const decided = await decideDossier(town.needs, id, { officer, decision: 'refused', words: 'Không đủ điều kiện.' })
  assert.equal(decided.outcome, 'decided')
  return id
}

async function pay(town: Town, n: number): Promise<string> {
  const { id } = await aDossier(town, { procedure: extract, n })
  const dues = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('paymentDues').select('id').where('dossierId', '=', id).execute(),
  )
  const order = { dueIds: dues.map((due) => due.id), method: 'cash' as const, requestId: randomUUID() }
  const taken = await recordCounterPayment(town.needs, id, { officer: await town.officer('cashier'), ...order })
  assert.equal(taken.outcome, 'recorded')
  return id
}

test(
  'an agency words its refusals; they keep their number among the results, whose words they do not take',
  asking('pdftotext'),
  async (t) => {
    const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
    const own = 'Phường rất tiếc phải thông báo như sau.'
    const before = 'Nếu không đồng ý'
    assert.deepEqual(await word(town, 'refusal', saying('refusal', own, before)), { outcome: 'in_force' })
    const { row, text } = await printed(town, await refuse(town, 1), 'result')
    assert.deepEqual([row.wording, row.series], ['agency', 'KQ'])
    assert.match(
      text,
      /vì lý do sau đây: 1\. Không đủ điều kiện\. Phường rất tiếc phải thông báo như sau\. Nếu không đồng ý/,
    )
  },
)

test(
  'a revision words its refusals and receipts, and the words of results stay apart from them',
  asking('pdftotext'),
  async (t) => {
    const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
    const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, plainProcedure))
    const documentTexts = {
      result: startingText('2025', 'result'),
      refusal: saying('refusal', 'Theo bản thủ tục này.', 'Nếu không đồng ý'),
      submission_receipt: saying('submission_receipt', 'Hội đồng họp mỗi tháng một lần.', 'Theo dõi hồ sơ:'),
    }
    const publishing = { definition: { ...definition, documentTexts }, decision: null, validFrom: '2026-11-23' }
    assert.equal((await publishProcedure(town.needs, publishing)).outcome, 'published')
    const id = await refuse(town, 2)
    const refusal = await printed(town, id, 'result')
    assert.equal(refusal.row.wording, 'revision')
    assert.match(refusal.text, /THÔNG BÁO.*Theo bản thủ tục này\. Nếu không đồng ý/)
    const receipt = await printed(town, id, 'submission_receipt')
    assert.equal(receipt.row.wording, 'revision')
    assert.match(receipt.text, /Hội đồng họp mỗi tháng một lần\. Theo dõi hồ sơ/)
  },
)

test('an agency words the receipts of money and of a submission', asking('pdftotext'), async (t) => {
  const town = await openTown(t)
  const money = saying('payment_receipt', 'Phường Sen Hồng cảm ơn {người nộp tiền}.', '[chữ ký thu tiền')
  assert.deepEqual(await word(town, 'payment_receipt', money), { outcome: 'in_force' })
  const submitted = saying('submission_receipt', 'Phường gọi điện trước khi trả lời.', 'Theo dõi hồ sơ:')
  assert.deepEqual(await word(town, 'submission_receipt', submitted), { outcome: 'in_force' })
  const id = await pay(town, 3)
  const receipt = await printed(town, id, 'payment_receipt')
  assert.equal(receipt.row.number, '0000001')
  assert.match(receipt.text, new RegExp(`Phường Sen Hồng cảm ơn ${town.citizen().fullName}\\.`))
  assert.match(receipt.text, /BIÊN LAI THU TIỀN.*Tổng cộng.*Số tiền bằng chữ/)
  assert.match((await printed(town, id, 'submission_receipt')).text, /Phường gọi điện trước khi trả lời\./)
})

test('words without what the paper is worth nothing without, or with a blank, never come in force', async (t) => {
  const town = await openTown(t)
  const faults = async (kind: FormKind, from: string, to: string) => {
    const published = await word(town, kind, startingText('2025', kind).replace(from, to))
    assert.ok(published.outcome === 'refused' && published.because === 'faulty', kind)
    return published.faults.map(({ because, name }) => `${because} ${name}`)
  }
  assert.deepEqual(await faults('refusal', '{nơi khiếu nại}', 'nơi khác'), ['required_missing nơi khiếu nại'])
  assert.deepEqual(await faults('refusal', '[mỗi lý do]\n{số}. {nội dung}\n[hết]', ''), ['required_missing lý do'])
  assert.deepEqual(await faults('payment_receipt', '[bảng khoản thu]', ''), ['required_missing bảng khoản thu'])
  assert.deepEqual(
    await faults('payment_receipt', '[nếu có mã giao dịch]\nMã giao dịch: **{mã giao dịch}**\n[hết]', '{mã giao dịch}'),
    ['may_be_absent mã giao dịch'],
  )
  assert.deepEqual(await faults('submission_receipt', '[bảng tệp]', ''), ['required_missing bảng tệp'])
  assert.deepEqual(await faults('submission_receipt', '{hạn trả lời}', '{ngày mai}'), [
    'required_missing hạn trả lời',
    'unknown_field ngày mai',
  ])
})
