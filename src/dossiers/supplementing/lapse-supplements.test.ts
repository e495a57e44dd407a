import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aWaitingDossier, readDossier } from '../../../test/support/a-waiting-dossier.js'
import { asking } from '../../../test/support/foreign-tool.js'
import { pdfText } from '../../../test/support/pdf-text.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { calendarFor } from '../../agencies/index.js'
import { subtractWorkingMinutes } from '../../calendar/index.js'
import { makeDocument, readDocument, verifySignatures } from '../../documents/index.js'
import { asSystem } from '../../platform/db.js'
import { lapseSupplements, supplementDossier } from '../index.js'

const countNotices = async (town: Town, template: string): Promise<number> =>
  (
    await asSystem(town.needs.db, (tx) =>
      tx.selectFrom('notices').select('id').where('template', '=', template).where('channel', '=', 'portal').execute(),
    )
  ).length

async function endOf(town: Town): Promise<Date> {
  const { answerBy } = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('supplementRequests').select('answerBy').executeTakeFirstOrThrow(),
  )
  assert.ok(answerBy)
  return answerBy
}

async function stopNotice(town: Town, dossierId: string) {
  const { id } = await asSystem(town.needs.db, (tx) =>
    tx
      .selectFrom('documents')
      .select('id')
      .where('dossierId', '=', dossierId)
      .where('kind', '=', 'stop_notice')
      .executeTakeFirstOrThrow(),
  )
  await makeDocument(town.needs, id)
  const { bytes, row } = await asSystem(town.needs.db, (tx) => readDocument(tx, town.needs, id))
  return { row, text: pdfText(bytes).replaceAll(/\s+/g, ' '), signatures: await verifySignatures(bytes, []) }
}

test(
  'a person is reminded three and one working days ahead, then the dossier stops with Mẫu 05',
  asking('pdftotext'),
  async (t) => {
    const town = await openTown(t)
    const { who, dossier } = await aWaitingDossier(town, { when: 'after' })
    const end = await endOf(town)
    const calendar = await asSystem(town.needs.db, (tx) => calendarFor(tx, dossier.competentAgencyId))
    const at = async (moment: Date): Promise<number> => {
      town.clock.set(moment)
      await lapseSupplements(town.needs)
      await lapseSupplements(town.needs)
      return countNotices(town, 'supplement_reminder')
    }
    const before = (days: number) => subtractWorkingMinutes(calendar, end, days * 8 * 60)
    assert.equal(await at(new Date(before(3).getTime() - 60_000)), 0)
    assert.equal(await at(before(3)), 1)
    assert.equal(await at(new Date(before(1).getTime() - 60_000)), 1)
    assert.equal(await at(before(1)), 2)
    assert.equal((await readDossier(town, who.dossierId)).status, 'supplement_requested')
    assert.equal(await at(end), 2)
    const stopped = await readDossier(town, who.dossierId)
    assert.deepEqual([stopped.status, stopped.finishedAt], ['stopped', end])
    assert.equal(await countNotices(town, 'supplement_lapsed'), 1)
    assert.equal((await supplementDossier(town.needs, who)).outcome, 'refused')

    const { row, text, signatures } = await stopNotice(town, who.dossierId)
    assert.equal(row.number, '0001/TBD-TTPVHCC')
    assert.match(text, /Tình trạng hồ sơ khi đề nghị: Chờ bổ sung giấy tờ/)
    assert.match(text, /Lý do: Đã hết thời hạn bổ sung mà hồ sơ chưa được bổ sung; cơ quan dừng giải quyết/)
    assert.equal(row.signerId, null, 'no officer acted, so none signs')
    assert.ok(row.sealedByAgencyAt && signatures.length === 1 && signatures[0]?.intact)
  },
)

test(
  'where the procedure says so, an unanswered dossier goes back, and the person was told beforehand',
  asking('pdftotext'),
  async (t) => {
    const town = await openTown(t)
    const rules = { onNoAnswer: 'return' as const, remindDaysBefore: [2] }
    const { who } = await aWaitingDossier(town, { when: 'before', rules })
    const mails = async () =>
      (await asSystem(town.needs.db, (tx) => tx.selectFrom('notices').select('template').execute())).map(
        (row) => row.template,
      )
    const end = await endOf(town)
    town.clock.set(new Date(end.getTime() - 86_400_000))
    await lapseSupplements(town.needs)
    assert.ok((await mails()).includes('supplement_reminder'))
    town.clock.set(end)
    await lapseSupplements(town.needs)
    const event = await asSystem(town.needs.db, (tx) =>
      tx.selectFrom('dossierEvents').select('detail').where('kind', '=', 'supplement_lapsed').executeTakeFirstOrThrow(),
    )
    assert.equal((event.detail as { consequence: string }).consequence, 'return')
    assert.match((await stopNotice(town, who.dossierId)).text, /cơ quan trả lại hồ sơ/)
  },
)
