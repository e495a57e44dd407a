import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Faults } from '../../../simulators/payment-gateway/faults.js'
import { startPaymentGateway } from '../../../simulators/payment-gateway/start.js'
import { aDossier } from '../../../test/support/a-dossier.js'
import { openTown, type Town, townGateway } from '../../../test/support/town.js'
import { Visitor, wordsOf } from '../../../test/support/visitor.js'
import { type Said, vnpayConfirmation } from '../../../test/support/vnpay-confirmation.js'
import { askAboutOpenPayments, type Dossier, openOnlinePayment } from '../../dossiers/index.js'
import { listDues } from '../../payments/index.js'
import { makeVnpayGateway } from '../../payments/vnpay-gateway.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

const extract = '2.000635'

/** A town with a gateway that speaks over the wire, and a citizen with a dossier to pay. */
async function openTownWithGateway(t: TestContext, faults: Partial<Faults> = {}) {
  const merchant = { tmnCode: townGateway.tmnCode, secret: townGateway.secret, name: 'Hoa Sen', ipnUrl: '' }
  const clock: { now: () => Date } = { now: () => new Date() }
  const simulator = await startPaymentGateway({
    merchant,
    faults,
    host: '127.0.0.1',
    port: 0,
    now: () => clock.now(),
    ipnEveryMs: 50,
  })
  t.after(() => simulator.stop())
  const { payUrl, queryUrl } = simulator
  const gateway = makeVnpayGateway({
    ...townGateway,
    payUrl,
    queryUrl,
    returnUrl: `http://town.example${paths.paymentReturn}`,
  })
  const town = await openTown(t, { needs: { gateway } })
  clock.now = town.clock.now
  merchant.ipnUrl = `${await (await town.app()).listen({ port: 0, host: '127.0.0.1' })}${paths.paymentConfirmation}`
  return { town, simulator, ...(await someoneWhoPays(town)) }
}

async function someoneWhoPays(town: Town) {
  const dossier = await aDossier(town, { procedure: extract })
  const visitor = new Visitor(await town.app(), await town.logInAs(town.citizen()))
  const path = paths.payDossier(dossier.submissionCode)
  return { dossier, visitor, path }
}

async function goToGateway(visitor: Visitor, path: string): Promise<string> {
  const page = await visitor.open(path)
  const sent = await visitor.pressOnly(page, {}, path)
  assert.equal(sent.status, 303, wordsOf(sent))
  return sent.location ?? ''
}

/** What the payer does on the gateway's page; gives where their browser is sent. */
async function payAt(url: string, action: string): Promise<string> {
  const page = await fetch(url)
  const html = await page.text()
  assert.equal(page.status, 200, html)
  const form = /action="([^"]*giao-dich[^"]*)"/.exec(html)?.[1] ?? ''
  const body = new URLSearchParams({ action, bank: 'NCB' })
  const back = await fetch(new URL(form, url), { method: 'POST', body, redirect: 'manual' })
  const location = back.headers.get('location') ?? ''
  return location && `${new URL(location).pathname}${new URL(location).search}`
}

/** A payment begun without the gateway's page, as the gateway's server would speak of it. */
async function anOpenPayment(town: Town, dossier: Dossier): Promise<Said> {
  const { id } = town.citizen()
  const dues = await asSystem(town.needs.db, (tx) => listDues(tx, dossier.id))
  const dueIds = dues.map((due) => due.id)
  const order = { actor: { kind: 'citizen' as const, id }, dueIds, ip: '127.0.0.1', locale: 'vi' as const }
  const opened = await openOnlinePayment(town.needs, dossier.id, order)
  if (opened.outcome === 'refused') throw new Error(opened.because)
  const amountVnd = dues.reduce((sum, due) => sum + due.amountVnd, 0)
  return { reference: opened.reference, amountVnd, at: town.needs.now() }
}

const receiptsOf = (town: Town, dossier: Dossier) =>
  asSystem(town.needs.db, (tx) =>
    tx.selectFrom('paymentReceipts').selectAll().where('dossierId', '=', dossier.id).execute(),
  )

test('a citizen pays online: the gateway confirms, and the page they come back to says so', async (t) => {
  const { town, dossier, visitor, path } = await openTownWithGateway(t)
  const before = wordsOf(await visitor.open(path))
  assert.match(before, /Phí cấp bản sao trích lục hộ tịch/)
  assert.match(before, /281\/2016\/TT-BTC/)
  assert.match(before, /Trung tâm Phục vụ hành chính công/)
  const back = await payAt(await goToGateway(visitor, path), 'pay')
  const page = await visitor.open(back)
  assert.match(wordsOf(page), /Đã nhận thanh toán/)
  assert.equal((await receiptsOf(town, dossier)).length, 1)
  assert.match(wordsOf(await visitor.open(path)), /hiện không có phí, lệ phí nào chờ nộp/)
})

