import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier, type DossierWanted } from '../../../test/support/a-dossier.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { calendarFor } from '../../agencies/index.js'
import { makeDocument, readDocument } from '../../documents/index.js'
import { asActor, asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import { acceptDossier, checkDueDates, countQueues, getDossier, receivePapers, startProcessing } from '../index.js'
import { expectedReceipt } from './travel-rules.js'

/** Taken in at the city's counter with a sheet of paper, settled by the ward. Twenty-five working days. */
const travelling: DossierWanted = {
  ...{ status: 'accepted', channel: 'counter', filedAt: 'hoa-sen', papersTaken: ['medicalPapers'] },
}

// A Monday; the Tuesday after it is a day off.
const monday = '2026-11-23T09:00:00+07:00'
const wednesdayOpening = new Date('2026-11-25T07:30:00+07:00')

const read = (town: Town, id: string) => asSystem(town.needs.db, (tx) => getDossier(tx, id))

const waiting = async (town: Town, slug: string) => {
  const { id } = await town.officer('receiver', slug)
  const viewer = { officerId: id, agencyIds: [town.agency(slug).id], now: town.needs.now() }
  const counts = await asActor(town.needs.db, { kind: 'officer', id }, (tx) => countQueues(tx, viewer))
  return { onTheWay: counts.on_the_way, toAccept: counts.to_accept }
}

test('papers taken in are there by the next opening, whatever the hour and the days off between', async (t) => {
  const town = await openTown(t)
  const calendar = await asSystem(town.needs.db, (tx) => calendarFor(tx, town.agency().id))
  const expected = (at: string) => expectedReceipt(new Date(at), calendar).toISOString()
  for (const at of ['2026-11-23T00:00:00+07:00', monday, '2026-11-23T15:01:00+07:00', '2026-11-24T23:59:00+07:00'])
    assert.equal(expected(at), wednesdayOpening.toISOString(), at)
  assert.equal(expected('2026-11-27T16:59:00+07:00'), new Date('2026-11-30T07:30:00+07:00').toISOString())
})

test('the limit counts from when the competent agency has the papers; until then it is reckoned from when it must', async (t) => {
  const town = await openTown(t, { now: monday })
  const { id, submissionCode } = await aDossier(town, travelling)
  const accepted = await read(town, id)
  assert.equal(accepted.receivedByCompetentAt, null)
  assert.deepEqual(accepted.dueAt, new Date('2026-12-30T07:30:00+07:00'), '25 working days after Wednesday 25/11')
  assert.deepEqual(await waiting(town, 'phuong-sen-hong'), { onTheWay: 1, toAccept: 0 })
  assert.deepEqual(await waiting(town, 'hoa-sen'), { onTheWay: 1, toAccept: 0 })

  const ward = await town.officer('receiver')
  const city = await town.officer('receiver', 'hoa-sen')
  assert.deepEqual(await startProcessing(town.needs, id, ward), { outcome: 'refused', because: 'papers_on_the_way' })
  assert.equal((await receivePapers(town.needs, id, city)).outcome, 'refused', 'received where it is settled')

  town.clock.set('2026-11-26T10:15:00+07:00')
  const received = await receivePapers(town.needs, id, ward)
  const dueAt = new Date('2026-12-31T10:15:00+07:00')
  assert.deepEqual(received, { outcome: 'received', dueAt })
  assert.equal((await receivePapers(town.needs, id, ward)).outcome, 'refused', 'once')
  const after = await read(town, id)
  assert.deepEqual([after.dueAt, after.originalDueAt], [dueAt, accepted.dueAt], 'what Mẫu 01 said stays on record')
  assert.deepEqual(await waiting(town, 'phuong-sen-hong'), { onTheWay: 0, toAccept: 0 })
  assert.equal((await startProcessing(town.needs, id, ward)).outcome, 'started')
  assert.deepEqual(await checkDueDates(town.needs), { checked: 1, different: 0 })
  const told = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('notices').select('channel').where('template', '=', 'papers_received').execute(),
  )
  assert.ok(told.some(({ channel }) => channel === 'sms'))

  const pages = [
    [paths.officeDeadline(submissionCode), await town.logInAs(ward)],
    [paths.dossierDeadline(submissionCode), await town.logInAs(town.citizen())],
  ] as const
  for (const [url, cookie] of pages) {
    const page = textOfPage((await (await town.app()).inject({ url, headers: { cookie } })).body)
    assert.match(
      page,
      /tiếp nhận lúc 09:00, Thứ Hai, 23\/11\/2026 Cơ quan giải quyết nhận lúc 10:15, Thứ Năm, 26\/11\/2026/,
    )
    assert.match(page, /Bắt đầu tính 10:15, Thứ Năm, 26\/11\/2026/)
  }
})

