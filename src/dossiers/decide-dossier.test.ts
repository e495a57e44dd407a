import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../test/support/a-dossier.js'
import { asking } from '../../test/support/foreign-tool.js'
import { pdfText } from '../../test/support/pdf-text.js'
import { orderedSealOf, workUntil } from '../../test/support/sealed-result.js'
import { openTown, type Town } from '../../test/support/town.js'
import { makeDocument, readDocument, sealDocument, verifySignatures } from '../documents/index.js'
import { asActor, asSystem } from '../platform/db.js'
import { withConnection } from '../platform/postgres/connection.js'
import { announceResult, decideDossier, getAnswers, getDossier, returnResult, sealResult } from './index.js'

const dossierOf = (town: Town, id: string) => asSystem(town.needs.db, (tx) => getDossier(tx, id))

test('a granted dossier gets a result signed by the approver, then sealed by the agency, and is returned on the portal', async (t) => {
  const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
  const { id, submitterId } = await aDossier(town, { status: 'accepted', returnWay: 'portal' })
  await workUntil(town, id, 'approve')
  const approver = await town.officer('approver')
  const decided = await decideDossier(town.needs, id, { officer: approver, decision: 'granted', words: '' })
  assert.equal(decided.outcome, 'decided')
  if (decided.outcome !== 'decided') return
  assert.deepEqual(await sealResult(town.needs, id, await town.officer('clerk')), {
    outcome: 'refused',
    because: 'result_not_signed_yet',
  })
  await makeDocument(town.needs, decided.documentId)
  assert.equal((await sealResult(town.needs, id, await town.officer('clerk'))).outcome, 'sealed')
  assert.equal((await dossierOf(town, id)).status, 'decided')
  assert.deepEqual(await announceResult(town.needs, decided.documentId), { outcome: 'not_yet' })
  const submitter = { kind: 'citizen', id: submitterId } as const
  const results = await asActor(town.needs.db, submitter, (tx) =>
    tx.selectFrom('documents').select('id').where('id', '=', decided.documentId).execute(),
  )
  assert.deepEqual(results, [], 'nobody reads a result before it is announced')
  await sealDocument(town.needs, decided.documentId)
  await announceResult(town.needs, decided.documentId)
  await announceResult(town.needs, decided.documentId)
  const settled = await dossierOf(town, id)
  assert.equal(settled.status, 'returned')
  const { bytes } = await asActor(town.needs.db, submitter, (tx) => readDocument(tx, town.needs, decided.documentId))
  const signatures = await verifySignatures(bytes, [])
  assert.deepEqual(
    signatures.map(({ intact, wholeDocument }) => ({ intact, wholeDocument })),
    [
      { intact: true, wholeDocument: false },
      { intact: true, wholeDocument: true },
    ],
  )
  const told = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('notices').select('template').where('dossierId', '=', id).where('channel', '=', 'sms').execute(),
  )
  assert.equal(told.filter(({ template }) => template === 'result_ready').length, 1)
})

test('the seal of a decided result is tried for half a year: an agency may wait long for its certificate', async (t) => {
  const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
  const { id } = await aDossier(town, { status: 'accepted', returnWay: 'portal' })
  const documentId = await orderedSealOf(town, id)
  const { rows } = await withConnection(town.database.jobsUrl, (client) =>
    client.query<{ tries: number }>('select max_attempts as tries from graphile_worker.jobs where key = $1', [
      `seal:${documentId}`,
    ]),
  )
  // The runner waits six hours between two tries at most.
  assert.ok(Number(rows[0]?.tries) * 6 > 182 * 24, `${rows[0]?.tries} tries`)
})

test('what is signed says in Vietnamese what was declared in English', asking('pdftotext'), async (t) => {
  const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
  const { id } = await aDossier(town, { status: 'accepted', returnWay: 'portal', language: 'en' })
  await workUntil(town, id, 'approve')
  const officer = await town.officer('approver')
  const decided = await decideDossier(town.needs, id, { officer, decision: 'granted', words: '' })
  assert.ok(decided.outcome === 'decided')
  await makeDocument(town.needs, decided.documentId)
  const text = await asSystem(town.needs.db, async (tx) => {
    const { asRead, inVietnamese } = await getAnswers(tx, town.needs.keyring, id)
    assert.notDeepEqual(asRead, inVietnamese)
    return pdfText((await readDocument(tx, town.needs, decided.documentId)).bytes)
  })
  assert.match(text, /Giới tính:?\s+(Nam|Nữ)/)
  assert.doesNotMatch(text, /\b(Male|Female)\b/)
})

test('a refusal needs reasons, and is a decision on paper too', async (t) => {
  const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
  const { id } = await aDossier(town, { status: 'accepted', returnWay: 'counter' })
  await workUntil(town, id, 'approve')
  const officer = await town.officer('approver')
  assert.deepEqual(await decideDossier(town.needs, id, { officer, decision: 'refused', words: ' ' }), {
    outcome: 'refused',
    because: 'reasons_missing',
  })
  const refused = await decideDossier(town.needs, id, {
    officer,
    decision: 'refused',
    words: 'Trẻ đã được đăng ký khai sinh.',
  })
  assert.equal(refused.outcome, 'decided')
  assert.equal((await dossierOf(town, id)).decision, 'refused')
})

test('a result is not handed over before it is ready', async (t) => {
  const town = await openTown(t, { now: '2026-11-23T09:00:00+07:00' })
  const { id } = await aDossier(town, { status: 'accepted', returnWay: 'counter' })
  await workUntil(town, id, 'approve')
  const decided = await decideDossier(town.needs, id, {
    officer: await town.officer('approver'),
    decision: 'granted',
    words: '',
  })
  assert.equal(decided.outcome, 'decided')
  if (decided.outcome !== 'decided') return
  await makeDocument(town.needs, decided.documentId)
  await sealResult(town.needs, id, await town.officer('clerk'))
  const handOver = {
    officer: await town.officer('returner'),
    way: 'counter',
    receiver: 'Người nhận thử',
    signature: 'Sổ 1, dòng 1',
  } as const
  assert.deepEqual(await returnResult(town.needs, id, handOver), { outcome: 'refused', because: 'result_not_ready' })
  await sealDocument(town.needs, decided.documentId)
  await announceResult(town.needs, decided.documentId)
  assert.deepEqual(await returnResult(town.needs, id, handOver), { outcome: 'returned' })
})