test('who closes the browser after paying has paid: confirmed twice at once, receipted once', async (t) => {
  const { town, dossier, visitor, path } = await openTownWithGateway(t, { duplicateIpn: true })
  await payAt(await goToGateway(visitor, path), 'pay_and_leave')
  assert.equal((await receiptsOf(town, dossier)).length, 1)
})

test('when the confirmation is lost the page waits and reloads itself, until asking the gateway settles it', async (t) => {
  const { town, dossier, visitor, path } = await openTownWithGateway(t, { dropIpn: true })
  const back = await payAt(await goToGateway(visitor, path), 'pay')
  const waiting = await visitor.open(back)
  assert.match(wordsOf(waiting), /Đang chờ cổng thanh toán xác nhận/)
  assert.match(waiting.html, /<head>[\s\S]*http-equiv="refresh"[\s\S]*<\/head>/)
  assert.deepEqual(await receiptsOf(town, dossier), [])
  town.clock.forward({ minutes: 2 })
  await askAboutOpenPayments(town.needs)
  assert.equal((await receiptsOf(town, dossier)).length, 1)
  assert.match(wordsOf(await visitor.open(back)), /Đã nhận thanh toán/)
})

test('a gateway that signs wrongly is not believed, by either way', async (t) => {
  const { town, dossier, visitor, path } = await openTownWithGateway(t, { wrongSignature: true })
  const back = await payAt(await goToGateway(visitor, path), 'pay')
  assert.equal((await visitor.open(back)).status, 404)
  assert.deepEqual(await receiptsOf(town, dossier), [])
})

test('who cancels at the gateway is told so, and can pay again', async (t) => {
  const { visitor, path } = await openTownWithGateway(t)
  const page = await visitor.open(await payAt(await goToGateway(visitor, path), 'cancel'))
  assert.match(wordsOf(page), /Thanh toán chưa thành công/)
  assert.ok(await goToGateway(visitor, path))
})

test('while the gateway is down nobody is sent there, and the counter is shown', async (t) => {
  const { visitor, path } = await openTownWithGateway(t, { down: true })
  const page = await visitor.pressOnly(await visitor.open(path), {}, path)
  assert.equal(page.status, 503)
  assert.match(wordsOf(page), /Cổng thanh toán đang không trả lời/)
  assert.match(wordsOf(page), /Giờ làm việc/)
})

test('the page is the same in English', async (t) => {
  const town = await openTown(t)
  const { visitor, path } = await someoneWhoPays(town)
  assert.match(wordsOf(await visitor.open(`/en${path}`)), /Pay fees and charges/)
})

test("another person's dossier is not found, and a visitor is asked to log in", async (t) => {
  const town = await openTown(t)
  const { path } = await someoneWhoPays(town)
  const other = new Visitor(await town.app(), await town.logInAs(town.citizen(3)))
  assert.equal((await other.open(path)).status, 404)
  const nobody = await (await town.app()).inject(path)
  assert.match(String(nobody.headers.location), /^\/dang-nhap\?tiep=/)
})

test('calls without a signature leave one row a day and soon none; the gateway is heard all the same', async (t) => {
  const town = await openTown(t, { withRateLimits: true })
  const dossier = await aDossier(town, { procedure: extract })
  const said = await anOpenPayment(town, dossier)
  const app = await town.app()
  const call = (at: string, query: string) => app.inject(`${at}?${query}`)
  for (let n = 0; n < 20; n += 1) {
    assert.equal((await call(paths.paymentReturn, `vnp_TxnRef=${n}&vnp_SecureHash=00`)).statusCode, 404)
    assert.equal((await call(paths.paymentConfirmation, `vnp_TxnRef=${n}&vnp_SecureHash=00`)).json().RspCode, '97')
  }
  const kept = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('gatewayMessages').select(['kind', 'outcome', 'times']).orderBy('kind').execute(),
  )
  assert.deepEqual(kept, [
    { kind: 'confirmation', outcome: 'not_trusted', times: 15 },
    { kind: 'return', outcome: 'not_trusted', times: 15 },
  ])
  const signed = new URLSearchParams(vnpayConfirmation(said)).toString()
  assert.equal((await call(paths.paymentConfirmation, signed)).json().RspCode, '00')
  for (let n = 0; n < 3; n += 1) assert.equal((await call(paths.paymentConfirmation, signed)).json().RspCode, '02')
  const rows = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('gatewayMessages').select(['outcome', 'times']).where('reference', 'is not', null).execute(),
  )
  assert.deepEqual(rows, [
    { outcome: 'recorded', times: 1 },
    { outcome: 'already_recorded', times: 3 },
  ])
})

test('a confirmation that was forged is answered by the protocol', async (t) => {
  const town = await openTown(t)
  const answer = await (await town.app()).inject(`${paths.paymentConfirmation}?vnp_TxnRef=1&vnp_SecureHash=00`)
  assert.deepEqual(answer.json(), { RspCode: '97', Message: 'Invalid signature' })
})
