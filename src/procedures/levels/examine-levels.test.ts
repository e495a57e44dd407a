import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type Town } from '../../../test/support/town.js'
import { asSystem } from '../../platform/db.js'
import { controlProcedure } from '../catalogue/control-procedure.js'
import { publishProcedure } from '../publish-procedure.js'
import { getCurrentRevision } from '../store.js'
import { examineLevels, listLevelChanges, listOffersByLevel, switchService } from './index.js'

const withFee = '1.001612'
const withoutFee = '1.001731'
const today = '2026-11-24'

const levelsOf = (town: Town, code: string) =>
  asSystem(town.needs.db, async (tx) => {
    const offers = await listOffersByLevel(tx, code, today)
    return new Map(offers.map(({ slug, legacyLevel, extent, missing }) => [slug, { legacyLevel, extent, missing }]))
  })

test('where payment is switched off, labels that stand on it fall by themselves, and rise again with it', async (t) => {
  const town = await openTown(t)
  const { id: officerId } = await town.officer('administrator', 'hoa-sen')
  assert.equal((await levelsOf(town, withFee)).get('phuong-sen-hong')?.legacyLevel, 4)
  const fallen = await switchService(town.needs, { service: 'payment', isOn: false, officerId })
  assert.ok(fallen.length > 0)
  assert.ok(
    fallen.every(({ fromLevel, toLevel, missing }) => fromLevel === 4 && toLevel === 3 && missing[0] === 'payment'),
  )
  assert.deepEqual((await levelsOf(town, withFee)).get('phuong-sen-hong'), {
    legacyLevel: 3,
    extent: 'partial',
    missing: ['payment'],
  })
  assert.equal((await levelsOf(town, withoutFee)).get('phuong-sen-hong')?.legacyLevel, 4, 'nothing is paid for it')
  await asSystem(town.needs.db, async (tx) => {
    assert.deepEqual((await getCurrentRevision(tx, withFee)).label, { legacyLevel: 3, extent: 'partial' })
    const listed = await listLevelChanges(tx, 1000)
    assert.equal(listed.length, fallen.length)
    const codes = listed.map(({ procedureCode }) => procedureCode)
    const heads = codes.filter((code, index) => code !== codes[index - 1])
    assert.equal(heads.length, new Set(codes).size, 'the agencies of one procedure stand together')
    const letters = await tx.selectFrom('notices').select('state').where('template', '=', 'level_fell').execute()
    assert.ok(letters.length > 0, 'every controller is written to')
  })
  assert.deepEqual(await switchService(town.needs, { service: 'payment', isOn: false, officerId }), [], 'off is off')
  const risen = await switchService(town.needs, { service: 'payment', isOn: true, officerId })
  assert.equal(risen.length, fallen.length)
  assert.equal((await levelsOf(town, withFee)).get('phuong-sen-hong')?.legacyLevel, 4)
})

test('the label of a suspended procedure falls too, so that it comes back with what it can do then', async (t) => {
  const town = await openTown(t)
  const { id: officerId } = await town.officer('administrator', 'hoa-sen')
  const decision = { decisionNumber: '5/QĐ-UBND', decidedOn: '2026-11-20', effectiveOn: '2026-11-24', officerId }
  const decide = (act: 'suspend' | 'resume') =>
    controlProcedure(town.needs, { code: withFee, act, reason: 'Kho dữ liệu đang chuyển.', ...decision })
  await decide('suspend')
  await switchService(town.needs, { service: 'payment', isOn: false, officerId })
  await decide('resume')
  assert.equal((await levelsOf(town, withFee)).get('phuong-sen-hong')?.legacyLevel, 3)
  const { label } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, withFee))
  assert.deepEqual(label, { legacyLevel: 3, extent: 'partial' })
})

test('an outage lowers no label: a test that failed changes nothing', async (t) => {
  const town = await openTown(t)
  await asSystem(town.needs.db, (tx) =>
    tx.updateTable('connections').set({ failedAt: town.needs.now() }).where('service', '=', 'payment').execute(),
  )
  assert.deepEqual(await examineLevels(town.needs, { cause: 'review' }), [])
})

test('an agency whose approvers left reaches less than another that offers the same', async (t) => {
  const town = await openTown(t)
  const here = town.agency().id
  await asSystem(town.needs.db, (tx) =>
    tx
      .updateTable('officers')
      .set({ isActive: false })
      .where('id', 'in', (on) =>
        on.selectFrom('officerRoles').select('officerId').where('agencyId', '=', here).where('role', '=', 'approver'),
      )
      .execute(),
  )
  const changes = await examineLevels(town.needs, { cause: 'review' })
  const settled = changes.filter(({ agencyId }) => agencyId === here).map(({ procedureCode }) => procedureCode)
  assert.ok(settled.length > 0)
  // A counter that only takes in falls with the one agency it takes in for.
  assert.ok(changes.every(({ procedureCode }) => settled.includes(procedureCode)))
  const levels = await levelsOf(town, withoutFee)
  assert.deepEqual(levels.get('phuong-sen-hong'), {
    legacyLevel: 2,
    extent: 'none',
    missing: ['processing', 'signature'],
  })
  assert.ok([...levels].some(([slug, { legacyLevel }]) => slug !== 'phuong-sen-hong' && legacyLevel === 4))
  assert.deepEqual(await examineLevels(town.needs, { cause: 'review' }), [], 'examined again, nothing changes')
})

test('a level above the one reached is not published, and the refusal names what is missing', async (t) => {
  const town = await openTown(t)
  const { definition } = await asSystem(town.needs.db, (tx) => getCurrentRevision(tx, withoutFee))
  // Without conditions, so that nothing else is wrong with what is left.
  const plain = {
    ...definition,
    requiredDocuments: definition.requiredDocuments.map(({ requiredWhen: _, ...paper }) => paper),
    fees: [],
    results: [],
  }
  const untested = { ...plain, form: { pages: definition.form?.pages.slice(0, 1) ?? [] } }
  const publishing = { definition: untested, decision: null, validFrom: today }
  assert.deepEqual(await publishProcedure(town.needs, publishing), {
    outcome: 'refused',
    because: 'level_not_reached',
    reached: 0,
    missing: ['information', 'form_tested', 'signature'],
  })
  const { form: _, ...withoutForm } = plain
  const results = definition.results.map((result) => ({ ...result, facts: [] }))
  const bare = { ...withoutForm, results, onlineService: { legacyLevel: 2 as const, extent: 'none' as const } }
  const published = await publishProcedure(town.needs, { definition: bare, decision: null, validFrom: today })
  assert.equal(published.outcome, 'published')
  assert.equal((await levelsOf(town, withoutFee)).get('phuong-sen-hong')?.legacyLevel, 2)
})
