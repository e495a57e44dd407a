import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { aDossier, plainProcedure } from '../../../test/support/a-dossier.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { asSystem } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { getCurrentRevision, publishProcedure } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { listEvents } from '../events.js'
import { startProcessing } from '../steps/start-processing.js'
import { listSteps } from '../steps/store.js'
import { getDossier } from '../store.js'
import { findMove, listHeld, orderMove, previewMove, runMove } from './index.js'
import type { MoveOrder } from './order-move.js'

const inForce = (town: Town) => asSystem(town.needs.db, (tx) => getCurrentRevision(tx, plainProcedure))

async function publish(town: Town, change: (definition: ProcedureDefinition) => ProcedureDefinition) {
  const { definition } = await inForce(town)
  const publishing = { definition: change(definition), decision: '08/QĐ-UBND', validFrom: '2026-11-24' }
  const published = await publishProcedure(town.needs, publishing)
  assert.ok(published.outcome === 'published', JSON.stringify(published))
  return published.revisionId
}

/** Orders a move and does it, as the worker would. */
async function move(town: Town, order: MoveOrder) {
  const ordered = await orderMove(town.needs, order)
  assert.ok(ordered.outcome === 'ordered')
  await runMove(town.needs, ordered.id)
  const record = await findMove(town.needs, ordered.id)
  assert.ok(record?.finishedAt)
  return record
}

/** Copies of a dossier without its answers and papers, filed the day before: nobody can say that they may move. */
async function fileBare(town: Town, id: string, count: number): Promise<void> {
  await asSystem(town.needs.db, (tx) =>
    sql`
      insert into dossiers select copy.* from dossiers d, generate_series(1, ${count}::integer) n,
        jsonb_populate_record(d, jsonb_build_object(
          'id', '00000000-0000-7000-8000-' || lpad(n::text, 12, '0'), 'submission_code', 'N' || lpad(n::text, 11, '0'),
          'submitted_at', d.submitted_at - interval '1 day')) copy
      where d.id = ${id}`.execute(tx),
  )
}

const withoutLastTwo = (definition: ProcedureDefinition): ProcedureDefinition => {
  const [first, ...rest] = definition.workflow
  assert.ok(first)
  const checked = { ...first, id: 'checkedTwice', name: { vi: 'Kiểm tra lần hai' }, act: 'forward' as const, hours: 1 }
  return { ...definition, workflow: [{ ...first, hours: first.hours - 1 }, checked, ...rest] }
}

test('dossiers on their way move with a reason: what has begun stays, the rest is laid out anew, the appointment stands', async (t) => {
  const town = await openTown(t)
  const before = await inForce(town)
  const [submitted, working] = [await aDossier(town), await aDossier(town, { status: 'accepted', citizen: 1, n: 1 })]
  await startProcessing(town.needs, working.id, await town.officer('receiver'))
  const to = await publish(town, withoutLastTwo)
  const preview = await previewMove(town.needs, to)
  assert.deepEqual(
    preview.map(({ status, count, ready, held }) => ({ status, count, ready, held })),
    [
      { status: 'submitted', count: 1, ready: 1, held: [] },
      { status: 'in_processing', count: 1, ready: 1, held: [] },
    ],
  )
  const { id: officerId } = await town.officer('catalogue_controller', 'hoa-sen')
  const order = { fromRevisionId: before.id, toRevisionId: to, status: 'in_processing' as const, officerId }
  const unargued = await orderMove(town.needs, { ...order, reason: ' ' })
  assert.deepEqual(unargued, { outcome: 'refused', because: 'reason_missing' })
  const { moved, held, left } = await move(town, { ...order, reason: 'Bản cũ thiếu một bước' })
  assert.deepEqual([moved, held, left], [1, 0, 0])
  await asSystem(town.needs.db, async (tx) => {
    const now = await getDossier(tx, working.id)
    assert.equal(now.revisionId, to)
    assert.deepEqual(now.dueAt, working.dueAt)
    const steps = await listSteps(tx, working.id)
    const { definition } = await inForce(town)
    assert.deepEqual(
      steps.map(({ step }) => step),
      definition.workflow.map(({ id }) => id),
    )
    assert.deepEqual(
      steps.map(({ position }) => position),
      steps.map((_, index) => index),
    )
    assert.deepEqual(
      steps.map(({ state }) => state),
      ['active', ...steps.slice(1).map(() => 'waiting')],
    )
    const event = (await listEvents(tx, working.id)).at(-1)
    assert.equal(event?.kind, 'revision_moved')
    assert.equal(event?.actorId, officerId)
    assert.deepEqual([event?.detail.from, event?.detail.to], [before.id, to])
    assert.equal((await getDossier(tx, submitted.id)).revisionId, before.id, 'another state stays')
  })
  assert.deepEqual(
    (await previewMove(town.needs, to)).map(({ status }) => status),
    ['submitted'],
  )
})

