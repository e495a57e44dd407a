import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { aDossier } from '../../test/support/a-dossier.js'
import { openTown, type Town } from '../../test/support/town.js'
import { asActor, asSystem } from '../platform/db.js'
import { readApologyFigures, readOpenFigures } from '../statistics/index.js'
import {
  apologise,
  askObligation,
  countQueues,
  getDossier,
  listTexts,
  proposedAppointment,
  recordCounterPayment,
  startProcessing,
} from './index.js'

const reason = 'Hội đồng xác định mức độ khuyết tật phải họp lại.'
const latenessReason = 'Biên bản của Hội đồng đến muộn.'

/** The confirmation of a disability is due 25 working days after Tuesday 2026-11-24, 09:00. */
async function anOpenDossier(town: Town) {
  const { id } = await aDossier(town, { status: 'accepted' })
  await startProcessing(town.needs, id, await town.officer('receiver'))
  return read(town, id)
}

const read = (town: Town, id: string) => asSystem(town.needs.db, (tx) => getDossier(tx, id))

async function toApologise(town: Town): Promise<number> {
  const { id: officerId } = await town.officer('approver')
  const now = town.needs.now()
  const viewer = { officerId, agencyIds: [town.agency().id], now }
  const counts = await asActor(town.needs.db, { kind: 'officer', id: officerId }, (tx) => countQueues(tx, viewer))
  return counts.to_apologise
}

test('the head is called two working days ahead, gives one new appointment, and may not give another', async (t) => {
  const town = await openTown(t)
  const { id, dueAt, apologyFrom } = await anOpenDossier(town)
  assert.ok(dueAt && apologyFrom)
  town.clock.set(new Date(apologyFrom.getTime() - 60_000))
  assert.equal(await toApologise(town), 0)
  town.clock.set(apologyFrom)
  assert.equal(await toApologise(town), 1)

  const officer = await town.officer('approver')
  const newDueAt = new Date(dueAt.getTime() + 7 * 86_400_000)
  const given = await apologise(town.needs, id, { officer, newDueAt, reason })
  assert.equal(given.outcome, 'apologised')
  const after = await read(town, id)
  assert.deepEqual(
    [after.dueAt, after.originalDueAt, after.extendedAt],
    [newDueAt, dueAt, apologyFrom],
    'both appointments are kept',
  )
  assert.equal(await toApologise(town), 0)
  const later = new Date(newDueAt.getTime() + 86_400_000)
  assert.deepEqual(await apologise(town.needs, id, { officer, newDueAt: later, reason }), {
    outcome: 'refused',
    because: 'extended_before',
  })

  const told = await asSystem(town.needs.db, async (tx) => ({
    notices: await tx.selectFrom('notices').select('channel').where('template', '=', 'apology').execute(),
    papers: await tx.selectFrom('documents').select('number').where('kind', '=', 'apology').execute(),
    events: await tx.selectFrom('dossierEvents').select('detail').where('kind', '=', 'apologised').execute(),
  }))
  assert.deepEqual(told.notices.map(({ channel }) => channel).sort(), ['email', 'portal', 'sms'])
  assert.deepEqual(told.papers, [{ number: '0001/PXL' }])
  assert.doesNotMatch(JSON.stringify(told.events), /Hội đồng/, 'events hold no words about a person')
})

test('an appointment is later, and at an hour when somebody is there', async (t) => {
  const town = await openTown(t)
  const { id, dueAt } = await anOpenDossier(town)
  assert.ok(dueAt)
  const officer = await town.officer('approver')
  const because = async (newDueAt: Date) => {
    const given = await apologise(town.needs, id, { officer, newDueAt, reason })
    return given.outcome === 'refused' ? given.because : given.outcome
  }
  assert.equal(await because(dueAt), 'not_later')
  const sunday = new Date('2027-01-10T09:00:00+07:00')
  assert.equal(await because(sunday), 'outside_working_time')
  assert.equal((await read(town, id)).extendedAt, null)
  const afterClosing = new Date('2027-01-11T17:00:01+07:00')
  assert.equal(await because(afterClosing), 'outside_working_time')
  const clerk = await town.officer('clerk')
  const wanted = { officer: clerk, newDueAt: new Date('2027-01-11T09:00:00+07:00'), reason }
  assert.deepEqual(await apologise(town.needs, id, wanted), { outcome: 'refused', because: 'not_available_now' })
})

test('an apology later than one day ahead says why, and counts in public for what it is', async (t) => {
  const town = await openTown(t)
  const { id, dueAt } = await anOpenDossier(town)
  assert.deepEqual(dueAt, new Date('2026-12-30T07:30:00+07:00'))
  const officer = await town.officer('approver')
  const newDueAt = new Date('2027-01-11T09:00:00+07:00')
  town.clock.set('2026-12-30T00:00:00+07:00')
  const unexplained = await apologise(town.needs, id, { officer, newDueAt, reason, latenessReason: ' ' })
  assert.deepEqual(unexplained, { outcome: 'refused', because: 'lateness_unexplained' })
  const given = await apologise(town.needs, id, { officer, newDueAt, reason, latenessReason })
  assert.equal(given.outcome, 'apologised')
  const kept = await asSystem(town.needs.db, async (tx) => ({
    texts: await listTexts(tx, town.needs.keyring, id),
    figures: await readApologyFigures(tx, { from: '2026-12-30', to: '2026-12-30' }),
    before: await readApologyFigures(tx, { from: '2026-12-01', to: '2026-12-29' }),
  }))
  assert.deepEqual(
    kept.texts.map(({ kind, words, visibleToCitizen }) => [kind, words, visibleToCitizen]),
    [
      ['apology_reason', reason, true],
      ['late_apology_reason', latenessReason, false],
    ],
  )
  assert.deepEqual(
    [kept.figures, kept.before],
    [
      { apologies: 1, late: 1 },
      { apologies: 0, late: 0 },
    ],
  )
})

