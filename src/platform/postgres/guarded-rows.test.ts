import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { openTown } from '../../../test/support/town.js'
import { listApiKeys, makeApiKey } from '../api-keys.js'
import { asActor, type DbActor, type Tx } from '../db.js'
import { newId } from '../ids.js'

const anyone: DbActor = { kind: 'anyone' }
const system: DbActor = { kind: 'system' }

async function openActors(t: TestContext) {
  const town = await openTown(t)
  const asOfficer = ({ id }: { id: string }): DbActor => ({ kind: 'officer', id })
  return {
    town,
    as: <T>(actor: DbActor, work: (tx: Tx) => Promise<T>) => asActor(town.needs.db, actor, work),
    approver: asOfficer(await town.officer('approver')),
    administrator: asOfficer(await town.officer('administrator', 'hoa-sen')),
    citizen: { kind: 'citizen', id: town.citizen().id } as DbActor,
  }
}

test('keys of signatures are read by the system alone; certificates by everybody, and issued by the system', async (t) => {
  const { town, as, approver, administrator, citizen } = await openActors(t)
  const keys = (tx: Tx) => tx.selectFrom('certificateKeys').select('certificateId').execute()
  assert.ok((await as(system, keys)).length > 0)
  for (const actor of [approver, administrator, citizen, anyone]) assert.deepEqual(await as(actor, keys), [])
  const at = town.needs.now()
  const forged = {
    id: newId(),
    agencyId: null,
    officerId: null,
    subject: 'Tự cấp',
    chainPem: '',
    validFrom: at,
    validTo: at,
  }
  await assert.rejects(
    as(administrator, (tx) => tx.insertInto('certificates').values(forged).execute()),
    /row-level security/,
  )
})

test('keys of the API are made, seen and ended by administrators, whatever page somebody comes by', async (t) => {
  const { town, as, approver, administrator, citizen } = await openActors(t)
  const make = (actor: DbActor) =>
    makeApiKey(town.needs, { name: 'Cổng thử', scopes: [], officerId: 'id' in actor ? actor.id : '' })
  await make(administrator)
  await assert.rejects(make(approver), /row-level security/)
  assert.equal((await as(administrator, listApiKeys)).length, 1)
  for (const actor of [approver, citizen, anyone]) {
    assert.deepEqual(await as(actor, listApiKeys), [])
    const ended = await as(actor, (tx) =>
      tx.updateTable('apiKeys').set({ revokedAt: new Date() }).returning('id').execute(),
    )
    assert.deepEqual(ended, [])
  }
})

test('what agencies decided to offer is read by those who keep the catalogue, and written by the use case alone', async (t) => {
  const { town, as, approver, administrator } = await openActors(t)
  const { code: procedureCode } = await as(system, (tx) =>
    tx.selectFrom('procedures').select('code').limit(1).executeTakeFirstOrThrow(),
  )
  const decision = {
    ...{ id: newId(), agencyId: town.agency().id, procedureCode, act: 'offer' as const, isCompetent: true },
    ...{ mostLevel: null, returnWays: [], decisionNumber: '1/QĐ', decidedOn: '2026-11-20', effectiveOn: '2026-11-24' },
    ...{ officerId: 'id' in administrator ? administrator.id : '', recordedAt: town.needs.now() },
  }
  const write = (tx: Tx) => tx.insertInto('offerDecisions').values(decision).execute()
  await assert.rejects(as(approver, write), /row-level security/)
  await as(system, write)
  const read = (tx: Tx) => tx.selectFrom('offerDecisions').select('id').execute()
  assert.equal((await as(administrator, read)).length, 1)
  assert.deepEqual([await as(approver, read), await as(anyone, read)], [[], []])
})
