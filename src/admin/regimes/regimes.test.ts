import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { RawVisitor } from '../../../test/support/raw-visitor.js'
import { openTown } from '../../../test/support/town.js'
import { getRegime, introduceRegime, listRegimeChanges, listRegimes } from '../../agencies/index.js'
import { makeDocument, readDocument } from '../../documents/index.js'
import { asActor, asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

const old = {
  ten: 'Quy định thử: trở lại sáu mẫu',
  'tu-ngay': '1/12/2026',
  forms: '2018',
  levelScheme: 'full_partial',
  localFiling: 'true',
  resultByEmail: 'notice',
  supplementBeforeAcceptanceCounts: 'true',
}

async function openDesk(t: Parameters<typeof openTown>[0]) {
  const town = await openTown(t)
  const desk = new RawVisitor(await town.app(), await town.logInAs(await town.officer('administrator', 'hoa-sen')))
  await desk.get(paths.adminRegimes)
  const send = async (fields: Record<string, string>) => {
    const seen = await desk.post(paths.adminRegimes, fields)
    return { ...seen, text: textOfPage(seen.html) }
  }
  const regimes = () => asSystem(town.needs.db, listRegimes)
  return { town, desk, send, regimes }
}

test(
  'the old set of six forms is chosen from a coming day on: previewed, written down, and printed for what is filed then',
  asking('pdftotext'),
  async (t) => {
    const { town, desk, send, regimes } = await openDesk(t)
    const before = await regimes()
    const preview = await send({ ...old, buoc: 'xem' })
    assert.equal(preview.status, 200)
    assert.match(preview.text, /Bộ mẫu văn bản Bảy mẫu \(Thông tư 03\/2025\/TT-VPCP\) Sáu mẫu cũ/)
    assert.match(preview.text, /Hồ sơ nộp từ 01\/12\/2026 theo chế độ này/)
    assert.equal((await regimes()).length, before.length, 'a preview writes nothing')

    assert.equal((await send({ ...old, buoc: 'ghi' })).status, 303)
    const [newest, previous] = await regimes()
    assert.deepEqual([newest?.validFrom, newest?.validTo, previous?.validTo], ['2026-12-01', null, '2026-11-30'])
    assert.equal(newest?.parameters.tiers, before[0]?.parameters.tiers, 'what is not asked is taken over')
    assert.match(textOfPage((await desk.get(paths.adminRegimes)).html), /trở lại sáu mẫu Sắp áp dụng/)
    const audit = await asSystem(town.needs.db, (tx) =>
      tx.selectFrom('auditLog').select('actorKind').where('action', '=', 'introduce_regime').execute(),
    )
    assert.ok(audit.length > 0)

    town.clock.set('2026-12-01T09:00:00+07:00')
    const { id } = await aDossier(town, { status: 'accepted' })
    const paper = await asSystem(town.needs.db, (tx) =>
      tx
        .selectFrom('documents')
        .select(['id', 'forms', 'paper'])
        .where('dossierId', '=', id)
        .where('kind', '=', 'acceptance_receipt')
        .executeTakeFirstOrThrow(),
    )
    assert.deepEqual([paper.forms, paper.paper], ['2018', 'a5'])
    await makeDocument(town.needs, paper.id)
    const { bytes } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, paper.id))
    assert.match(pdfText(bytes), /GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ/)
  },
)

test('a regime that has not begun is moved and changed, and every day has exactly one', async (t) => {
  const { send, regimes, town } = await openDesk(t)
  await send({ ...old, buoc: 'ghi' })
  const [coming] = await regimes()
  assert.equal((await send({ ...old, id: coming?.id ?? '', 'tu-ngay': '15/12/2026', buoc: 'ghi' })).status, 303)
  const [moved, previous] = await regimes()
  assert.deepEqual([moved?.id, moved?.validFrom, previous?.validTo], [coming?.id, '2026-12-15', '2026-12-14'])
  const onDay = (day: string) => asSystem(town.needs.db, (tx) => getRegime(tx, day))
  assert.equal((await onDay('2026-12-14')).id, previous?.id)
  assert.equal((await onDay('2026-12-15')).id, moved?.id)
})

