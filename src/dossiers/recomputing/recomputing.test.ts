import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { announceYear, enterAgencyDay } from '../../agencies/index.js'
import type { NamedDay } from '../../calendar/index.js'
import { asActor, asSystem } from '../../platform/db.js'
import {
  checkDueDates,
  getDossier,
  listEvents,
  orderRecomputation,
  previewRecomputation,
  readLastCheck,
  recomputeDueDates,
  startProcessing,
} from '../index.js'
import type { DossierChange } from '../record-change.js'

/** Confirmation of a disability takes 25 working days: accepted on Monday 2026-12-07 at nine, with New Year in between. */
const accepted = '2026-12-07T09:00:00+07:00'
const due = '2027-01-12T09:00:00+07:00'

/** The year as announced in this test: the Friday in the week of the due date is off, worked on a Saturday in May. */
const days: Omit<NamedDay, 'source'>[] = [
  { day: '2027-01-01', kind: 'holiday', name: 'Tết Dương lịch' },
  { day: '2027-01-08', kind: 'swap_off', name: 'Nghỉ hoán đổi' },
  { day: '2027-05-08', kind: 'swap_work', name: 'Làm bù cho 08/01/2027' },
]

const administrator = (town: Town) =>
  town.officer('administrator', town.agencies.find(({ kind }) => kind === 'peoples_committee')?.slug)

const read = (town: Town, id: string) => asSystem(town.needs.db, (tx) => getDossier(tx, id))

async function announce(town: Town): Promise<void> {
  const { id: officerId } = await administrator(town)
  await announceYear(town.needs, { year: 2027, title: 'Thông báo 01/TB-BNV', days, officerId })
}

async function recomputeAll(town: Town): Promise<{ checked: number; moved: number }> {
  town.clock.forward({ minutes: 1 })
  const { id: officerId } = await administrator(town)
  await orderRecomputation(town.needs, officerId)
  const last = () =>
    asSystem(town.needs.db, (tx) =>
      tx.selectFrom('calendarRecomputations').selectAll().orderBy('orderedAt', 'desc').executeTakeFirstOrThrow(),
    )
  const { id } = await last()
  await recomputeDueDates(town.needs, id)
  const { checked, moved, finishedAt } = await last()
  assert.ok(finishedAt)
  return { checked, moved }
}

/** A change without its event, as no use case makes it. */
const behindTheBack = (town: Town, id: string, change: DossierChange) =>
  asSystem(town.needs.db, (tx) => tx.updateTable('dossiers').set(change).where('id', '=', id).execute())

const noticesOf = (town: Town) =>
  asSystem(town.needs.db, (tx) =>
    tx.selectFrom('notices').select(['dossierId', 'channel']).where('template', '=', 'due_date_changed').execute(),
  )

test('a later announcement moves no date by itself; recomputed, it moves with its event, its notice and its step', async (t) => {
  const town = await openTown(t, { now: accepted })
  const { id, dueAt, calendarVersion } = await aDossier(town, { status: 'accepted' })
  await startProcessing(town.needs, id, await town.officer('receiver'))
  assert.deepEqual(dueAt, new Date(due))
  await announce(town)
  assert.deepEqual((await read(town, id)).dueAt, dueAt)
  assert.deepEqual(await checkDueDates(town.needs), { checked: 1, different: 0 })

  const { moved, outdated, shown } = await previewRecomputation(town.needs)
  const to = new Date('2027-01-13T09:00:00+07:00')
  assert.deepEqual([moved, outdated, shown[0]?.from, shown[0]?.to], [1, 1, dueAt, to])
  assert.deepEqual((await read(town, id)).dueAt, dueAt, 'a preview changes nothing')

  assert.deepEqual(await recomputeAll(town), { checked: 1, moved: 1 })
  const after = await read(town, id)
  assert.deepEqual([after.dueAt, after.originalDueAt], [to, dueAt])
  assert.notEqual(after.calendarVersion, calendarVersion)
  const events = await asSystem(town.needs.db, (tx) => listEvents(tx, id))
  const { kind, detail } = events.at(-1) ?? {}
  assert.equal(kind, 'due_recomputed')
  assert.deepEqual([detail?.dueAt, detail?.calendarBefore], [to.toISOString(), calendarVersion])
  assert.deepEqual((await noticesOf(town)).map(({ channel }) => channel).sort(), ['email', 'portal', 'sms'])
  assert.deepEqual(await checkDueDates(town.needs), { checked: 1, different: 0 })

  assert.deepEqual(await recomputeAll(town), { checked: 0, moved: 0 }, 'a second time there is nothing to do')
})

