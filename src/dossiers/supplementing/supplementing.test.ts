import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { aPaper, aWaitingDossier, readDossier, typed } from '../../../test/support/a-waiting-dossier.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { calendarFor } from '../../agencies/index.js'
import { addWorkingMinutes, answerBy, workingMinutesBetween } from '../../calendar/index.js'
import { listAttachments } from '../../documents/index.js'
import { asActor, asSystem } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import {
  getAnswers,
  lapseSupplements,
  rateDossier,
  saveSupplement,
  supplementDossier,
  withdrawDossier,
} from '../index.js'

async function waiting(t: TestContext, when: 'before' | 'after') {
  const town = await openTown(t)
  return { town, ...(await aWaitingDossier(town, { when })) }
}

const answersOf = async (town: Town, id: string) =>
  (await asSystem(town.needs.db, (tx) => getAnswers(tx, town.needs.keyring, id))).answers
const papersOf = (town: Town, dossierId: string) =>
  asSystem(town.needs.db, (tx) => listAttachments(tx, town.needs.keyring, { dossierId }))

test('a supplement before acceptance changes only what was flagged and gives the agency eight new hours', async (t) => {
  const { town, who } = await waiting(t, 'before')
  const before = await answersOf(town, who.dossierId)
  town.clock.forward({ days: 2 })
  const posted = { ...typed, forWhom: 'other', walkingAbility: 'unable' }
  await saveSupplement(town.needs, { ...who, posted, papers: [await aPaper('medicalPapers')] })
  const sent = await supplementDossier(town.needs, who)
  assert.equal(sent.outcome, 'supplemented')
  assert.deepEqual(await answersOf(town, who.dossierId), { ...before, ...typed })
  const dossier = await readDossier(town, who.dossierId)
  const calendar = await asSystem(town.needs.db, (tx) => calendarFor(tx, dossier.receivingAgencyId))
  assert.equal(dossier.status, 'submitted')
  assert.deepEqual(dossier.answerDueAt, answerBy(town.needs.now(), calendar))
  assert.equal((await supplementDossier(town.needs, who)).outcome, 'refused')
})

test('after acceptance the due date moves by exactly the working time that the clock stood', async (t) => {
  const { town, who, dossier } = await waiting(t, 'after')
  assert.equal(dossier.status, 'supplement_requested')
  const from = town.needs.now()
  town.clock.forward({ days: 3 })
  await saveSupplement(town.needs, { ...who, posted: typed, papers: [await aPaper('medicalPapers')] })
  assert.equal((await supplementDossier(town.needs, who)).outcome, 'supplemented')
  const after = await readDossier(town, who.dossierId)
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
  const { town, who } = await waiting(t, 'before')
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
  const { town, who } = await waiting(t, 'before')
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
  assert.equal((await readDossier(town, who.dossierId)).status, 'supplement_before_acceptance')
})

test('another person cannot save, send, withdraw or rate', async (t) => {
  const { town, who } = await waiting(t, 'before')
  const stranger = { dossierId: who.dossierId, personId: town.citizen(1).id }
  await assert.rejects(saveSupplement(town.needs, { ...stranger, posted: typed, papers: [] }), NotFound)
  await assert.rejects(supplementDossier(town.needs, stranger), NotFound)
  await assert.rejects(withdrawDossier(town.needs, { ...stranger, reason: '' }), NotFound)
  await assert.rejects(rateDossier(town.needs, { ...stranger, score: 1, comment: '' }), NotFound)
})

test('a dossier is withdrawn once; what was asked of it is asked no more', async (t) => {
  const { town, who } = await waiting(t, 'before')
  const withdrawing = { ...who, reason: 'Tôi nộp nhầm' }
  assert.deepEqual(await withdrawDossier(town.needs, withdrawing), { outcome: 'withdrawn' })
  assert.deepEqual(await withdrawDossier(town.needs, withdrawing), { outcome: 'refused', because: 'not_available_now' })
  assert.equal((await readDossier(town, who.dossierId)).status, 'withdrawn')
  await lapseSupplements(town.needs)
})
