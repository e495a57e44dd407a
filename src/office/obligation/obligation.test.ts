import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { openTown } from '../../../test/support/town.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { getDossier, startProcessing } from '../../dossiers/index.js'
import { listDues } from '../../payments/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

test('an officer asks for an obligation: what is missing is said, then the dossier waits for the money', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town, { status: 'accepted' })
  await startProcessing(town.needs, dossier.id, await town.officer('receiver'))
  const officer = new Visitor(await town.app(), await town.logInAs(await town.officer('division_head')))
  const path = paths.askObligation(dossier.submissionCode)
  const press = async (typed: Record<string, string>) => {
    const page = await officer.open(path)
    const _csrf = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1]
    return officer.pressOnly(page, { ...typed, _csrf }, path)
  }
  const wrong = await press({ name: 'Lệ phí trước bạ', amount: 'nhiều' })
  assert.equal(wrong.status, 422)
  assert.match(wordsOf(wrong), /Nhập số tiền lớn hơn 0/)
  assert.match(wrong.html, /value="Lệ phí trước bạ"/)
  const asked = await press({ name: 'Lệ phí trước bạ', amount: '2.500.000', basis: 'Thông báo 12/TB-CT' })
  assert.equal(asked.status, 303, wordsOf(asked))
  const [status, dues] = await asSystem(town.needs.db, async (tx) => [
    (await getDossier(tx, dossier.id)).status,
    (await listDues(tx, dossier.id)).filter((due) => due.state === 'due').map((due) => due.amountVnd),
  ])
  assert.deepEqual([status, dues?.includes(2_500_000)], ['obligation_due', true])
  const again = await press({ name: 'Lệ phí trước bạ', amount: '1' })
  assert.equal(again.status, 409)
})
