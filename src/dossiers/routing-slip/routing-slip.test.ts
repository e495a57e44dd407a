import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { workUntil } from '../../../test/support/sealed-result.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { listDocuments, makeDocument } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import { stopDossier } from '../stopping/stop-dossier.js'
import { getDossier, shownCode } from '../store.js'
import { completeRoutingSlip } from './complete-routing-slip.js'
import { punctuality } from './hand-overs.js'

test('a step handed on before its day, on its day and after its hour is early, on time, late', () => {
  const dueAt = new Date('2026-11-24T10:00:00+07:00')
  assert.equal(punctuality(new Date('2026-11-23T23:59:00+07:00'), dueAt), 'early')
  assert.equal(punctuality(new Date('2026-11-24T10:00:00+07:00'), dueAt), 'on_time')
  assert.equal(punctuality(new Date('2026-11-24T10:01:00+07:00'), dueAt), 'late')
  assert.equal(punctuality(dueAt, null), null)
})

test(
  'the slip grows with the events, and is numbered once when the dossier has ended',
  asking('pdftotext'),
  async (t) => {
    const town = await openTown(t)
    const { id } = await aDossier(town, { status: 'accepted' })
    await workUntil(town, id, 'approve')
    const code = shownCode(await asSystem(town.needs.db, (tx) => getDossier(tx, id)))
    const cookie = await town.logInAs(await town.officer('processor'))
    const open = async () => (await town.app()).inject({ url: paths.officeRoutingSlip(code), headers: { cookie } })

    const body = (await open()).rawPayload
    const draft = pdfText(body)
    assert.match(draft, /Số: ……\/PKS/)
    assert.match(pdfText(body, 'raw'), /BẢN NHÁP/)
    assert.match(draft, /Tiếp nhận hồ sơ .* Chuyển giải quyết .* Trước hạn/)
    await completeRoutingSlip(town.needs, id)
    assert.deepEqual(await slips(town, id), [], 'an open dossier has no final slip')

    const stopped = await stopDossier(town.needs, id, {
      officer: await town.officer('approver'),
      reason: 'Theo đề nghị',
    })
    assert.equal(stopped.outcome, 'stopped')
    await completeRoutingSlip(town.needs, id)
    await completeRoutingSlip(town.needs, id)
    const [slip, ...more] = await slips(town, id)
    assert.ok(slip)
    assert.deepEqual([slip.number, more.length], ['0001/PKS', 0])
    await makeDocument(town.needs, slip.id)
    const final = pdfText((await open()).rawPayload, 'raw')
    assert.match(final, /Số: 0001\/PKS/)
    assert.match(final, /Dừng giải quyết/)
    assert.match(final, /Hồ sơ đã kết thúc, phiếu đầy đủ/)
    assert.doesNotMatch(final, /BẢN NHÁP/)
  },
)

test('what happened to a dossier cannot be written anew', async (t) => {
  const town = await openTown(t)
  await aDossier(town, { status: 'accepted' })
  await assert.rejects(
    asSystem(town.needs.db, (tx) => tx.updateTable('dossierEvents').set({ kind: 'declined' }).execute()),
    /permission denied/,
  )
})

const slips = async (town: Town, id: string) =>
  (await asSystem(town.needs.db, (tx) => listDocuments(tx, id))).filter(({ kind }) => kind === 'routing_slip')