test('nobody is moved for whom somebody must be asked first, and the preview says whom and what', async (t) => {
  const town = await openTown(t)
  const before = await inForce(town)
  const dossier = await aDossier(town, { returnWay: 'counter' })
  const working = await aDossier(town, { status: 'accepted', citizen: 1, n: 1 })
  await startProcessing(town.needs, working.id, await town.officer('receiver'))
  const to = await publish(town, (definition) => ({
    ...definition,
    requiredDocuments: [
      ...definition.requiredDocuments,
      { id: 'newPaper', name: { vi: 'Giấy tờ mới' }, mode: 'hand_in', originals: 1, copies: 0, required: true },
    ],
    returnWays: ['portal'],
    workflow: definition.workflow.map((step, index) => (index === 0 ? { ...step, id: 'renamed' } : step)),
  }))
  const [submitted, inProcessing] = await previewMove(town.needs, to)
  const citizenAsked = [
    { asks: 'citizen', about: 'document', what: 'Giấy tờ mới' },
    { asks: 'citizen', about: 'return_way', what: 'counter' },
  ]
  assert.deepEqual(submitted?.held, [
    { code: dossier.submissionCode, agencyId: town.agency().id, obstacles: citizenAsked },
  ])
  const step = before.definition.workflow[0]?.id
  assert.deepEqual(inProcessing?.held[0]?.obstacles, [...citizenAsked, { asks: 'officer', about: 'step', what: step }])
  const { id: officerId } = await town.officer('catalogue_controller', 'hoa-sen')
  const order = { fromRevisionId: before.id, toRevisionId: to, status: 'submitted' as const, officerId, reason: 'Thử' }
  const { id: moveId, moved, held } = await move(town, order)
  assert.deepEqual([moved, held], [0, 1])
  assert.deepEqual(
    (await listHeld(town.needs, moveId, { after: undefined, limit: 9 })).map(({ code, obstacles }) => [
      code,
      obstacles,
    ]),
    [[dossier.submissionCode, citizenAsked]],
  )
  await asSystem(town.needs.db, async (tx) => {
    assert.equal((await getDossier(tx, dossier.id)).revisionId, before.id)
    assert.ok((await listEvents(tx, dossier.id)).every(({ kind }) => kind !== 'revision_moved'))
  })
})

