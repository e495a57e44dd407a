import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import sharp from 'sharp'
import { aDossier } from '../../../test/support/a-dossier.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { calendarFor } from '../../agencies/index.js'
import { addWorkingMinutes, answerBy, workingMinutesBetween } from '../../calendar/index.js'
import { listAttachments } from '../../documents/index.js'
import { asActor, asSystem } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import {
  getAnswers,
  getDossier,
  lapseSupplements,
  rateDossier,
  requestSupplement,
  saveSupplement,
  startProcessing,
  supplementDossier,
  withdrawDossier,
} from '../index.js'

const defects = [
  { target: 'field' as const, targetId: 'requestKind', name: 'Đề nghị', problem: 'wrong' as const, note: '' },
  { target: 'document' as const, targetId: 'medicalPapers', name: 'Bệnh án', problem: 'illegible' as const, note: '' },
]

/** A dossier that waits for its supplement, asked for before or after acceptance. */
async function aWaitingDossier(t: TestContext, when: 'before' | 'after') {
  const town = await openTown(t)
  const filed = await aDossier(town, { status: when === 'before' ? 'submitted' : 'accepted' })
  if (when === 'after') await startProcessing(town.needs, filed.id, await town.officer('receiver'))
  const order = { officer: await town.officer('receiver'), reason: '', defects }
  const asked = await requestSupplement(town.needs, filed.id, order)
  assert.equal(asked.outcome, 'requested')
  const who = { dossierId: filed.id, personId: town.citizen().id }
  return { town, who, dossier: await read(town, filed.id) }
}

const read = (town: Town, id: string) => asSystem(town.needs.db, (tx) => getDossier(tx, id))
const answersOf = async (town: Town, id: string) =>
  (await asSystem(town.needs.db, (tx) => getAnswers(tx, town.needs.keyring, id))).answers
const papersOf = (town: Town, dossierId: string) =>
  asSystem(town.needs.db, (tx) => listAttachments(tx, town.needs.keyring, { dossierId }))

async function aPaper(documentId: string, red = 10) {
  const picture = sharp({ create: { width: 60, height: 60, channels: 3, background: { r: red, g: 80, b: 80 } } })
  return { documentId, fileName: 'benh-an.png', bytes: await picture.png().toBuffer(), isTooLarge: false }
}

// The flagged answer opens a question that was not asked before; both may be answered.
const typed = { requestKind: 'reassess', reason: 'Vết thương cũ nặng hơn, đi lại khó.' }

test('a supplement before acceptance changes only what was flagged and gives the agency eight new hours', async (t) => {
  const { town, who } = await aWaitingDossier(t, 'before')
  const before = await answersOf(town, who.dossierId)
  town.clock.forward({ days: 2 })
  const posted = { ...typed, forWhom: 'other', walkingAbility: 'unable' }
  await saveSupplement(town.needs, { ...who, posted, papers: [await aPaper('medicalPapers')] })
  const sent = await supplementDossier(town.needs, who)
  assert.equal(sent.outcome, 'supplemented')
  assert.deepEqual(await answersOf(town, who.dossierId), { ...before, ...typed })
  const dossier = await read(town, who.dossierId)
  const calendar = await asSystem(town.needs.db, (tx) => calendarFor(tx, dossier.receivingAgencyId))
  assert.equal(dossier.status, 'submitted')
  assert.deepEqual(dossier.answerDueAt, answerBy(town.needs.now(), calendar))
  assert.equal((await supplementDossier(town.needs, who)).outcome, 'refused')
})

test('after acceptance the due date moves by exactly the working time that the clock stood', async (t) => {
  const { town, who, dossier } = await aWaitingDossier(t, 'after')
  assert.equal(dossier.status, 'supplement_requested')
  const from = town.needs.now()
  town.clock.forward({ days: 3 })
  await saveSupplement(town.needs, { ...who, posted: typed, papers: [await aPaper('medicalPapers')] })
  assert.equal((await supplementDossier(town.needs, who)).outcome, 'supplemented')
  const after = await read(town, who.dossierId)
  const calendar = await asSystem(town.needs.db, (tx) => calendarFor(tx, dossier.competentAgencyId))
  const stood = workingMinutesBetween(calendar, from, town.needs.now())
  assert.ok(stood > 0)
  assert.equal(after.status, 'in_processing')
  assert.ok(dossier.dueAt)
  const counted = addWorkingMinutes(calendar, dossier.dueAt, stood)
  assert.deepEqual(after.dueAt, counted)
  assert.deepEqual(after.originalDueAt, dossier.originalDueAt)
})

