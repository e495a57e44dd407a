import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { makeDocument, readDocument, verifySignatures } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import { lockDossier } from '../store.js'
import { orderApology } from './order-apology.js'
import { orderDeclineNotice } from './order-decline-notice.js'
import { orderStopNotice } from './order-stop-notice.js'
import { orderSupplementRequest } from './order-supplement-request.js'

const newDueAt = new Date('2026-12-03T09:00:00+07:00')

async function made(town: Town, id: string) {
  await makeDocument(town.needs, id)
  const { bytes, row } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, id))
  return { row, text: pdfText(bytes), signatures: await verifySignatures(bytes, []) }
}

test('papers of one dossier are numbered by kind and signed', asking('pdftotext'), async (t) => {
  const town = await openTown(t)
  const { id } = await aDossier(town, { status: 'accepted' })
  const approver = await town.officer('approver')
  const receiver = await town.officer('receiver')
  const at = town.needs.now()
  const order = <T>(
    act: (
      tx: Parameters<Parameters<typeof asSystem>[1]>[0],
      dossier: Awaited<ReturnType<typeof lockDossier>>,
    ) => Promise<T>,
  ) => asSystem(town.needs.db, async (tx) => act(tx, await lockDossier(tx, id)))

  const apology = { dueAt: at, newDueAt, reason: 'Chờ ý kiến của cơ quan phối hợp', officerId: approver.id, at }
  const first = await made(town, await order((tx, dossier) => orderApology(tx, town.needs, { dossier, ...apology })))
  const second = await made(town, await order((tx, dossier) => orderApology(tx, town.needs, { dossier, ...apology })))
  assert.deepEqual([first.row.number, second.row.number], ['0001/PXL', '0002/PXL'])
  assert.equal(first.signatures.length, 2, 'the head signs, the agency seals')
  assert.ok(first.signatures.every(({ intact }) => intact))
  assert.ok(first.row.signedAt && first.row.sealedByAgencyAt)
  assert.match(first.text, /sẽ trả kết quả vào: 09 giờ 00 phút, ngày 03 tháng 12 năm 2026/)

  const stop = await made(
    town,
    await order((tx, dossier) =>
      orderStopNotice(tx, town.needs, {
        ...{ dossier, askedBy: 'applicant', askedAt: at, reason: 'Đổi ý', officerId: receiver.id, at },
      }),
    ),
  )
  assert.equal(stop.row.number, '0001/TBD-TTPVHCC')
  assert.equal(stop.signatures.length, 1, 'a receiver has no certificate: the agency signs')
  assert.match(stop.text, /Tình trạng hồ sơ khi đề nghị: Đã tiếp nhận/)

  const items = [{ about: 'Giấy chứng sinh', defect: 'thiếu', guidance: 'Nộp bản chính.' }]
  const supplement = await made(
    town,
    await order((tx, dossier) =>
      orderSupplementRequest(tx, town.needs, {
        ...{ dossier, items, reason: 'Chưa đủ', answerBy: newDueAt, officerId: receiver.id, at },
      }),
    ),
  )
  assert.match(supplement.text, /1\. Giấy chứng sinh – thiếu/)
  const decline = await made(
    town,
    await order((tx, dossier) =>
      orderDeclineNotice(tx, town.needs, { dossier, reason: 'Một.\nHai.', officerId: receiver.id, at }),
    ),
  )
  assert.match(decline.text, /1\. Một\. 2\. Hai\./)
})
