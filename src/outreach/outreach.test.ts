import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../test/support/random-cases.js'
import { openTown } from '../../test/support/town.js'
import { unseal } from '../platform/crypto.js'
import { asActor, asSystem } from '../platform/db.js'
import { mostWaiting, roomIn } from './class-rules.js'
import { whenOf } from './class-words.js'
import { listEnrolments } from './enrolments.js'
import {
  cancelClass,
  changeClass,
  countOutreach,
  enrol,
  forgetLearners,
  getClass,
  getOwnEnrolment,
  giveUpSeat,
  openClass,
  parseEnrolmentCode,
  readLearners,
  recordAttendance,
  remindLearners,
} from './index.js'

// Saturday 5 December 2026; the town's clock stands on Tuesday 24 November.
const details = {
  title: { vi: 'Nộp hồ sơ qua mạng', en: 'Filing online' },
  about: { vi: 'Mang theo điện thoại.' },
  place: 'Nhà văn hóa khu phố 3',
  mapLink: null,
  startsAt: new Date('2026-12-05T08:00:00+07:00'),
  endsAt: new Date('2026-12-05T10:00:00+07:00'),
  seats: 2,
}

async function aClass(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const head = await town.officer('counter_head')
  const agencyId = town.agency().id
  const id = await openClass(town.needs, { officerId: head.id, details: { ...details, agencyId } })
  const come = (name: string, phone = '0912345678', email = '') =>
    enrol(town.needs, { classId: id, language: 'vi', learner: { name, phone, email } })
  const codeOf = async (name: string) => {
    const enrolled = await come(name)
    assert.ok(enrolled.outcome === 'enrolled')
    return enrolled.code
  }
  const told = async () => {
    const rows = await asSystem(town.needs.db, (tx) =>
      tx.selectFrom('notices').selectAll().where('enrolmentId', 'is not', null).orderBy('template').execute(),
    )
    return rows.map(({ id: notice, template, channel, bodySealed, toSealed }) => ({
      template,
      channel,
      to: toSealed && unseal(town.needs.keyring, toSealed, `notices:${notice}`).toString(),
      body: bodySealed.length > 0 ? unseal(town.needs.keyring, bodySealed, `notices:${notice}`).toString() : '',
    }))
  }
  return { town, head, id, agencyId, come, codeOf, told }
}

test('seats are given in turn, then places to wait, then none; one person takes one', async (t) => {
  const { come, told } = await aClass(t)
  const outcomes = []
  for (const name of ['Một', 'Hai', 'Ba', 'Bốn', 'Năm']) outcomes.push(await come(name))
  assert.deepEqual(
    outcomes.map((one) => (one.outcome === 'enrolled' ? one.status : one.because)),
    ['seated', 'seated', 'waiting', 'waiting', 'full'],
  )
  assert.deepEqual(await come(' một '), { outcome: 'refused', because: 'full' })
  assert.deepEqual(
    (await told()).map(({ template, to }) => [template, to]),
    [
      ['class_seated', '0912345678'],
      ['class_seated', '0912345678'],
      ['class_waiting', '0912345678'],
      ['class_waiting', '0912345678'],
    ],
  )
})

test('twenty who press at once get as many seats as there are, and nobody two', async (t) => {
  const { town, id, come } = await aClass(t)
  const all = await Promise.all(Array.from({ length: 10 }, (_, n) => [come(`Người ${n}`), come(`Người ${n}`)]).flat())
  const statuses = all.map((one) => (one.outcome === 'enrolled' ? one.status : one.because))
  assert.equal(statuses.filter((one) => one === 'seated').length, 2)
  assert.equal(statuses.filter((one) => one === 'waiting').length, 2)
  const { seated, waiting } = await asActor(town.needs.db, { kind: 'anyone' }, (tx) => getClass(tx, id))
  assert.deepEqual({ seated, waiting }, { seated: 2, waiting: 2 })
})

test('a seat that is given up goes to whoever waits longest, who hears of it; two clicks give one back', async (t) => {
  const { town, codeOf, told } = await aClass(t)
  const first = await codeOf('Một')
  await codeOf('Hai')
  const third = await codeOf('Ba')
  const fourth = await codeOf('Bốn')
  assert.equal((await getOwnEnrolment(town.needs, fourth)).place, 2)
  await Promise.all([giveUpSeat(town.needs, first), giveUpSeat(town.needs, first)])
  assert.equal((await getOwnEnrolment(town.needs, third)).enrolment.status, 'seated')
  assert.equal((await getOwnEnrolment(town.needs, fourth)).place, 1)
  assert.equal((await getOwnEnrolment(town.needs, first)).enrolment.status, 'given_up')
  const moved = (await told()).filter(({ template }) => template === 'class_moved_up')
  assert.equal(moved.length, 1)
  assert.ok(moved[0]?.body.includes(third))
  town.clock.set('2026-12-05T08:00:00+07:00')
  assert.equal(await giveUpSeat(town.needs, third), 'too_late')
})

