import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../test/support/a-dossier.js'
import { asking } from '../../test/support/foreign-tool.js'
import { pdfText } from '../../test/support/pdf-text.js'
import { openTown, type Town } from '../../test/support/town.js'
import { makeDocument, mostAttempts } from '../documents/index.js'
import { mailAttachments } from '../dossiers/index.js'
import { asSystem } from '../platform/db.js'
import { PartnerUnavailable } from '../platform/partner-failures.js'
import { sendNotice } from './index.js'

const noticesOf = (town: Town, channel: 'sms' | 'email') =>
  asSystem(town.needs.db, (tx) => tx.selectFrom('notices').selectAll().where('channel', '=', channel).execute())

const sending = (town: Town) => ({
  ...town.needs,
  attachments: (notice: Parameters<typeof mailAttachments>[1]) => mailAttachments(town.needs, notice),
})

test('the mail about a submission tells the code and until when the agency answers, and brings its confirmation and the QR code', async (t) => {
  const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
  const dossier = await aDossier(town)
  const [notice] = await noticesOf(town, 'email')
  assert.ok(notice)
  for (const id of notice.documentIds) await makeDocument(town.needs, id)
  await sendNotice(sending(town), notice.id)
  await sendNotice(sending(town), notice.id)
  assert.equal(town.mailer.mails.length, 1, 'sent once')
  const [mail] = town.mailer.mails
  assert.match(mail?.text ?? '', new RegExp(dossier.submissionCode))
  // Eight working hours from Monday nine o'clock end on Wednesday at nine, Tuesday being a day off.
  assert.match(mail?.text ?? '', /09:00 Thứ Tư 25\/11\/2026/)
  const names = mail?.attachments?.map(({ fileName }) => fileName)
  assert.deepEqual(names, ['xac-nhan-da-nop-ho-so.pdf', `ma-qr-${dossier.submissionCode}.png`])
})

test('while the SMS centre is down a notice waits, and goes out when it is back', async (t) => {
  const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
  await aDossier(town)
  const [notice] = await noticesOf(town, 'sms')
  assert.ok(notice)
  const refuse = () => Promise.reject(new PartnerUnavailable('sms'))
  const down = { send: refuse, check: refuse, close: async () => undefined }
  await sendNotice({ ...sending(town), sms: down }, notice.id)
  const [waiting] = await noticesOf(town, 'sms')
  assert.equal(waiting?.state, 'waiting')
  assert.equal(waiting?.attempts, 1)
  await sendNotice(sending(town), notice.id)
  const [sent] = await noticesOf(town, 'sms')
  assert.equal(sent?.state, 'sent')
})

/** The mail about the acceptance of a dossier that was accepted just now, and its receipt, ordered and not made yet. */
async function anAcceptance(town: Town) {
  const { id, dossierCode } = await aDossier(town, { status: 'accepted' })
  const { notice, documentId } = await asSystem(town.needs.db, async (tx) => ({
    notice: await tx
      .selectFrom('notices')
      .selectAll()
      .where('dossierId', '=', id)
      .where('template', '=', 'accepted')
      .where('channel', '=', 'email')
      .executeTakeFirstOrThrow(),
    documentId: (
      await tx
        .selectFrom('documents')
        .select('id')
        .where('dossierId', '=', id)
        .where('kind', '=', 'acceptance_receipt')
        .executeTakeFirstOrThrow()
    ).id,
  }))
  return { notice, documentId, dossierCode: dossierCode ?? '' }
}

test('the mail about an acceptance waits for Mẫu 01 and brings it', asking('pdftotext'), async (t) => {
  const town = await openTown(t)
  const { notice, documentId, dossierCode } = await anAcceptance(town)
  await sendNotice(sending(town), notice.id)
  assert.equal(town.mailer.mails.length, 0, 'nothing goes out without the receipt it speaks of')

  await makeDocument(town.needs, documentId)
  await sendNotice(sending(town), notice.id)
  await sendNotice(sending(town), notice.id)
  const [mail, ...more] = town.mailer.mails
  assert.equal(more.length, 0)
  const [receipt, qr] = mail?.attachments ?? []
  assert.equal(receipt?.fileName, 'giay-tiep-nhan-va-hen-tra-0001-TTPVHCC.pdf')
  assert.match(pdfText(receipt?.content ?? Buffer.of()), new RegExp(`Mã hồ sơ: ${dossierCode}`))
  assert.equal(qr?.contentType, 'image/png')
  assert.match(mail?.text ?? '', /Kèm theo thư này: giay-tiep-nhan-va-hen-tra-0001-TTPVHCC\.pdf, ma-qr-/)
})

test('a receipt that cannot be made keeps nobody from being told, and the mail does not claim to bring it', async (t) => {
  const town = await openTown(t)
  const { notice, documentId } = await anAcceptance(town)
  const isFull = () => Promise.reject(new Error('disk full'))
  const broken = { ...town.needs, storage: { ...town.needs.storage, put: isFull } }
  for (let attempt = 1; attempt < mostAttempts; attempt += 1) await assert.rejects(makeDocument(broken, documentId))
  await sendNotice(sending(town), notice.id)
  assert.equal(town.mailer.mails.length, 0, 'it may still be made')

  await makeDocument(broken, documentId)
  await sendNotice(sending(town), notice.id)
  const [mail] = town.mailer.mails
  assert.deepEqual(
    mail?.attachments?.map(({ contentType }) => contentType),
    ['image/png'],
  )
  assert.doesNotMatch(mail?.text ?? '', /\.pdf/)
})
