import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aPaper, aWaitingDossier, readDossier, typed } from '../../../test/support/a-waiting-dossier.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { calendarFor } from '../../agencies/index.js'
import { addWorkingMinutes, computeDueDate } from '../../calendar/index.js'
import { listAttachments } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import {
  type Difference,
  differencesOf,
  getAnswers,
  listEarlierAnswers,
  listRequests,
  listSteps,
  saveSupplement,
  stepsInHand,
  supplementDossier,
} from '../index.js'

const read = (town: Town, dossierId: string): Promise<Difference[]> =>
  asSystem(town.needs.db, async (tx) => {
    const { keyring } = town.needs
    const requests = await listRequests(tx, keyring, dossierId)
    const [request] = requests
    assert.ok(request)
    return differencesOf(request, {
      requests,
      earlier: await listEarlierAnswers(tx, keyring, dossierId),
      current: await getAnswers(tx, keyring, dossierId),
      attachments: await listAttachments(tx, keyring, { dossierId }),
    })
  })

test('a supplement shows before and after of every flagged item, and what changed with it', async (t) => {
  const town = await openTown(t)
  const { who } = await aWaitingDossier(town, { when: 'before' })
  await saveSupplement(town.needs, { ...who, posted: typed, papers: [await aPaper('medicalPapers')] })
  assert.equal((await supplementDossier(town.needs, who)).outcome, 'supplemented')
  const [kind, papers, ...others] = await read(town, who.dossierId)
  assert.ok(kind?.about === 'field' && papers?.about === 'document')
  assert.equal(kind.id, 'requestKind')
  assert.ok(kind.before && kind.after && kind.before !== kind.after)
  assert.equal(papers.before.length, 1)
  assert.deepEqual(
    papers.after.map(({ fileName }) => fileName),
    ['benh-an.png'],
  )
  assert.ok(others.length > 0)
  for (const other of others) assert.ok(other.about === 'consequence' && other.before !== other.after)
  const opened = others.find(({ id }) => id === 'reason')
  assert.deepEqual(opened?.about === 'consequence' && [opened.before, opened.after], [null, typed.reason])
})

test('where the policy is to restart, the limit and the step are counted anew from the supplement', async (t) => {
  const town = await openTown(t)
  const { who, dossier } = await aWaitingDossier(town, { when: 'after', rules: { policy: 'restart' } })
  town.clock.forward({ days: 3 })
  await saveSupplement(town.needs, { ...who, posted: typed, papers: [await aPaper('medicalPapers')] })
  await supplementDossier(town.needs, who)
  const at = town.needs.now()
  const after = await readDossier(town, who.dossierId)
  const { calendar, steps } = await asSystem(town.needs.db, async (tx) => ({
    calendar: await calendarFor(tx, dossier.competentAgencyId),
    steps: await listSteps(tx, dossier.id),
  }))
  const limit = { quantity: 25, unit: 'working_day' as const }
  assert.deepEqual(after.dueAt, computeDueDate({ receivedAt: at, limit, pauses: [], policy: 'pause', calendar }).dueAt)
  assert.deepEqual(after.originalDueAt, dossier.originalDueAt)
  const [step] = stepsInHand(steps)
  assert.ok(step)
  assert.deepEqual(step.dueAt, addWorkingMinutes(calendar, at, Number(step.hours) * 60))
})