test('learners hear of another time or place, of cancelling and of nothing else', async (t) => {
  const { town, head, id, codeOf, told } = await aClass(t)
  await codeOf('Một')
  await codeOf('Hai')
  const third = await codeOf('Ba')
  const change = (version: number, more: Partial<typeof details>) =>
    changeClass(town.needs, { officerId: head.id, id, version, details: { ...details, ...more } })
  assert.deepEqual(await change(1, { seats: 1 }), { outcome: 'refused', because: 'seats_taken' })
  assert.equal((await change(1, { title: { vi: 'Tên khác', en: 'Another' } })).outcome, 'arranged')
  assert.deepEqual(await change(1, { place: 'Nơi khác' }), { outcome: 'refused', because: 'changed_meanwhile' })
  const count = async (template: string) => (await told()).filter((one) => one.template === template).length
  assert.equal(await count('class_changed'), 0)
  await change(2, { place: 'Nơi khác', seats: 3 })
  assert.equal(await count('class_changed'), 3, 'also whoever waits')
  assert.equal((await getOwnEnrolment(town.needs, third)).enrolment.status, 'seated', 'an added seat is given')
  await cancelClass(town.needs, { officerId: head.id, id, reason: 'Mất điện.' })
  assert.equal(await count('class_cancelled'), 3)
  assert.deepEqual(await cancelClass(town.needs, { officerId: head.id, id, reason: 'x' }), {
    outcome: 'refused',
    because: 'cancelled',
  })
})

test('who has a seat is reminded once, on the day before; who signed up within the day is not', async (t) => {
  const { town, codeOf, told } = await aClass(t)
  await codeOf('Một')
  town.clock.set('2026-12-03T20:00:00+07:00')
  assert.equal(await remindLearners(town.needs), 0)
  town.clock.set('2026-12-04T09:00:00+07:00')
  await codeOf('Hai')
  assert.equal(await remindLearners(town.needs), 1)
  assert.equal(await remindLearners(town.needs), 0)
  const reminders = (await told()).filter(({ template }) => template === 'class_reminder')
  assert.equal(reminders.length, 1)
  assert.match(reminders[0]?.body ?? '', /08:00, Thứ Bảy, 05\/12\/2026, tại Nhà văn hóa khu phố 3/)
})

test('thirty days after the class nothing of a person is left, and the counts are', async (t) => {
  const { town, head, id, come, told } = await aClass(t)
  await come('Trần Văn Thử', '0912345678', 'thu@example.vn')
  await come('Người Vắng')
  town.clock.set('2026-12-05T09:00:00+07:00')
  const { enrolments } = await readLearners(town.needs, { classId: id, officerId: head.id })
  const came = new Set(enrolments.filter(({ learner }) => learner?.name === 'Trần Văn Thử').map((one) => one.id))
  assert.equal(await recordAttendance(town.needs, { officerId: head.id, id, came, walkIns: 3 }), 'recorded')
  town.clock.set('2027-01-04T09:00:00+07:00')
  assert.equal(await forgetLearners(town.needs), 0)
  town.clock.set('2027-01-04T11:00:00+07:00')
  assert.equal(await forgetLearners(town.needs), 2)
  const stored = await asSystem(town.needs.db, (tx) => tx.selectFrom('classEnrolments').selectAll().execute())
  for (const { sealed, codeKey, personKey } of stored)
    assert.deepEqual([sealed, codeKey, personKey], [null, null, null])
  for (const { to, body } of await told()) assert.deepEqual([to, body], [null, ''])
  const figures = await countOutreach(town.needs.db, { since: new Date('2026-01-01'), at: town.needs.now() })
  assert.deepEqual(figures.all, { classes: 1, seated: 2, came: 4 })
})

test('names are sealed, and only officers of the agency and administrators reach them', async (t) => {
  const { town, head, id, agencyId, come } = await aClass(t)
  await come('Trần Văn Thử', '0912345678', 'thu@example.vn')
  const stored = await asSystem(town.needs.db, (tx) => tx.selectFrom('classEnrolments').selectAll().execute())
  for (const secret of ['Trần Văn Thử', '0912345678', 'thu@example.vn'])
    assert.ok(!stored.some(({ sealed }) => sealed?.includes(secret)))
  const seenBy = (officerId: string) =>
    asActor(town.needs.db, { kind: 'officer', id: officerId }, (tx) => listEnrolments(tx, town.needs.keyring, id))
  const stranger = await town.officer('counter_head', 'phuong-sen-trang')
  const administrator = await town.officer('administrator', 'hoa-sen')
  assert.equal((await seenBy(head.id)).length, 1)
  assert.equal((await seenBy(administrator.id)).length, 1)
  assert.equal((await seenBy(stranger.id)).length, 0)
  await assert.rejects(
    openClass(town.needs, { officerId: stranger.id, details: { ...details, agencyId } }),
    /row-level/,
  )
})

test('whether there is room follows from seats, people and the clock, whatever they are', () => {
  const at = new Date('2026-12-01T00:00:00Z')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(5), fc.nat(6), fc.boolean(), (seats, taken, waiting, past) => {
      const seated = Math.min(taken, seats)
      const startsAt = new Date(at.getTime() + (past ? -1 : 1))
      const room = roomIn({ status: 'open', startsAt, seats, seated, waiting }, at)
      if (past) return room === 'begun'
      if (room === 'seat') return seated < seats && waiting === 0
      if (room === 'full') return waiting >= mostWaiting(seats)
      return room === 'waiting' && (seated === seats || waiting > 0)
    }),
  )
})

test('a code is read as people type it, and a time says its weekday', () => {
  assert.equal(parseEnrolmentCode(' lh 12345 abcde '), 'LH-12345-ABCDE')
  assert.equal(parseEnrolmentCode('LH-1234I-ABCDE'), undefined)
  assert.equal(whenOf(new Date('2026-12-05T18:30:00Z'), 'vi'), '01:30, Chủ Nhật, 06/12/2026')
})
