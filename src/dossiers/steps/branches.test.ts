import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { openTown, type Town } from '../../../test/support/town.js'
import type { Role } from '../../agencies/index.js'
import { renderRoutingSlip } from '../../documents/index.js'
import { asActor, asSystem } from '../../platform/db.js'
import { getRevision } from '../../procedures/index.js'
import { currentSteps, openSteps } from '../../procedures/workflow-run.js'
import { decideDossier, listEvents, listQueue, requestSupplement, routingSlipData } from '../index.js'
import { getDossier } from '../store.js'
import { assignDossier } from './assign-dossier.js'
import { forwardDossier } from './forward-dossier.js'
import { replaySteps } from './replay-steps.js'
import { sendBackStep } from './send-back-step.js'
import { startProcessing } from './start-processing.js'
import { stepDueWithin } from './step-clocks.js'
import { listSteps } from './store.js'

/** Its site is inspected while a department is consulted. */
const housePermit = '1.013225'
const department = 'so-xay-dung'

const stepsOf = (town: Town, id: string) => asSystem(town.needs.db, (tx) => listSteps(tx, id))
const openOf = async (town: Town, id: string) => openSteps(await stepsOf(town, id)).map(({ step }) => step)

/** A house permit that is inspected and consulted about at once. */
async function inTwoBranches(town: Town): Promise<string> {
  const { id } = await aDossier(town, { status: 'accepted', procedure: housePermit })
  await startProcessing(town.needs, id, await town.officer('receiver'))
  await forward(town, id, 'appraise')
  return id
}

async function forward(town: Town, id: string, step: string) {
  const open = openSteps(await stepsOf(town, id)).find((each) => each.step === step)
  assert.ok(open, `${step} is open`)
  const slug = town.agencies.find((agency) => agency.id === open.agencyId)?.slug
  const officer = await town.officer(open.role as Role, slug)
  assert.ok(open.act === 'forward' || open.act === 'put_forward')
  return forwardDossier(town.needs, id, { officer, action: open.act, step: open.id, note: '' })
}

/** What the events of a dossier give, and what its rows say, must be one. */
async function assertReplays(town: Town, id: string): Promise<void> {
  await asSystem(town.needs.db, async (tx) => {
    const { revisionId } = await getDossier(tx, id)
    const { definition } = await getRevision(tx, revisionId)
    const replayed = replaySteps({
      events: await listEvents(tx, id),
      revisionId,
      workflowOf: () => definition.workflow,
    })
    const shown = (steps: { step: string; round: number; state: string }[]) =>
      steps.map(({ step, round, state }) => `${step} ${round} ${state}`).toSorted()
    assert.deepEqual(shown(replayed), shown(await listSteps(tx, id)))
  })
}

test('two branches run at once, each at its agency with its own due date within the whole; the join waits for both', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town, { status: 'accepted', procedure: housePermit })
  const { id } = dossier
  const consulted = await town.officer('processor', department)
  const seen = () =>
    asActor(town.needs.db, { kind: 'officer', id: consulted.id }, (tx) =>
      tx.selectFrom('dossiers').select('id').where('id', '=', id).execute(),
    )
  await startProcessing(town.needs, id, await town.officer('receiver'))
  assert.deepEqual(await openOf(town, id), ['appraise'])
  assert.deepEqual(await seen(), [], 'nobody is shown a dossier before they are asked')
  await forward(town, id, 'appraise')
  assert.deepEqual(await openOf(town, id), ['inspect', 'consult'])
  assert.equal((await seen()).length, 1)
  const open = openSteps(await stepsOf(town, id))
  assert.deepEqual(new Set(open.map(({ agencyId }) => agencyId)).size, 2)
  for (const step of open) {
    const dueAt = stepDueWithin(step, dossier)
    assert.ok(dueAt && dossier.dueAt && dueAt <= dossier.dueAt && step.startedAt && dueAt > step.startedAt)
  }
  assert.deepEqual(await forward(town, id, 'consult'), { outcome: 'forwarded', to: [] })
  assert.deepEqual(await openOf(town, id), ['inspect'])
  assert.deepEqual(await forward(town, id, 'inspect'), { outcome: 'forwarded', to: ['draft'] })
  await assertReplays(town, id)
})

