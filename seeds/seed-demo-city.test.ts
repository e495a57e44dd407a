import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueDateOf, pausesOf } from '../src/dossiers/clock.js'
import { type Dossier, type DossierStatus, dossierStatuses } from '../src/dossiers/dossier.js'
import { checkDueDates } from '../src/dossiers/recomputing/check-due-dates.js'
import { isOnTheWay } from '../src/dossiers/travelling/travel-rules.js'
import { asSystem, type Tx } from '../src/platform/db.js'
import { getRevision } from '../src/procedures/index.js'
import { openTown, type Town } from '../test/support/town.js'
import { type PlannedDossier, planDossiers } from './dossier-plan.js'
import { seedDemoCity } from './seed-demo-city.js'

/** A few of each status: all two hundred are played whenever the program starts for the first time. */
function aFewOfEach(most: number): PlannedDossier[] {
  const taken = new Map<DossierStatus, number>()
  return planDossiers().filter(({ status }) => {
    const count = (taken.get(status) ?? 0) + 1
    taken.set(status, count)
    return count <= most
  })
}

/** And one of each that the few may lack: late with an apology, a wish to stop, a wish to ask for a supplement again, papers on their way. */
function withItsLoops(few: PlannedDossier[]): PlannedDossier[] {
  const all = planDossiers()
  const isLoop = [
    ({ apologised }: PlannedDossier) => apologised,
    ({ openWish }: PlannedDossier) => openWish === 'stop',
    ({ openWish }: PlannedDossier) => openWish === 'leave',
    ({ status, filedAt, competent }: PlannedDossier) => status === 'accepted' && filedAt !== competent,
  ]
  const lacking = isLoop.filter((is) => !few.some(is)).flatMap((is) => all.find(is) ?? [])
  return all.filter(({ number }) => [...few, ...lacking].some((each) => each.number === number))
}

const quiet = { say: () => undefined }

test('a seeded city has dossiers in every status, each of them whole', async (t) => {
  const town = await openTown(t)
  const plan = withItsLoops(aFewOfEach(3))
  assert.equal(await seedDemoCity(town.needs, { plan, ...quiet }), true)
  const dossiers = await listDossiers(town)
  assert.deepEqual(countByStatus(dossiers), countByStatus(plan))
  await asSystem(town.needs.db, async (tx) => {
    for (const dossier of dossiers) {
      await hasItsEventsInOrder(tx, dossier)
      await hasItsFiles(tx, town, dossier)
      await isDueWhenItsEventsSay(tx, dossier)
    }
  })
  assert.equal((await checkDueDates(town.needs)).different, 0)
  const wishes = await asSystem(town.needs.db, async (tx) => [
    await tx.selectFrom('stopRequests').select('id').where('answeredAt', 'is', null).execute(),
    await tx.selectFrom('supplementPermissions').select('id').where('answeredAt', 'is', null).execute(),
  ])
  assert.ok(dossiers.some(({ extendedAt }) => extendedAt !== null))
  assert.ok(dossiers.some(isOnTheWay), 'some papers are on their way to the agency that settles')
  assert.ok(wishes.every(({ length }) => length > 0))
  assert.deepEqual(
    wishes.map(({ length }) => length),
    ['stop', 'leave'].map((wish) => plan.filter(({ openWish }) => openWish === wish).length),
  )
  assert.ok(dossiers.every(({ updatedAt }) => updatedAt <= town.needs.now()))
  assert.equal(await seedDemoCity(town.needs, { plan, ...quiet }), false)
  assert.equal((await listDossiers(town)).length, plan.length)
})

test('a seeding that was broken off goes on where it was', async (t) => {
  const town = await openTown(t)
  const plan = aFewOfEach(1)
  const brokenOff = new Error('broken off')
  let files = 0
  const storage = { ...town.needs.storage }
  storage.put = (content, key) => {
    if (++files > 9) throw brokenOff
    return town.needs.storage.put(content, key)
  }
  await assert.rejects(seedDemoCity({ ...town.needs, storage }, { plan, ...quiet }), brokenOff)
  assert.notEqual((await listDossiers(town)).length, plan.length)
  town.clock.forward({ minutes: 3 })
  assert.equal(await seedDemoCity(town.needs, { plan, ...quiet }), true)
  assert.deepEqual(countByStatus(await listDossiers(town)), countByStatus(plan))
})

function listDossiers(town: Town): Promise<Dossier[]> {
  return asSystem(town.needs.db, (tx) => tx.selectFrom('dossiers').selectAll().orderBy('id').execute())
}

function countByStatus(items: readonly { status: DossierStatus }[]): [DossierStatus, number][] {
  return dossierStatuses.map((status) => [status, items.filter((each) => each.status === status).length])
}

async function hasItsEventsInOrder(tx: Tx, { id, lastSeq }: Dossier): Promise<void> {
  const events = await tx
    .selectFrom('dossierEvents')
    .select(['seq', 'at'])
    .where('dossierId', '=', id)
    .orderBy('seq')
    .execute()
  assert.deepEqual(
    events.map(({ seq }) => seq),
    Array.from({ length: lastSeq }, (_, index) => index + 1),
  )
  assert.deepEqual(
    events.map(({ at }) => at.getTime()),
    events.map(({ at }) => at.getTime()).sort((one, other) => one - other),
  )
}

async function hasItsFiles(tx: Tx, { needs }: Town, { id }: Dossier): Promise<void> {
  const files = await tx.selectFrom('attachments').selectAll().where('dossierId', '=', id).execute()
  const listed = await tx
    .selectFrom('manifestFiles')
    .innerJoin('manifests', 'manifests.id', 'manifestFiles.manifestId')
    .select(['attachmentId', 'manifestFiles.sha256'])
    .where('manifests.dossierId', '=', id)
    .execute()
  assert.equal(listed.length, files.length)
  for (const { id: attachmentId, originalKey, sha256 } of files) {
    assert.ok((await needs.storage.get(originalKey)).length > 0)
    assert.deepEqual(listed.find((each) => each.attachmentId === attachmentId)?.sha256, sha256)
  }
}

/** The due date follows from acceptance, time limit, calendar and pauses alone. */
async function isDueWhenItsEventsSay(tx: Tx, dossier: Dossier): Promise<void> {
  // One that lapsed stopped while its clock stood still.
  const stands = dossier.clockPausedAt !== null || dossier.status === 'stopped'
  // A second appointment follows from the apology; `checkDueDates` replays it.
  if (dossier.receivedByCompetentAt === null || stands || dossier.extendedAt) return
  const { definition } = await getRevision(tx, dossier.revisionId)
  const pauses = await pausesOf(tx, dossier.id, dossier.updatedAt)
  const due = await dueDateOf(tx, dossier, definition, { receivedAt: dossier.receivedByCompetentAt, pauses })
  assert.equal(dossier.dueAt?.toISOString(), due.dueAt.toISOString())
}