test('two officers who receive at once receive it once', async (t) => {
  const town = await openTown(t, { now: monday })
  const { id } = await aDossier(town, travelling)
  const ward = await town.officer('receiver')
  const answers = await Promise.all([receivePapers(town.needs, id, ward), receivePapers(town.needs, id, ward)])
  assert.deepEqual(answers.map(({ outcome }) => outcome).sort(), ['received', 'refused'])
})

test('what is filed online, in the agency itself or without a sheet of paper is there at once', async (t) => {
  const town = await openTown(t, { now: monday })
  const at = new Date(monday)
  const atOnce: DossierWanted[] = [
    { status: 'accepted', filedAt: 'hoa-sen' },
    { status: 'accepted', channel: 'counter', papersTaken: ['medicalPapers'], citizen: 1, n: 1 },
    { status: 'accepted', channel: 'counter', filedAt: 'hoa-sen', citizen: 2, n: 2 },
  ]
  for (const wanted of atOnce) assert.deepEqual((await aDossier(town, wanted)).receivedByCompetentAt, at)
})

test(
  'Mẫu 01 says where the papers go and from when the limit counts; Mẫu 06 shows their receipt',
  asking('pdftotext'),
  async (t) => {
    const town = await openTown(t, { now: monday })
    const { id, submissionCode } = await aDossier(town, travelling)
    const paper = await asSystem(town.needs.db, (tx) =>
      tx
        .selectFrom('documents')
        .select('id')
        .where('dossierId', '=', id)
        .where('kind', '=', 'acceptance_receipt')
        .executeTakeFirstOrThrow(),
    )
    await makeDocument(town.needs, paper.id)
    const { bytes } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, paper.id))
    assert.match(
      pdfText(bytes),
      /chuyển đến .*Sen Hồng; thời hạn tính từ khi cơ quan này nhận, chậm nhất 07 giờ 30 phút, ngày 25/,
    )

    town.clock.set('2026-11-25T08:00:00+07:00')
    const ward = await town.officer('receiver')
    assert.equal((await receivePapers(town.needs, id, ward)).outcome, 'received')
    const headers = { cookie: await town.logInAs(ward) }
    const slip = await (await town.app()).inject({ url: paths.officeRoutingSlip(submissionCode), headers })
    assert.match(pdfText(slip.rawPayload), /Nhận hồ sơ giấy, bắt đầu\s+tính thời hạn/)
  },
)

test('the counter that takes in for another agency counts what it has to accept', async (t) => {
  const town = await openTown(t, { now: monday })
  const { id } = await aDossier(town, { ...travelling, status: 'submitted' })
  assert.deepEqual(await waiting(town, 'hoa-sen'), { onTheWay: 0, toAccept: 1 })
  assert.deepEqual(await waiting(town, 'phuong-sen-hong'), { onTheWay: 0, toAccept: 0 })
  assert.equal((await acceptDossier(town.needs, id, await town.officer('receiver', 'hoa-sen'))).outcome, 'accepted')
})