test('officers see a paper only once it was sent; a paper that was not asked for is not taken', async (t) => {
  const { town, who } = await aWaitingDossier(t, 'before')
  const held = (await papersOf(town, who.dossierId)).length
  await saveSupplement(town.needs, { ...who, posted: typed, papers: [await aPaper('medicalPapers')] })
  const { id } = await town.officer('receiver')
  const seen = await asActor(town.needs.db, { kind: 'officer', id }, (tx) =>
    tx.selectFrom('attachments').select('id').where('supplementRequestId', 'is not', null).execute(),
  )
  assert.deepEqual(seen, [])
  const wrong = saveSupplement(town.needs, { ...who, posted: {}, papers: [await aPaper('earlierConclusion')] })
  await assert.rejects(wrong, NotFound)
  await supplementDossier(town.needs, who)
  assert.equal((await papersOf(town, who.dossierId)).length, held + 1)
})

test('nothing is sent while a flagged paper is missing or a flagged answer is wrong, and what was typed stays', async (t) => {
  const { town, who } = await aWaitingDossier(t, 'before')
  await saveSupplement(town.needs, { ...who, posted: typed, papers: [] })
  const noPaper = await supplementDossier(town.needs, who)
  assert.deepEqual(noPaper, { outcome: 'refused', because: 'paper_missing', documentIds: ['medicalPapers'] })
  await saveSupplement(town.needs, {
    ...who,
    posted: { requestKind: 'reassess', reason: ' ' },
    papers: [await aPaper('medicalPapers')],
  })
  const noReason = await supplementDossier(town.needs, who)
  assert.equal(noReason.outcome === 'refused' && noReason.because, 'field_wrong')
  assert.equal((await read(town, who.dossierId)).status, 'supplement_before_acceptance')
})

test('another person cannot save, send, withdraw or rate', async (t) => {
  const { town, who } = await aWaitingDossier(t, 'before')
  const stranger = { dossierId: who.dossierId, personId: town.citizen(1).id }
  await assert.rejects(saveSupplement(town.needs, { ...stranger, posted: typed, papers: [] }), NotFound)
  await assert.rejects(supplementDossier(town.needs, stranger), NotFound)
  await assert.rejects(withdrawDossier(town.needs, { ...stranger, reason: '' }), NotFound)
  await assert.rejects(rateDossier(town.needs, { ...stranger, score: 1, comment: '' }), NotFound)
})

test('a person is reminded once, and when the time runs out the dossier stops', async (t) => {
  const { town, who } = await aWaitingDossier(t, 'before')
  const notices = async (template: string) =>
    (
      await asSystem(town.needs.db, (tx) =>
        tx
          .selectFrom('notices')
          .select('id')
          .where('template', '=', template)
          .where('channel', '=', 'portal')
          .execute(),
      )
    ).length
  await lapseSupplements(town.needs)
  assert.equal(await notices('supplement_reminder'), 0)
  const { answerBy: until } = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('supplementRequests').select('answerBy').executeTakeFirstOrThrow(),
  )
  assert.ok(until)
  town.clock.set(new Date(until.getTime() - 3_600_000))
  await lapseSupplements(town.needs)
  await lapseSupplements(town.needs)
  assert.equal(await notices('supplement_reminder'), 1)
  town.clock.set(until)
  await lapseSupplements(town.needs)
  await lapseSupplements(town.needs)
  assert.equal((await read(town, who.dossierId)).status, 'stopped')
  assert.equal(await notices('stopped'), 1)
  assert.equal((await supplementDossier(town.needs, who)).outcome, 'refused')
})

test('a dossier is withdrawn once; what was asked of it is asked no more', async (t) => {
  const { town, who } = await aWaitingDossier(t, 'before')
  const withdrawing = { ...who, reason: 'Tôi nộp nhầm' }
  assert.deepEqual(await withdrawDossier(town.needs, withdrawing), { outcome: 'withdrawn' })
  assert.deepEqual(await withdrawDossier(town.needs, withdrawing), { outcome: 'refused', because: 'not_available_now' })
  assert.equal((await read(town, who.dossierId)).status, 'withdrawn')
  await lapseSupplements(town.needs)
})