test('the last two branches end at the same moment: the join opens once', async (t) => {
  const town = await openTown(t)
  const id = await inTwoBranches(town)
  const ends = await Promise.all([forward(town, id, 'inspect'), forward(town, id, 'consult')])
  assert.deepEqual(
    ends.map((end) => end.outcome),
    ['forwarded', 'forwarded'],
  )
  assert.deepEqual(await openOf(town, id), ['draft'])
  await assertReplays(town, id)
})

test('an order sent twice for one step is carried out once, also where the next step is the same officer’s', async (t) => {
  const town = await openTown(t)
  const { id } = await aDossier(town, { status: 'accepted', procedure: housePermit })
  await startProcessing(town.needs, id, await town.officer('receiver'))
  const [appraise] = openSteps(await stepsOf(town, id))
  assert.ok(appraise)
  const officer = await town.officer('processor')
  const order = { officer, action: 'forward' as const, step: appraise.id, note: '' }
  const both = await Promise.all([forwardDossier(town.needs, id, order), forwardDossier(town.needs, id, order)])
  assert.deepEqual(both.map(({ outcome }) => outcome).sort(), ['forwarded', 'refused'])
  assert.deepEqual(await openOf(town, id), ['inspect', 'consult'])
})

test('sent back, the named step and all behind it are worked anew in a further round; the branch beside it stays done', async (t) => {
  const town = await openTown(t)
  const id = await inTwoBranches(town)
  await forward(town, id, 'inspect')
  await forward(town, id, 'consult')
  await forward(town, id, 'draft')
  const head = await town.officer('division_head')
  const back = { officer: head, to: 'inspect', reason: 'Ảnh hiện trạng chụp nhầm thửa' }
  assert.deepEqual(await sendBackStep(town.needs, id, { ...back, reason: ' ' }), {
    outcome: 'refused',
    because: 'reasons_missing',
  })
  assert.deepEqual(await sendBackStep(town.needs, id, { ...back, to: 'appraise' }), {
    outcome: 'refused',
    because: 'not_a_step_to_return_to',
  })
  assert.deepEqual(await sendBackStep(town.needs, id, back), { outcome: 'sent_back', to: 'inspect' })
  const steps = await stepsOf(town, id)
  assert.deepEqual(
    currentSteps(steps).map(({ step, round, state }) => `${step} ${round} ${state}`),
    [
      'appraise 1 done',
      'inspect 2 active',
      'consult 1 done',
      'draft 2 waiting',
      'review 2 waiting',
      'approve 1 waiting',
      'seal 1 waiting',
    ],
  )
  const first = steps.find(({ step, round }) => step === 'inspect' && round === 1)
  const again = steps.find(({ step, round }) => step === 'inspect' && round === 2)
  assert.ok(first?.officerId && again?.assignedOfficerId === first.officerId, 'whoever did it is asked to do it over')
  await forward(town, id, 'inspect')
  assert.deepEqual(await openOf(town, id), ['draft'])
  await assertReplays(town, id)
})

test('after the decision nothing before it is worked anew, whatever a row allows', async (t) => {
  const town = await openTown(t)
  const id = await inTwoBranches(town)
  for (const step of ['inspect', 'consult', 'draft', 'review']) await forward(town, id, step)
  const approver = await town.officer('approver')
  await decideDossier(town.needs, id, { officer: approver, decision: 'granted', words: '' })
  await asSystem(town.needs.db, (tx) =>
    tx
      .updateTable('dossierSteps')
      .set({ returnsTo: ['draft'] })
      .where('step', '=', 'seal')
      .execute(),
  )
  const order = { officer: await town.officer('clerk'), to: 'draft', reason: 'Nhầm' }
  assert.deepEqual(await sendBackStep(town.needs, id, order), { outcome: 'refused', because: 'decided_already' })
})