test('the last minute of the day before is in time, and needs no further reason', async (t) => {
  const town = await openTown(t)
  const { id } = await anOpenDossier(town)
  town.clock.set('2026-12-29T23:59:00+07:00')
  const newDueAt = new Date('2027-01-11T09:00:00+07:00')
  const given = await apologise(town.needs, id, { officer: await town.officer('approver'), newDueAt, reason })
  assert.equal(given.outcome, 'apologised')
  assert.equal((await read(town, id)).apologisedLate, false)
})

test('a pause after the new appointment moves it; the time stood still before it does not count again', async (t) => {
  const town = await openTown(t)
  const { id, dueAt } = await anOpenDossier(town)
  assert.ok(dueAt)
  const newDueAt = new Date('2027-01-11T09:00:00+07:00')
  await apologise(town.needs, id, { officer: await town.officer('approver'), newDueAt, reason })
  town.clock.set('2026-12-01T08:00:00+07:00')
  const obligation = { name: 'Lệ phí', amountVnd: 10_000, legalBasis: null }
  const asked = await askObligation(town.needs, id, { officer: await town.officer('division_head'), obligation })
  assert.ok(asked.outcome === 'asked')
  town.clock.set('2026-12-02T08:00:00+07:00')
  const paid = await recordCounterPayment(town.needs, id, {
    ...{ officer: await town.officer('cashier'), method: 'cash', dueIds: [asked.dueId], requestId: randomUUID() },
  })
  assert.equal(paid.outcome, 'recorded')
  assert.deepEqual((await read(town, id)).dueAt, new Date('2027-01-12T09:00:00+07:00'))
})

test('a dossier past its appointment without an apology is a public figure', async (t) => {
  const town = await openTown(t)
  const { id, dueAt } = await anOpenDossier(town)
  assert.ok(dueAt)
  const figures = async (at: Date) => {
    const read = await asActor(town.needs.db, { kind: 'anyone' }, (tx) => readOpenFigures(tx, at))
    return [read.overdue, read.overdueWithoutApology]
  }
  assert.deepEqual(await figures(dueAt), [0, 0])
  const late = new Date(dueAt.getTime() + 86_400_000)
  assert.deepEqual(await figures(late), [1, 1])
  town.clock.set(late)
  const newDueAt = new Date('2027-01-11T09:00:00+07:00')
  const officer = await town.officer('approver')
  await apologise(town.needs, id, { officer, newDueAt, reason, latenessReason })
  assert.deepEqual(await figures(late), [0, 0])
  assert.deepEqual(await figures(new Date('2027-01-12T09:00:00+07:00')), [1, 0])
})

test('what the draft proposes may always be sent, also on a day off', async (t) => {
  const town = await openTown(t)
  const { id, dueAt } = await anOpenDossier(town)
  assert.ok(dueAt)
  town.clock.set('2027-01-09T10:00:00+07:00')
  const dossier = await read(town, id)
  const newDueAt = await asSystem(town.needs.db, (tx) => proposedAppointment(tx, dossier, town.needs.now()))
  assert.deepEqual(newDueAt, new Date('2027-01-12T17:00:00+07:00'), 'two working days from Saturday end at a closing')
  const officer = await town.officer('approver')
  const given = await apologise(town.needs, id, { officer, newDueAt, reason, latenessReason })
  assert.equal(given.outcome, 'apologised')
})

test('who was late before the clock stopped is begged pardon while it stands; the new appointment moves by the rest of the pause', async (t) => {
  const town = await openTown(t)
  const { id, dueAt } = await anOpenDossier(town)
  assert.ok(dueAt)
  const officer = await town.officer('approver')
  town.clock.set(new Date(dueAt.getTime() - 3_600_000))
  const obligation = { name: 'Lệ phí', amountVnd: 10_000, legalBasis: null }
  const head = await town.officer('division_head')
  const inTime = await askObligation(town.needs, id, { officer: head, obligation })
  assert.equal(inTime.outcome, 'asked')
  const newDueAt = new Date('2027-01-20T09:00:00+07:00')
  const early = await apologise(town.needs, id, { officer, newDueAt, reason })
  assert.deepEqual(early, { outcome: 'refused', because: 'not_available_now' }, 'the clock stands, so nothing is late')
  await pay(town, id, inTime)
  town.clock.set('2027-01-11T09:00:00+07:00')
  assert.equal(await toApologise(town), 1)
  const late = await askObligation(town.needs, id, { officer: head, obligation })
  town.clock.set('2027-01-12T09:00:00+07:00')
  assert.equal(await toApologise(town), 1, 'a pause that began too late takes no delay back')
  const said = await apologise(town.needs, id, { officer, newDueAt, reason, latenessReason })
  assert.equal(said.outcome, 'apologised')
  town.clock.set('2027-01-13T09:00:00+07:00')
  await pay(town, id, late)
  assert.deepEqual(
    (await read(town, id)).dueAt,
    new Date('2027-01-21T09:00:00+07:00'),
    'one working day of the pause came after it',
  )
})

async function pay(town: Town, dossierId: string, asked: Awaited<ReturnType<typeof askObligation>>): Promise<void> {
  assert.ok(asked.outcome === 'asked')
  const paid = await recordCounterPayment(town.needs, dossierId, {
    ...{ officer: await town.officer('cashier'), method: 'cash', dueIds: [asked.dueId], requestId: randomUUID() },
  })
  assert.equal(paid.outcome, 'recorded')
}