test('more than five hundred that must be asked first hold up nobody: a move goes on where it was cut off, each dossier once', async (t) => {
  const town = await openTown(t)
  const before = await inForce(town)
  const ready = [await aDossier(town), await aDossier(town, { citizen: 1, n: 1 })]
  await fileBare(town, ready[0]?.id ?? '', 503)
  const to = await publish(town, (definition) => ({ ...definition, keywords: [...definition.keywords, 'sen'] }))
  const [group] = await previewMove(town.needs, to)
  assert.deepEqual([group?.count, group?.judged, group?.ready, group?.held.length], [505, 500, 0, 500])

  const { id: officerId } = await town.officer('catalogue_controller', 'hoa-sen')
  const order: MoveOrder = {
    ...{ fromRevisionId: before.id, toRevisionId: to, status: 'submitted', reason: 'Thêm từ để tìm', officerId },
  }
  const ordered = await orderMove(town.needs, order)
  assert.ok(ordered.outcome === 'ordered')
  let turns = 0
  const cutOff = { ...town.needs, now: () => (++turns > 504 ? assert.fail('the machine stops') : town.needs.now()) }
  await assert.rejects(runMove(cutOff, ordered.id), /the machine stops/)
  const midway = await findMove(town.needs, ordered.id)
  assert.deepEqual([midway?.moved, midway?.held, midway?.left, midway?.finishedAt], [1, 503, 1, null])
  assert.deepEqual(await orderMove(town.needs, order), ordered, 'ordered again, it is the same move')

  await Promise.all([runMove(town.needs, ordered.id, 2), runMove(town.needs, ordered.id, 2)])
  const done = await findMove(town.needs, ordered.id)
  assert.deepEqual([done?.moved, done?.held, done?.goneOn, done?.left], [2, 503, 0, 0])
  await asSystem(town.needs.db, async (tx) => {
    for (const { id } of ready) {
      const moves = (await listEvents(tx, id)).filter(({ kind }) => kind === 'revision_moved')
      assert.equal(moves.length, 1)
      assert.equal((await getDossier(tx, id)).revisionId, to)
    }
  })
  const firstPage = await listHeld(town.needs, ordered.id, { after: undefined, limit: 500 })
  const rest = await listHeld(town.needs, ordered.id, { after: firstPage.at(-1)?.id, limit: 500 })
  assert.deepEqual([firstPage.length, rest.length], [500, 3])
  assert.deepEqual(firstPage[0]?.obstacles[0]?.asks, 'citizen')
})

test('only who keeps the catalogue orders a move, and only between revisions of one procedure', async (t) => {
  const town = await openTown(t)
  const before = await inForce(town)
  const to = await publish(town, (definition) => ({ ...definition, keywords: [...definition.keywords, 'sen'] }))
  const { id: officerId } = await town.officer('receiver')
  const order: MoveOrder = {
    fromRevisionId: before.id,
    toRevisionId: to,
    status: 'submitted',
    reason: 'Thử',
    officerId,
  }
  await assert.rejects(orderMove(town.needs, order), /row-level security/)
  await assert.rejects(orderMove(town.needs, { ...order, status: 'decided' }), NotFound)
  const other = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, '1.004873'))
  await assert.rejects(orderMove(town.needs, { ...order, fromRevisionId: other.id }), NotFound)
})

test('a step that has begun is never removed, whoever asks the database', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town, { status: 'accepted' })
  await startProcessing(town.needs, dossier.id, await town.officer('receiver'))
  await assert.rejects(
    asSystem(town.needs.db, (tx) =>
      tx.deleteFrom('dossierSteps').where('dossierId', '=', dossier.id).where('state', '=', 'active').execute(),
    ),
    /a step that has begun stays/,
  )
})

test('the preview of many dossiers asks as often as that of one', async (t) => {
  const town = await openTown(t)
  await aDossier(town)
  const to = await publish(town, (definition) => ({ ...definition, keywords: [...definition.keywords, 'sen'] }))
  await previewMove(town.needs, to)
  const one = await statementsOf(() => previewMove(town.needs, to))
  for (let n = 1; n < 6; n++) await fileUnder(town, n)
  const six = await statementsOf(() => previewMove(town.needs, to))
  assert.equal((await previewMove(town.needs, to))[0]?.count, 6)
  assert.equal(six.length, one.length)
})

/** Files under the revision in force, and puts the dossier under the one before it. */
async function fileUnder(town: Town, n: number): Promise<void> {
  const { id, procedureCode } = await aDossier(town, { citizen: n, n })
  await asSystem(town.needs.db, async (tx) => {
    const first = await tx
      .selectFrom('procedureRevisions')
      .select('id')
      .where('procedureCode', '=', procedureCode)
      .where('number', '=', 1)
      .executeTakeFirstOrThrow()
    await tx.updateTable('dossiers').set({ revisionId: first.id }).where('id', '=', id).execute()
  })
}
