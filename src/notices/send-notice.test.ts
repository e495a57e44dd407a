import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../test/support/a-dossier.js'
import { openTown, type Town } from '../../test/support/town.js'
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

test('the mail about a submission tells the code and until when the agency answers, and brings the QR code', async (t) => {
  const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
  const dossier = await aDossier(town)
  const [notice] = await noticesOf(town, 'email')
  assert.ok(notice)
  await sendNotice(sending(town), notice.id)
  await sendNotice(sending(town), notice.id)
  assert.equal(town.mailer.mails.length, 1, 'sent once')
  const [mail] = town.mailer.mails
  assert.match(mail?.text ?? '', new RegExp(dossier.submissionCode))
  // Eight working hours from Monday nine o'clock end on Wednesday at nine, Tuesday being a day off.
  assert.match(mail?.text ?? '', /09:00 Thứ Tư 25\/11\/2026/)
  assert.equal(mail?.attachments?.[0]?.contentType, 'image/png')
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
