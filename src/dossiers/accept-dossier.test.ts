import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../test/support/a-dossier.js'
import { openTown } from '../../test/support/town.js'
import { asActor, asSystem } from '../platform/db.js'
import { acceptDossier, getDossier, lockDossier, recordChange } from './index.js'

const monday = { now: '2026-11-23T09:00:00+07:00' }

test('acceptance gives the code of the day, the due date, Mẫu 01 and the notices, all at once', async (t) => {
  const town = await openTown(t, monday)
  const dossier = await aDossier(town, { status: 'accepted' })
  assert.match(dossier.dossierCode ?? '', /^H99\.\d{2}-261123-0001$/)
  // Twenty-five working days after Monday 23/11, Tuesday 24/11 being Ngày Văn hóa Việt Nam: Tuesday 29/12, same clock time.
  assert.equal(dossier.dueAt?.toISOString(), '2026-12-29T02:00:00.000Z')
  const written = await asSystem(town.needs.db, async (tx) => ({
    events: await tx
      .selectFrom('dossierEvents')
      .select(['seq', 'kind'])
      .where('dossierId', '=', dossier.id)
      .orderBy('seq')
      .execute(),
    documents: await tx
      .selectFrom('documents')
      .select(['kind', 'number'])
      .where('dossierId', '=', dossier.id)
      .where('kind', '=', 'acceptance_receipt')
      .execute(),
    notices: await tx.selectFrom('notices').select('template').where('dossierId', '=', dossier.id).execute(),
    steps: await tx.selectFrom('dossierSteps').select('state').where('dossierId', '=', dossier.id).execute(),
  }))
  assert.deepEqual(written.events, [
    { seq: 1, kind: 'submitted' },
    { seq: 2, kind: 'accepted' },
  ])
  assert.deepEqual(written.documents, [{ kind: 'acceptance_receipt', number: '0001/TTPVHCC' }])
  assert.equal(written.notices.filter((notice) => notice.template === 'accepted').length, 3)
  assert.ok(written.steps.length > 0 && written.steps.every((step) => step.state === 'waiting'))
})

test('two officers who accept at once: one does, the other is refused, and one number is used', async (t) => {
  const town = await openTown(t, monday)
  const { id } = await aDossier(town)
  const officer = await town.officer('receiver')
  const answers = await Promise.all([acceptDossier(town.needs, id, officer), acceptDossier(town.needs, id, officer)])
  assert.deepEqual(answers.map((answer) => answer.outcome).sort(), ['accepted', 'refused'])
  const next = await aDossier(town, { status: 'accepted', citizen: 1 })
  assert.match(next.dossierCode ?? '', /-0002$/)
})

test('an officer of another agency does not find the dossier', async (t) => {
  const town = await openTown(t, monday)
  const { id } = await aDossier(town)
  const stranger = await town.officer('receiver', 'phuong-sen-trang')
  await assert.rejects(acceptDossier(town.needs, id, stranger), { name: 'NotFound' })
})

test('an officer without the role is refused, and nothing is written', async (t) => {
  const town = await openTown(t, monday)
  const { id } = await aDossier(town)
  assert.deepEqual(await acceptDossier(town.needs, id, await town.officer('approver')), {
    outcome: 'refused',
    because: 'not_available_now',
  })
  const after = await asSystem(town.needs.db, (tx) => getDossier(tx, id))
  assert.equal(after.status, 'submitted')
  assert.equal(after.lastSeq, 1)
})

test('what was rolled back left neither event nor number nor notice nor job', async (t) => {
  const town = await openTown(t, monday)
  const { id } = await aDossier(town)
  const before = await counts(town.needs.db)
  // The log of notices refuses a row without a body: the last thing acceptance writes.
  const broken = { ...town.needs, keyring: { ...town.needs.keyring, current: 'no such key' } }
  await assert.rejects(acceptDossier(broken, id, await town.officer('receiver')))
  assert.deepEqual(await counts(town.needs.db), before)
})

async function counts(db: Parameters<typeof asSystem>[0]): Promise<unknown> {
  return asSystem(db, async (tx) => ({
    events: await tx
      .selectFrom('dossierEvents')
      .select((on) => on.fn.countAll<number>().as('n'))
      .execute(),
    series: await tx.selectFrom('numberSeries').selectAll().execute(),
    notices: await tx
      .selectFrom('notices')
      .select((on) => on.fn.countAll<number>().as('n'))
      .execute(),
    dossiers: await tx.selectFrom('dossiers').select(['status', 'lastSeq']).execute(),
  }))
}

test('nobody sees no rows, a citizen only their own, and events cannot be changed by the serving role', async (t) => {
  const town = await openTown(t, monday)
  const { id, submitterId } = await aDossier(town)
  const { db } = town.needs
  const seen = (actor: Parameters<typeof asActor>[1]) =>
    asActor(db, actor, async (tx) => (await tx.selectFrom('dossiers').select('id').execute()).length)
  assert.equal(await seen({ kind: 'anyone' }), 0)
  assert.equal(await seen({ kind: 'citizen', id: submitterId }), 1)
  assert.equal(await seen({ kind: 'citizen', id: town.citizen(5).id }), 0)
  await assert.rejects(
    asSystem(db, (tx) =>
      tx.updateTable('dossierEvents').set({ kind: 'declined' }).where('dossierId', '=', id).execute(),
    ),
    /permission denied/,
  )
  await assert.rejects(
    asSystem(db, (tx) => tx.deleteFrom('dossierEvents').where('dossierId', '=', id).execute()),
    /permission denied/,
  )
})

test('a dossier cannot be moved where the table of statuses does not let it', async (t) => {
  const town = await openTown(t, monday)
  const { id } = await aDossier(town)
  const at = town.needs.now()
  await assert.rejects(
    asSystem(town.needs.db, async (tx) =>
      recordChange(
        tx,
        await lockDossier(tx, id),
        { status: 'returned' },
        { kind: 'returned', actor: { kind: 'system' }, at },
      ),
    ),
    /cannot go from submitted to returned/,
  )
})