test('what has begun is not changed, a day holds one beginning, and what was typed is kept beside its error', async (t) => {
  const { town, send, regimes } = await openDesk(t)
  const [current] = await regimes()
  const wrong = await send({ ...old, ten: '', 'tu-ngay': '24/11/2026', forms: '1999' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /Xin ghi tên chế độ\..*Ngày áp dụng phải sau hôm nay.*Xin chọn: Bộ mẫu văn bản/)
  assert.match(wrong.html, /value="24\/11\/2026"/)
  const begun = await send({ ...old, id: current?.id ?? '', buoc: 'ghi' })
  assert.equal(begun.status, 409)
  await send({ ...old, buoc: 'ghi' })
  const twice = await send({ ...old, ten: 'Lần nữa', buoc: 'ghi' })
  assert.equal(twice.status, 409)
  assert.match(twice.text, /Đã có chế độ khác bắt đầu đúng ngày này/)
  const officerId = (await town.officer('administrator', 'hoa-sen')).id
  const past = { name: 'Quá khứ', validFrom: '2020-01-01', officerId, today: '2026-11-24' }
  const parameters = current?.parameters
  assert.ok(parameters)
  assert.deepEqual(await introduceRegime(town.needs, { ...past, parameters }), {
    outcome: 'refused',
    because: 'has_begun',
  })
})

test('who wrote a regime stays on record with what stood there before, for administrators to read', async (t) => {
  const { town, desk, send, regimes } = await openDesk(t)
  await send({ ...old, buoc: 'ghi' })
  town.clock.forward({ minutes: 5 })
  const [coming] = await regimes()
  await send({ ...old, id: coming?.id ?? '', ten: 'Quy định thử, sửa lần 1', localFiling: 'false', buoc: 'ghi' })
  const text = textOfPage((await desk.get(paths.adminRegimes)).html)
  const { fullName } = await town.officer('administrator', 'hoa-sen')
  assert.match(
    text,
    new RegExp(
      `09:05 24/11/2026 ${fullName} Quy định thử, sửa lần 1 Chế độ: Quy định thử: trở lại sáu mẫu → Quy định thử, sửa lần 1 ` +
        'Nộp hồ sơ trên cổng này: Có → Không, chỉ qua Cổng Dịch vụ công quốc gia',
    ),
  )
  assert.match(
    text,
    new RegExp(`09:00 24/11/2026 ${fullName} Quy định thử: trở lại sáu mẫu Chế độ mới Từ ngày: 01/12/2026`),
  )
  assert.match(text, /Đến ngày: về sau → 30\/11\/2026/)
  assert.match(text, /Hệ thống, khi cài đặt/)
  const receiver = await town.officer('receiver')
  assert.deepEqual(await asActor(town.needs.db, { kind: 'officer', id: receiver.id }, listRegimeChanges), [])
})

test('nobody but an administrator writes a regime or its record, whatever page they come by; everybody reads regimes', async (t) => {
  const { town, regimes } = await openDesk(t)
  const { db } = town.needs
  const [current] = await regimes()
  assert.ok(current)
  const { id: receiverId } = await town.officer('receiver')
  const { id: administratorId } = await town.officer('administrator', 'hoa-sen')
  const fresh = { name: 'Tự ý', parameters: current.parameters, validFrom: '2026-12-01', today: '2026-11-24' }
  await assert.rejects(introduceRegime(town.needs, { ...fresh, officerId: receiverId }), /row-level security/)
  const others = [
    { kind: 'officer', id: receiverId },
    { kind: 'citizen', id: town.citizen().id },
    { kind: 'anyone' },
  ] as const
  for (const actor of others) {
    const { numUpdatedRows } = await asActor(db, actor, (tx) =>
      tx.updateTable('regimes').set({ name: 'Tự ý' }).executeTakeFirstOrThrow(),
    )
    assert.equal(numUpdatedRows, 0n, actor.kind)
    assert.equal((await asActor(db, actor, (tx) => getRegime(tx, '2026-11-24'))).name, current.name)
  }
  const forged = { id: randomUUID(), regimeId: current.id, at: town.needs.now(), officerId: receiverId, after: '{}' }
  await assert.rejects(
    asActor(db, { kind: 'officer', id: administratorId }, (tx) =>
      tx.insertInto('regimeChanges').values(forged).execute(),
    ),
    /row-level security/,
  )
  await assert.rejects(
    asSystem(db, (tx) => tx.updateTable('regimeChanges').set({ after: '{}' }).execute()),
    /permission denied/,
  )
  assert.equal((await introduceRegime(town.needs, { ...fresh, officerId: administratorId })).outcome, 'introduced')
})
