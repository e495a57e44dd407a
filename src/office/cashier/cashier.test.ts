import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { makeDocument } from '../../documents/index.js'
import type { Dossier } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'
import { seriesOf } from './day-of-receipts.js'

const extract = '2.000635'

async function as(town: Town, role: Parameters<Town['officer']>[0], slug?: string): Promise<Visitor> {
  return new Visitor(await town.app(), await town.logInAs(await town.officer(role, slug)))
}

async function press(cashier: Visitor, dossier: Dossier, typed: Record<string, string | undefined>) {
  const path = paths.officePayment(dossier.submissionCode)
  const page = await cashier.open(path)
  // The bar's form to log out has a token of its own.
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(page.html)?.[1]
  return cashier.pressOnly(page, { ...typed, _csrf }, path)
}

async function takeCash(town: Town, dossier: Dossier) {
  const taken = await press(await as(town, 'cashier'), dossier, { 'hinh-thuc': 'cash' })
  assert.equal(taken.status, 303, wordsOf(taken))
  return taken
}

test('the cashier takes money, prints the receipt and finds it in the list of the day', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town, { procedure: extract })
  const taken = await takeCash(town, dossier)
  const cashier = await as(town, 'cashier')
  assert.match(wordsOf(await cashier.open(taken.location ?? '')), /Đã thu và lập biên lai số 0000001/)
  const receipt = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('paymentReceipts').selectAll().executeTakeFirstOrThrow(),
  )
  assert.ok(receipt.documentId)
  await makeDocument(town.needs, receipt.documentId)
  const print = await (await town.app()).inject({
    url: paths.cashierReceipt(receipt.id),
    headers: { cookie: await town.logInAs(await town.officer('cashier')) },
  })
  assert.equal(print.headers['content-type'], 'application/pdf')
  assert.ok(print.rawPayload.subarray(0, 5).equals(Buffer.from('%PDF-')))
  const day = wordsOf(await cashier.open(paths.cashier))
  assert.match(day, /HS-26E: số 0000001 đến 0000001, liên tục, không thiếu số/)
  assert.match(day, new RegExp(dossier.submissionCode))
  assert.match(wordsOf(await cashier.open(`${paths.cashier}?ngay=23/11/2026`)), /Chưa có biên lai nào/)
  const mistyped = await cashier.open(`${paths.cashier}?ngay=31/2/2026`)
  assert.match(wordsOf(mistyped), /Xin nhập ngày có thật/)
  assert.match(mistyped.html, /value="31\/2\/2026"/)
})

test('without a way of paying nothing is taken, and what was chosen is kept', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town, { procedure: extract })
  const cashier = await as(town, 'cashier')
  const page = await press(cashier, dossier, {})
  assert.equal(page.status, 422)
  assert.match(wordsOf(page), /Chọn hình thức thu/)
  const none = await press(cashier, dossier, { khoan: undefined, 'hinh-thuc': 'cash' })
  assert.equal(none.status, 422)
})

test('other roles are turned away, other agencies find nothing, and every look is logged', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town, { procedure: extract })
  const path = paths.officePayment(dossier.submissionCode)
  assert.equal((await (await as(town, 'processor')).open(path)).status, 403)
  assert.equal((await (await as(town, 'processor')).open(paths.cashier)).status, 403)
  const other = town.agencies.find((agency) => agency.kind === 'ward' && agency.slug !== 'phuong-sen-hong')
  assert.equal((await (await as(town, 'cashier', other?.slug)).open(path)).status, 404)
  assert.equal((await (await as(town, 'cashier')).open(path)).status, 200)
  const looks = await asSystem(town.needs.db, (tx) => tx.selectFrom('accessLog').select('what').execute())
  assert.deepEqual(looks, [{ what: 'dossier' }])
})

test('a missing number is named', () => {
  const receipt = { agencyId: 'a', series: 'HS-26E' } as Parameters<typeof seriesOf>[0][number]
  const found = seriesOf([3, 4, 7].map((number) => ({ ...receipt, number })))
  assert.deepEqual(found, [{ agencyId: 'a', series: 'HS-26E', first: 3, last: 7, missing: [5, 6] }])
})

test('a long day asks the database no more often than a short one', async (t) => {
  const town = await openTown(t)
  const cashier = await as(town, 'cashier')
  await takeCash(town, await aDossier(town, { procedure: extract }))
  await cashier.open(paths.cashier)
  const one = await statementsOf(() => cashier.open(paths.cashier))
  for (let n = 1; n < 4; n += 1) await takeCash(town, await aDossier(town, { procedure: extract, n, citizen: n }))
  assert.equal((await statementsOf(() => cashier.open(paths.cashier))).length, one.length)
})