test('each step has its own officer, and each finds it among their own; a consulted agency gives its step to its own people', async (t) => {
  const town = await openTown(t)
  const id = await inTwoBranches(town)
  const [inspector, consulted] = [await town.officer('processor'), await town.officer('processor', department)]
  const [inspect, consult] = openSteps(await stepsOf(town, id))
  assert.ok(inspect && consult)
  const give = (step: string, officer: typeof inspector, to: typeof inspector) =>
    assignDossier(town.needs, id, { officer, step, to: to.id })
  assert.deepEqual(await give(consult.id, inspector, consulted), { outcome: 'refused', because: 'not_available_now' })
  assert.equal((await give(consult.id, consulted, consulted)).outcome, 'assigned')
  assert.equal((await give(inspect.id, inspector, inspector)).outcome, 'assigned')
  for (const officer of [inspector, consulted]) {
    const viewer = { officerId: officer.id, agencyIds: [...officer.roles.keys()], now: town.needs.now() }
    const [row, ...more] = await asActor(town.needs.db, { kind: 'officer', id: officer.id }, (tx) =>
      listQueue(tx, { queue: 'mine', viewer, limit: 10 }),
    )
    assert.deepEqual([row?.id, more.length], [id, 0])
    assert.deepEqual(
      row?.openSteps.map(({ officerId }) => officerId),
      [inspector.id, consulted.id],
    )
  }
})

test('while the clock stands, the due dates of all open steps stand with it', async (t) => {
  const town = await openTown(t)
  const id = await inTwoBranches(town)
  const before = openSteps(await stepsOf(town, id)).map(({ dueAt }) => dueAt?.getTime() ?? 0)
  const asked = await requestSupplement(town.needs, id, {
    officer: await town.officer('processor'),
    reason: '',
    defects: [{ target: 'document', targetId: 'drawings', name: 'Bản vẽ', problem: 'illegible', note: '' }],
  })
  assert.equal(asked.outcome, 'requested')
  const after = openSteps(await stepsOf(town, id)).map(({ dueAt }) => dueAt?.getTime() ?? 0)
  assert.deepEqual(after, before)
})

test(
  'the routing slip has a line for every hand at a fork, at a join and on the way back',
  asking('pdftotext'),
  async (t) => {
    const town = await openTown(t)
    const id = await inTwoBranches(town)
    await forward(town, id, 'consult')
    await forward(town, id, 'inspect')
    await forward(town, id, 'draft')
    await sendBackStep(town.needs, id, { officer: await town.officer('division_head'), to: 'draft', reason: 'Sửa lại' })
    const data = await asSystem(town.needs.db, async (tx) =>
      routingSlipData(tx, town.needs, { dossier: await getDossier(tx, id), number: '1/PKS' }),
    )
    const lines = data.handOvers.map(({ to, note }) => `${to.unit.split(' – ').at(-1)}: ${note}`)
    assert.deepEqual(lines.slice(1), [
      'Thẩm định hồ sơ: Chuyển giải quyết',
      'Kiểm tra thực địa: Thẩm định hồ sơ',
      'Sở Xây dựng cho ý kiến: Thẩm định hồ sơ',
      'Dự thảo giấy phép: Sở Xây dựng cho ý kiến; chờ các nhánh khác',
      'Dự thảo giấy phép: Kiểm tra thực địa',
      'Lãnh đạo phòng xem xét, trình ký: Dự thảo giấy phép',
      'Dự thảo giấy phép: Lãnh đạo phòng xem xét, trình ký: trả lại làm lại',
    ])
    assert.ok(data.handOvers.slice(2).every(({ punctuality }) => punctuality !== null))
    const { pdf } = await renderRoutingSlip(data, { createdAt: town.needs.now(), draft: true })
    assert.match(pdfText(pdf).replaceAll(/\s+/g, ' '), /chờ các nhánh khác/)
  },
)
