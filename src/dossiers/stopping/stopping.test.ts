import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { aWaitingDossier, readDossier } from '../../../test/support/a-waiting-dossier.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { makeDocument, readDocument } from '../../documents/index.js'
import { asActor, asSystem } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { answerStop, askStop, countQueues, stopDossier, supplementDossier } from '../index.js'

async function anAskedDossier(town: Town, reason = 'Tôi đổi ý') {
  const { id } = await aDossier(town, { status: 'accepted' })
  const who = { dossierId: id, personId: town.citizen().id }
  assert.deepEqual(await askStop(town.needs, { ...who, reason }), { outcome: 'asked' })
  return { id, who }
}

async function toStop(town: Town): Promise<number> {
  const { id: officerId } = await town.officer('receiver')
  const viewer = { officerId, agencyIds: [town.agency().id], now: town.needs.now() }
  return (await asActor(town.needs.db, { kind: 'officer', id: officerId }, (tx) => countQueues(tx, viewer))).to_stop
}

async function noticesOf(town: Town): Promise<string[]> {
  const rows = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('notices').select('template').where('channel', '=', 'portal').orderBy('createdAt').execute(),
  )
  return rows.map(({ template }) => template)
}

test(
  'a person asks to stop, the counter agrees, and Mẫu 05 names the person who asked',
  asking('pdftotext'),
  async (t) => {
    const town = await openTown(t)
    const { id, who } = await anAskedDossier(town)
    assert.deepEqual(await askStop(town.needs, { ...who, reason: '' }), {
      outcome: 'refused',
      because: 'stop_asked_before',
    })
    assert.equal((await readDossier(town, id)).status, 'accepted', 'asking ends nothing')
    assert.equal(await toStop(town), 1)
    const processor = await town.officer('processor')
    const agreed = { agreed: true, reason: '' }
    assert.deepEqual(await answerStop(town.needs, id, { officer: processor, ...agreed }), {
      outcome: 'refused',
      because: 'not_available_now',
    })
    const officer = await town.officer('receiver')
    assert.deepEqual(await answerStop(town.needs, id, { officer, ...agreed }), { outcome: 'stopped' })
    assert.equal(await toStop(town), 0)
    assert.equal((await readDossier(town, id)).status, 'stopped')
    assert.deepEqual((await noticesOf(town)).slice(-2), ['stop_asked', 'stopped'])
    const paper = await asSystem(town.needs.db, (tx) =>
      tx.selectFrom('documents').select('id').where('kind', '=', 'stop_notice').executeTakeFirstOrThrow(),
    )
    await makeDocument(town.needs, paper.id)
    const { bytes } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, paper.id))
    const text = pdfText(bytes).replaceAll(/\s+/g, ' ')
    assert.ok(text.includes(`Người đề nghị dừng giải quyết: Ông/Bà ${town.citizen().fullName}`), text)
    assert.match(text, /Lý do: Tôi đổi ý/)
    assert.match(text, /Tình trạng hồ sơ khi đề nghị: Đã tiếp nhận/)
  },
)

test('the counter that does not stop says why, and the person may ask again', async (t) => {
  const town = await openTown(t)
  const { id, who } = await anAskedDossier(town, '')
  const officer = await town.officer('receiver')
  const silent = await answerStop(town.needs, id, { officer, agreed: false, reason: ' ' })
  assert.deepEqual(silent, { outcome: 'refused', because: 'reasons_missing' })
  const denied = await answerStop(town.needs, id, { officer, agreed: false, reason: 'Kết quả đang được ký.' })
  assert.deepEqual(denied, { outcome: 'denied' })
  assert.equal((await readDossier(town, id)).status, 'accepted')
  assert.equal((await noticesOf(town)).at(-1), 'stop_refused')
  const again = await answerStop(town.needs, id, { officer, agreed: true, reason: '' })
  assert.deepEqual(again, { outcome: 'refused', because: 'no_stop_asked' })
  assert.deepEqual(await askStop(town.needs, { ...who, reason: '' }), { outcome: 'asked' })
})

test('only the person of an accepted dossier may ask; before acceptance there is nothing to stop', async (t) => {
  const town = await openTown(t)
  const { id } = await aDossier(town)
  const who = { dossierId: id, personId: town.citizen().id, reason: '' }
  assert.deepEqual(await askStop(town.needs, who), { outcome: 'refused', because: 'not_available_now' })
  await assert.rejects(askStop(town.needs, { ...who, personId: town.citizen(1).id }), NotFound)
})

test('an agency stops a dossier that waits for its supplement, and nothing is asked of the person any more', async (t) => {
  const town = await openTown(t)
  const { who } = await aWaitingDossier(town, { when: 'after' })
  const officer = await town.officer('division_head')
  assert.deepEqual(await stopDossier(town.needs, who.dossierId, { officer, reason: 'Đất đang có tranh chấp.' }), {
    outcome: 'stopped',
  })
  const after = await readDossier(town, who.dossierId)
  assert.deepEqual([after.status, after.clockPausedAt], ['stopped', null])
  assert.equal((await supplementDossier(town.needs, who)).outcome, 'refused')
  const open = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('supplementRequests').select('id').where('lapsedAt', 'is', null).execute(),
  )
  assert.deepEqual(open, [])
})
