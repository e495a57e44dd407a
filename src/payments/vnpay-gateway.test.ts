import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { after, afterEach, before, test } from 'node:test'
import { VNPay, VnpLocale } from 'vnpay'
import { noFaults } from '../../simulators/payment-gateway/faults.js'
import { startPaymentGateway } from '../../simulators/payment-gateway/start.js'
import { until } from '../../test/support/until.js'
import type { PaymentConfirmation } from './gateway.js'
import { makeVnpayGateway } from './vnpay-gateway.js'

const merchant = { tmnCode: 'MOTCUA01', secret: 'BI-MAT-CUA-TRINH-DIEN', name: 'Thành phố Hoa Sen' }
const returnUrl = 'http://127.0.0.1:9/thanh-toan/ve?ho-so=1'

let confirmations: PaymentConfirmation[] = []
/** What the portal answers to the next confirmations before it answers that they are recorded. */
let answersBefore: string[] = []
let portal: Server
let simulator: Awaited<ReturnType<typeof startPaymentGateway>>
let count = 0

before(async () => {
  portal = createServer((request, response) => {
    const query = Object.fromEntries(new URL(request.url ?? '', 'http://portal').searchParams)
    confirmations.push(aGateway().readConfirmation(query))
    response.end(answersBefore.shift() ?? JSON.stringify(aGateway().answerTo('recorded')))
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => portal.once('listening', resolve))
  const address = portal.address()
  const ipnUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/ipn`
  simulator = await startPaymentGateway({
    host: '127.0.0.1',
    port: 0,
    merchant: { ...merchant, ipnUrl },
    ipnAttempts: 3,
    ipnEveryMs: 10,
  })
})
after(async () => {
  await simulator.stop()
  portal.close()
})
afterEach(() => {
  simulator.setFaults(noFaults())
  confirmations = []
  answersBefore = []
})

function aGateway(change: Partial<Parameters<typeof makeVnpayGateway>[0]> = {}) {
  return makeVnpayGateway({
    tmnCode: merchant.tmnCode,
    secret: merchant.secret,
    payUrl: simulator?.payUrl ?? '',
    queryUrl: simulator?.queryUrl ?? '',
    returnUrl,
    ...change,
  })
}

function aPayment(change = {}) {
  const at = new Date()
  return {
    reference: `HS-${++count}`,
    amountVnd: 75_000,
    description: 'Lệ phí đăng ký khai sinh, hồ sơ H99.26-0007 (Đợt 1)',
    at,
    expiresAt: new Date(at.getTime() + 900_000),
    ip: '::ffff:127.0.0.1',
    locale: 'vi' as const,
    ...change,
  }
}

async function act(payUrl: string, action: string) {
  const page = await fetch(payUrl)
  const form = /action="(\/giao-dich\/[^"]+)"/.exec(await page.text())?.[1]
  assert.ok(form, `the payment page has no form (${page.status})`)
  const body = new URLSearchParams({ action, bank: 'VCB' })
  const done = await fetch(simulator.url + form, { method: 'POST', body, redirect: 'manual' })
  return done.headers.get('location')
}

function confirmationIn(location: string | null, gateway = aGateway()) {
  return gateway.readConfirmation(Object.fromEntries(new URL(location ?? '').searchParams))
}

test('a payer who pays comes back with a signed confirmation, and the server was told the same before', async () => {
  const payment = aPayment()
  const back = confirmationIn(await act(aGateway().payUrl(payment), 'pay'))
  assert.ok(back.valid)
  assert.deepEqual(
    { ...back, gatewayNumber: null, paidAt: null },
    {
      valid: true,
      reference: payment.reference,
      amountVnd: 75_000,
      success: true,
      code: '00',
      gatewayNumber: null,
      bankCode: 'VCB',
      paidAt: null,
    },
  )
  assert.match(back.gatewayNumber ?? '', /^\d{13}$/)
  assert.ok(Math.abs((back.paidAt?.getTime() ?? 0) - Date.now()) < 5000)
  assert.deepEqual(confirmations, [back])
})

test('the description goes without accents and the payment page shows it', async () => {
  const url = aGateway().payUrl(aPayment())
  assert.equal(new URL(url).searchParams.get('vnp_OrderInfo'), 'Le phi dang ky khai sinh ho so H99.26-0007 Dot 1')
  const page = await (await fetch(url)).text()
  assert.match(page, /MÔ PHỎNG/)
  assert.match(page, /75\.000 ₫/)
})

test('a payer who cancels or has no money comes back without success', async () => {
  for (const [action, code] of [
    ['cancel', '24'],
    ['no_money', '51'],
  ] as const) {
    const back = confirmationIn(await act(aGateway().payUrl(aPayment()), action))
    assert.ok(back.valid)
    assert.deepEqual([back.success, back.code, back.gatewayNumber], [false, code, null])
  }
})

test('a payer who pays and leaves is known by the confirmation between servers alone', async () => {
  assert.equal(await act(aGateway().payUrl(aPayment()), 'pay_and_leave'), null)
  assert.equal(confirmations.length, 1)
  assert.ok(confirmations[0]?.valid && confirmations[0].success)
})

test('a confirmation that anyone touched is not valid', async () => {
  const location = (await act(aGateway().payUrl(aPayment()), 'pay')) ?? ''
  assert.equal(confirmationIn(location).valid, true)
  for (const [field, value] of [
    ['vnp_Amount', '7500100'],
    ['vnp_TxnRef', 'HS-999'],
    ['vnp_ResponseCode', '24'],
    ['vnp_SecureHash', '0'.repeat(128)],
    ['vnp_SecureHash', ''],
    ['vnp_Extra', '1'],
  ] as const) {
    const touched = new URL(location)
    touched.searchParams.set(field, value)
    assert.deepEqual(confirmationIn(touched.href), { valid: false }, `${field} was changed`)
  }
  assert.deepEqual(aGateway().readConfirmation({}), { valid: false })
  const twice = { ...Object.fromEntries(new URL(location).searchParams), vnp_Amount: ['7500000', '100'] }
  assert.deepEqual(aGateway().readConfirmation(twice), { valid: false })
  assert.deepEqual(confirmationIn(location, aGateway({ secret: 'khác' })), { valid: false })
  assert.deepEqual(confirmationIn(location, aGateway({ tmnCode: 'KHAC' })), { valid: false })
})

test('a gateway that signs wrongly is believed neither in the browser nor between servers nor when asked', async () => {
  simulator.setFaults({ wrongSignature: true })
  const payment = aPayment()
  const back = confirmationIn(await act(aGateway().payUrl(payment), 'pay'))
  assert.deepEqual([back, confirmations[0]], [{ valid: false }, { valid: false }])
  assert.deepEqual(await aGateway().queryPayment({ ...payment, now: new Date() }), { standing: 'unavailable' })
})

test('a wrong amount is passed on as the gateway signed it', async () => {
  simulator.setFaults({ wrongAmount: true })
  await act(aGateway().payUrl(aPayment()), 'pay')
  assert.ok(confirmations[0]?.valid)
  assert.equal(confirmations[0].amountVnd, 76_000)
})

test('a duplicated confirmation reads the same both times', async () => {
  simulator.setFaults({ duplicateIpn: true })
  await act(aGateway().payUrl(aPayment()), 'pay')
  assert.equal(confirmations.length, 2)
  assert.deepEqual(confirmations[0], confirmations[1])
})

test('a confirmation is repeated until it is answered with 00 or 02', async () => {
  answersBefore = ['<h1>500</h1>', JSON.stringify(aGateway().answerTo('broken'))]
  const payment = aPayment()
  await act(aGateway().payUrl(payment), 'pay')
  const told = () => simulator.transactions.byReference(payment.reference)?.ipn.map(({ answer }) => answer) ?? []
  await until('the confirmation to be taken', () => told().includes('00'))
  assert.deepEqual(told(), ['không trả lời được', '99', '00'])
})

test('asked about a payment, the gateway says open, paid or failed', async () => {
  const gateway = aGateway()
  const ask = (payment: ReturnType<typeof aPayment>) => gateway.queryPayment({ ...payment, now: new Date() })
  const unseen = aPayment()
  assert.deepEqual(await ask(unseen), { standing: 'open', code: '91', knownToGateway: false })
  await fetch(gateway.payUrl(unseen))
  assert.deepEqual(await ask(unseen), { standing: 'open', code: '01', knownToGateway: true })
  simulator.setFaults({ dropIpn: true })
  const paid = aPayment()
  await act(gateway.payUrl(paid), 'pay_and_leave')
  const standing = await ask(paid)
  assert.ok(standing.standing === 'paid')
  assert.deepEqual([standing.amountVnd, standing.bankCode], [75_000, 'VCB'])
  const cancelled = aPayment()
  await act(gateway.payUrl(cancelled), 'cancel')
  assert.deepEqual(await ask(cancelled), { standing: 'failed', code: '02' })
})

test('a gateway that is down, gone or not to be believed is unavailable, never failed', async () => {
  const question = { reference: 'HS-0', at: new Date(), now: new Date() }
  simulator.setFaults({ down: true })
  assert.deepEqual(await aGateway().queryPayment(question), { standing: 'unavailable' })
  const gone = aGateway({ queryUrl: 'http://127.0.0.1:9/api' })
  assert.deepEqual(await gone.queryPayment(question), { standing: 'unavailable' })
  simulator.setFaults({ down: false })
  const stranger = aGateway({ secret: 'khác' })
  assert.deepEqual(await stranger.queryPayment(question), { standing: 'unavailable' })
})

test('the gateway refuses a payment that is forged, expired or paid already', async () => {
  const gateway = aGateway()
  const forged = new URL(gateway.payUrl(aPayment()))
  forged.searchParams.set('vnp_Amount', '500000')
  const expired = aPayment({ expiresAt: new Date(Date.now() - 1000) })
  const paid = gateway.payUrl(aPayment())
  await act(paid, 'pay')
  for (const [url, code] of [
    [forged.href, '70'],
    [gateway.payUrl(expired), '15'],
    [paid, '01'],
  ] as const) {
    const page = await fetch(url)
    assert.equal(page.status, 400)
    assert.match(await page.text(), new RegExp(`mã(<!-- -->)? ?(<!-- -->)?${code}`))
  }
})

test('a payment that VNPAY would not take is never sent there', () => {
  const gateway = aGateway()
  for (const change of [{ amountVnd: 4_999 }, { amountVnd: 1e9 }, { amountVnd: 5000.5 }, { reference: 'có dấu' }]) {
    assert.throws(() => gateway.payUrl(aPayment(change)), RangeError)
  }
})

test('the address is the one that the vnpay library makes from the same payment', () => {
  const at = new Date('2026-11-22T17:30:00Z')
  const payment = aPayment({ at, expiresAt: new Date(at.getTime() + 900_000), locale: 'en' as const })
  const ours = new URL(aGateway({ payUrl: 'https://pay.example/paymentv2/vpcpay.html' }).payUrl(payment))
  const library = new VNPay({
    tmnCode: merchant.tmnCode,
    secureSecret: merchant.secret,
    vnpayHost: 'https://pay.example',
  })
  const theirs = library.buildPaymentUrl({
    vnp_Amount: payment.amountVnd,
    vnp_TxnRef: payment.reference,
    vnp_OrderInfo: 'Le phi dang ky khai sinh ho so H99.26-0007 Dot 1',
    vnp_IpAddr: '127.0.0.1',
    vnp_ReturnUrl: returnUrl,
    vnp_Locale: VnpLocale.EN,
    vnp_CreateDate: 20261123003000,
    vnp_ExpireDate: 20261123004500,
  })
  assert.equal(ours.href, theirs)
})