test('a dossier whose date stays remembers the new calendar too, without a notice; one that ended is left alone', async (t) => {
  const town = await openTown(t, { now: accepted })
  const { id, dueAt, calendarVersion } = await aDossier(town, { status: 'accepted' })
  const { id: officerId } = await administrator(town)
  const day = { day: '2027-01-29', kind: 'closure', name: 'Sửa trụ sở', source: 'Thông báo 02/TB' } as const
  await enterAgencyDay(town.needs, { agencyId: town.agency().id, day, officerId })
  assert.deepEqual(await recomputeAll(town), { checked: 1, moved: 0 })
  const after = await read(town, id)
  assert.deepEqual(after.dueAt, dueAt)
  assert.notEqual(after.calendarVersion, calendarVersion)
  assert.deepEqual(await noticesOf(town), [])
  await enterAgencyDay(town.needs, { agencyId: town.agency().id, day: { ...day, day: '2027-01-11' }, officerId })
  const withdrawn = { status: 'withdrawn', finishedAt: town.needs.now() } as const
  await behindTheBack(town, id, withdrawn)
  assert.deepEqual(await recomputeAll(town), { checked: 0, moved: 0 })
  assert.deepEqual((await read(town, id)).dueAt, dueAt)
})

test('the eight hours of answering are recomputed too', async (t) => {
  const town = await openTown(t, { now: '2026-12-07T15:00:00+07:00' })
  const { id } = await aDossier(town)
  assert.deepEqual((await read(town, id)).answerDueAt, new Date('2026-12-08T15:00:00+07:00'))
  const { id: officerId } = await administrator(town)
  const day = { day: '2026-12-08', kind: 'half_day', name: 'Nghỉ buổi chiều', source: 'Thông báo 03/TB' } as const
  await enterAgencyDay(town.needs, { agencyId: town.agency().id, day, officerId })
  assert.equal((await previewRecomputation(town.needs)).answers, 1)
  assert.deepEqual(await recomputeAll(town), { checked: 1, moved: 1 })
  assert.deepEqual((await read(town, id)).answerDueAt, new Date('2026-12-09T09:30:00+07:00'))
})

test('a due date that its events do not give is named by the nightly check, to administrators alone', async (t) => {
  const town = await openTown(t, { now: accepted })
  const kept = await aDossier(town, { status: 'accepted', citizen: 1 })
  const { id, dossierCode } = await aDossier(town, { status: 'accepted' })
  assert.ok(kept.dueAt)
  await behindTheBack(town, id, { dueAt: new Date('2027-01-13T09:00:00+07:00') })
  assert.deepEqual(await checkDueDates(town.needs), { checked: 2, different: 1 })
  const reportFor = async (officerId: string) =>
    asActor(town.needs.db, { kind: 'officer', id: officerId }, (tx) => readLastCheck(tx))
  const report = await reportFor((await administrator(town)).id)
  const named = report?.differences.map(({ code, replayedDueAt }) => [code, replayedDueAt])
  assert.deepEqual(named, [[dossierCode, new Date(due)]])
  assert.equal(await reportFor((await town.officer('receiver')).id), undefined)
})

test('nobody but an administrator changes the calendar, whatever page they come by', async (t) => {
  const town = await openTown(t)
  const { id: officerId } = await town.officer('receiver')
  await assert.rejects(announceYear(town.needs, { year: 2027, title: 'Tự ý', days, officerId }), /row-level security/)
})
