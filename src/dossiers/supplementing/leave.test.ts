import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { aPaper, ask, aWaitingDossier, readDossier, typed } from '../../../test/support/a-waiting-dossier.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { asActor, asSystem, type DbActor } from '../../platform/db.js'
import { readFigures } from '../../statistics/index.js'
import { answerLeave, askLeave, countQueues, saveSupplement, supplementDossier } from '../index.js'

type Who = Awaited<ReturnType<typeof aWaitingDossier>>['who']

async function answer(town: Town, who: Who): Promise<void> {
  await saveSupplement(town.needs, { ...who, posted: typed, papers: [await aPaper('medicalPapers')] })
  assert.equal((await supplementDossier(town.needs, who)).outcome, 'supplemented')
}

async function toPermit(town: Town): Promise<number> {
  const { id: officerId } = await town.officer('approver')
  const viewer = { officerId, agencyIds: [town.agency().id], now: town.needs.now() }
  return (await asActor(town.needs.db, { kind: 'officer', id: officerId }, (tx) => countQueues(tx, viewer))).to_permit
}

async function permitted(town: Town, role: 'receiver' | 'processor'): Promise<number> {
  const { id: officerId } = await town.officer(role)
  const viewer = { officerId, agencyIds: [town.agency().id], now: town.needs.now() }
  return (await asActor(town.needs.db, { kind: 'officer', id: officerId }, (tx) => countQueues(tx, viewer))).permitted
}

async function askedAgain(town: Town): Promise<number> {
  await asSystem(town.needs.db, (tx) => sql`select refresh_daily_figures('2026-01-01')`.execute(tx))
  const span = { from: '2026-01-01', to: '2026-12-31' }
  return (await asActor(town.needs.db, { kind: 'anyone' }, (tx) => readFigures(tx, span))).askedAgain
}

test('a second request needs a leader’s written leave, which is good for one and counted publicly', async (t) => {
  const town = await openTown(t)
  const { who } = await aWaitingDossier(town, { when: 'after' })
  const id = who.dossierId
  await answer(town, who)
  assert.equal(await askedAgain(town), 0)
  assert.deepEqual(await ask(town, id), { outcome: 'refused', because: 'asked_before' })

  const receiver = await town.officer('receiver')
  const leader = await town.officer('approver')
  const early = await answerLeave(town.needs, id, { officer: leader, granted: true, reason: 'Được' })
  assert.deepEqual(early, { outcome: 'refused', because: 'no_leave_asked' })
  assert.deepEqual(await askLeave(town.needs, id, { officer: receiver, reason: 'Có kết luận mới' }), {
    outcome: 'asked',
  })
  const twice = await askLeave(town.needs, id, { officer: receiver, reason: 'Lần nữa' })
  assert.deepEqual(twice, { outcome: 'refused', because: 'leave_asked_before' })
  assert.equal(await toPermit(town), 1)
  assert.deepEqual(await ask(town, id), { outcome: 'refused', because: 'asked_before' }, 'asking is not having')

  const by = (officer: typeof leader) =>
    answerLeave(town.needs, id, { officer, granted: true, reason: 'Vì lợi ích của dân' })
  assert.deepEqual(await by(receiver), { outcome: 'refused', because: 'not_available_now' })
  assert.equal(await permitted(town, 'receiver'), 0)
  assert.deepEqual(await by(leader), { outcome: 'answered' })
  assert.equal(await permitted(town, 'receiver'), 1, 'who asked is called back to it')
  assert.equal(await permitted(town, 'processor'), 0, 'and nobody else')
  assert.equal(await toPermit(town), 0)
  const needless = await askLeave(town.needs, id, { officer: receiver, reason: 'Thêm' })
  assert.deepEqual(needless, { outcome: 'refused', because: 'no_leave_needed' })

  assert.equal((await ask(town, id)).outcome, 'requested')
  assert.equal(await permitted(town, 'receiver'), 0)
  assert.equal((await readDossier(town, id)).supplementCount, 2)
  assert.equal(await askedAgain(town), 1)
  await answer(town, who)
  assert.deepEqual(await ask(town, id), { outcome: 'refused', because: 'asked_before' }, 'the leave was used up')
  const wordsFor = (actor: DbActor) =>
    asActor(town.needs.db, actor, (tx) =>
      tx
        .selectFrom('dossierTexts')
        .select('kind')
        .where('kind', 'in', ['leave_wanted', 'leave_answer'])
        .orderBy('at')
        .execute(),
    )
  assert.deepEqual(await wordsFor({ kind: 'system' }), [{ kind: 'leave_wanted' }, { kind: 'leave_answer' }])
  assert.deepEqual(await wordsFor({ kind: 'citizen', id: who.personId }), [{ kind: 'leave_answer' }])
})

test('nobody gives themselves leave, and after a no another may be asked for', async (t) => {
  const town = await openTown(t)
  const { who } = await aWaitingDossier(town, { when: 'after' })
  await answer(town, who)
  const head = await town.officer('division_head')
  const leader = await town.officer('approver')
  const id = who.dossierId
  await askLeave(town.needs, id, { officer: head, reason: 'Thiếu chữ ký' })
  const own = await answerLeave(town.needs, id, { officer: head, granted: true, reason: 'Tôi cho phép' })
  assert.deepEqual(own, { outcome: 'refused', because: 'own_leave' })
  await answerLeave(town.needs, id, { officer: leader, granted: false, reason: 'Đã hỏi đủ' })
  assert.deepEqual(await ask(town, id), { outcome: 'refused', because: 'asked_before' })
  assert.deepEqual(await askLeave(town.needs, id, { officer: head, reason: 'Lý do khác' }), { outcome: 'asked' })
})

test('where a sector’s law allows two requests the second needs no leave, yet it is counted', async (t) => {
  const town = await openTown(t)
  const mostRequestsBasis = { document: '1/2026/QH', title: 'Luật của thị trấn' }
  const { who } = await aWaitingDossier(town, { when: 'before', rules: { mostRequests: 2, mostRequestsBasis } })
  await answer(town, who)
  assert.equal((await ask(town, who.dossierId)).outcome, 'requested')
  assert.equal(await askedAgain(town), 1)
  await answer(town, who)
  assert.deepEqual(await ask(town, who.dossierId), { outcome: 'refused', because: 'asked_before' })
})
