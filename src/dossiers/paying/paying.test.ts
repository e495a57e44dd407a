import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { vnpayConfirmation } from '../../../test/support/vnpay-confirmation.js'
import {
  listDues,
  listPayments,
  listReceipts,
  type PaymentGateway,
  type PaymentStanding,
} from '../../payments/index.js'
import { asSystem } from '../../platform/db.js'
import {
  abandonPayment,
  acceptDossier,
  askAboutOpenPayments,
  askAboutPayment,
  askObligation,
  confirmPayment,
  type Dossier,
  getDossier,
  noteReturn,
  openOnlinePayment,
  recordCounterPayment,
  startProcessing,
} from '../index.js'

/** An extract from a civil status book: some copies at 8.000 đồng, to be paid before acceptance. */
const extract = '2.000635'

async function stateOf(town: Town, dossier: Dossier) {
  return asSystem(town.needs.db, async (tx) => ({
    dossier: await getDossier(tx, dossier.id),
    dues: await listDues(tx, dossier.id),
    payments: await listPayments(tx, dossier.id),
    receipts: await listReceipts(tx, dossier.id),
    events: (
      await tx.selectFrom('dossierEvents').select('kind').where('dossierId', '=', dossier.id).orderBy('seq').execute()
    ).map((event) => event.kind),
    notices: (
      await tx
        .selectFrom('notices')
        .select('template')
        .where('dossierId', '=', dossier.id)
        .where('channel', '=', 'portal')
        .orderBy('createdAt')
        .execute()
    ).map((notice) => notice.template),
    messages: (
      await tx.selectFrom('gatewayMessages').select('outcome').orderBy('receivedAt').orderBy('id').execute()
    ).map((message) => message.outcome),
  }))
}

async function aDossierToPay(town: Town, wanted: { n?: number; citizen?: number } = {}) {
  const dossier = await aDossier(town, { procedure: extract, ...wanted })
  const { dues } = await stateOf(town, dossier)
  const order = {
    actor: { kind: 'citizen', id: dossier.submitterId } as const,
    dueIds: dues.map((due) => due.id),
    ip: '127.0.0.1',
    locale: 'vi' as const,
  }
  return { dossier, order, amountVnd: dues.reduce((sum, due) => sum + due.amountVnd, 0) }
}

async function begin(town: Town) {
  const { dossier, order, amountVnd } = await aDossierToPay(town)
  const opened = await openOnlinePayment(town.needs, dossier.id, order)
  assert.ok(opened.outcome === 'opened')
  return { dossier, order, amountVnd, opened, said: { reference: opened.reference, amountVnd, at: town.clock.now() } }
}

const answering = (town: Town, standing: PaymentStanding) => ({
  ...town.needs,
  gateway: { ...town.needs.gateway, queryPayment: async () => standing } satisfies PaymentGateway,
})

test('a payment that nobody was sent to, since the gateway was down, leaves the counter free', async (t) => {
  const town = await openTown(t)
  const { opened, dossier } = await begin(town)
  const needs = answering(town, { standing: 'unavailable' })
  assert.equal(await askAboutPayment(needs, opened.paymentId), 'unavailable')
  await abandonPayment(needs, opened.paymentId)
  assert.deepEqual(
    (await stateOf(town, dossier)).payments.map(({ state }) => state),
    ['failed'],
  )
})

test('a payment whose payer was sent to the gateway stays open while the gateway is down', async (t) => {
  const town = await openTown(t)
  const { opened, dossier } = await begin(town)
  const up = answering(town, { standing: 'open', code: '01', knownToGateway: false })
  assert.equal(await askAboutPayment(up, opened.paymentId), 'still_open')
  await abandonPayment(town.needs, opened.paymentId)
  assert.deepEqual(
    (await stateOf(town, dossier)).payments.map(({ state }) => state),
    ['open'],
  )
})

test('a confirmation settles the due, gives a receipt and tells the person', async (t) => {
  const town = await openTown(t)
  const { dossier, said } = await begin(town)
  assert.equal(await confirmPayment(town.needs, vnpayConfirmation(said)), 'recorded')
  const after = await stateOf(town, dossier)
  assert.deepEqual(
    after.dues.map((due) => due.state),
    ['paid'],
  )
  assert.deepEqual(
    after.payments.map(({ state, gatewayNumber, bankCode }) => [state, gatewayNumber, bankCode]),
    [['paid', '14226112', 'NCB']],
  )
  assert.deepEqual(
    after.receipts.map(({ series, number, method }) => [series, number, method]),
    [['HS-26E', 1, 'online']],
  )
  assert.ok(after.receipts[0]?.documentId)
  assert.deepEqual(after.events, ['submitted', 'payment_settled'])
  assert.deepEqual(after.notices, ['submitted', 'payment_due', 'payment_received'])
  assert.deepEqual(after.messages, ['recorded'])
})

test('a forged confirmation changes nothing, and is kept without its reference', async (t) => {
  const town = await openTown(t)
  const { dossier, said } = await begin(town)
  assert.equal(await confirmPayment(town.needs, vnpayConfirmation({ ...said, secret: 'guessed' })), 'not_trusted')
  const after = await stateOf(town, dossier)
  assert.deepEqual(
    after.payments.map((payment) => payment.state),
    ['open'],
  )
  assert.deepEqual([after.receipts, after.messages], [[], ['not_trusted']])
})

test('a wrong amount and an unknown reference are said back to the gateway, and settle nothing', async (t) => {
  const town = await openTown(t)
  const { dossier, said } = await begin(town)
  const wrong = vnpayConfirmation({ ...said, amountVnd: said.amountVnd + 1000 })
  assert.equal(await confirmPayment(town.needs, wrong), 'wrong_amount')
  assert.equal(await confirmPayment(town.needs, vnpayConfirmation({ ...said, reference: 'nobody' })), 'unknown_payment')
  const after = await stateOf(town, dossier)
  assert.deepEqual(
    [after.dues.map((due) => due.state), after.receipts.length, after.messages],
    [['due'], 0, ['wrong_amount', 'unknown_payment']],
  )
})

test('the same confirmation many times at once gives one receipt', async (t) => {
  const town = await openTown(t)
  const { dossier, said } = await begin(town)
  const outcomes = await Promise.all(
    Array.from({ length: 6 }, () => confirmPayment(town.needs, vnpayConfirmation(said))),
  )
  assert.deepEqual(outcomes.sort(), [...Array<string>(5).fill('already_recorded'), 'recorded'])
  const after = await stateOf(town, dossier)
  assert.equal(after.receipts.length, 1)
  assert.deepEqual(after.events, ['submitted', 'payment_settled'])
})

test('what the browser brings back settles nothing by itself, and makes us ask', async (t) => {
  const town = await openTown(t)
  const { dossier, said } = await begin(town)
  const back = await noteReturn(town.needs, vnpayConfirmation(said))
  assert.deepEqual(back, {
    outcome: 'known',
    submissionCode: dossier.submissionCode,
    reference: said.reference,
  })
  const after = await stateOf(town, dossier)
  assert.deepEqual(
    after.dues.map((due) => due.state),
    ['due'],
  )
  assert.equal((await noteReturn(town.needs, vnpayConfirmation({ ...said, secret: 'guessed' }))).outcome, 'not_trusted')
})

test('asking the gateway settles a payment whose confirmation was lost', async (t) => {
  const town = await openTown(t)
  const { dossier, amountVnd } = await begin(town)
  const paidAt = town.clock.now()
  const paid = answering(town, { standing: 'paid', amountVnd, gatewayNumber: '7', bankCode: 'NCB', paidAt })
  await askAboutOpenPayments(paid)
  assert.deepEqual((await stateOf(town, dossier)).receipts, [], 'not asked within the first minute')
  town.clock.forward({ minutes: 2 })
  await askAboutOpenPayments(paid)
  const after = await stateOf(town, dossier)
  assert.deepEqual([after.receipts.length, after.messages], [1, ['settled']])
  town.clock.forward({ minutes: 2 })
  await askAboutOpenPayments(paid)
  assert.equal((await stateOf(town, dossier)).receipts.length, 1)
})

test('a payment that nobody began ends after its time, and money that comes later is money all the same', async (t) => {
  const town = await openTown(t)
  const { dossier, said, order } = await begin(town)
  const unknown = answering(town, { standing: 'open', code: '91', knownToGateway: false })
  town.clock.forward({ minutes: 2 })
  await askAboutOpenPayments(unknown)
  assert.equal((await stateOf(town, dossier)).payments[0]?.state, 'open')
  town.clock.forward({ minutes: 14 })
  assert.deepEqual(await openOnlinePayment(town.needs, dossier.id, order), {
    outcome: 'refused',
    because: 'confirming_earlier',
  })
  await askAboutOpenPayments(unknown)
  assert.equal((await stateOf(town, dossier)).payments[0]?.state, 'expired')
  assert.equal(await confirmPayment(town.needs, vnpayConfirmation(said)), 'recorded')
  assert.equal((await stateOf(town, dossier)).receipts.length, 1)
})

test('a gateway that does not answer leaves the payment open for later', async (t) => {
  const town = await openTown(t)
  const { dossier } = await begin(town)
  town.clock.forward({ minutes: 30 })
  await askAboutOpenPayments(answering(town, { standing: 'unavailable' }))
  const after = await stateOf(town, dossier)
  assert.deepEqual([after.payments[0]?.state, after.messages], ['open', ['unavailable']])
})

test('going to pay twice is one payment; after a failure it is a new one', async (t) => {
  const town = await openTown(t)
  const { dossier, order, opened, said } = await begin(town)
  const again = await openOnlinePayment(town.needs, dossier.id, order)
  assert.ok(again.outcome === 'opened')
  assert.equal(again.reference, opened.reference)
  assert.equal(await confirmPayment(town.needs, vnpayConfirmation({ ...said, success: false })), 'recorded')
  const anew = await openOnlinePayment(town.needs, dossier.id, order)
  assert.ok(anew.outcome === 'opened')
  assert.notEqual(anew.reference, opened.reference)
})

test('less than the gateway takes is refused, so that the page can point to the counter', async (t) => {
  const town = await openTown(t)
  const { dossier, order, amountVnd } = await aDossierToPay(town)
  const gateway = { ...town.needs.gateway, minimumVnd: amountVnd + 1 }
  assert.deepEqual(await openOnlinePayment({ ...town.needs, gateway }, dossier.id, order), {
    outcome: 'refused',
    because: 'below_minimum',
  })
  assert.deepEqual((await stateOf(town, dossier)).payments, [])
})

test("nobody opens a payment for another person's dossier", async (t) => {
  const town = await openTown(t)
  const { dossier, order } = await aDossierToPay(town)
  const stranger = { ...order, actor: { kind: 'citizen', id: town.citizen(3).id } as const }
  await assert.rejects(openOnlinePayment(town.needs, dossier.id, stranger), { name: 'NotFound' })
})

test('the cashier who presses twice takes the money once, and the dossier can then be accepted', async (t) => {
  const town = await openTown(t)
  const { dossier, order } = await aDossierToPay(town)
  const receiver = await town.officer('receiver')
  assert.deepEqual(await acceptDossier(town.needs, dossier.id, receiver), {
    outcome: 'refused',
    because: 'fee_due_at_acceptance',
  })
  const taken = {
    officer: await town.officer('cashier'),
    dueIds: order.dueIds,
    method: 'cash' as const,
    requestId: randomUUID(),
  }
  const [first, second] = await Promise.all([
    recordCounterPayment(town.needs, dossier.id, taken),
    recordCounterPayment(town.needs, dossier.id, taken),
  ])
  assert.equal(first?.outcome, 'recorded')
  assert.deepEqual(first, second)
  assert.equal((await stateOf(town, dossier)).receipts.length, 1)
  assert.deepEqual(await recordCounterPayment(town.needs, dossier.id, { ...taken, requestId: randomUUID() }), {
    outcome: 'refused',
    because: 'nothing_due',
  })
  assert.equal((await acceptDossier(town.needs, dossier.id, receiver)).outcome, 'accepted')
})

test('an officer without the role takes no money, and nobody does while the person stands at the gateway', async (t) => {
  const town = await openTown(t)
  const { dossier, order, said } = await begin(town)
  const taken = { dueIds: order.dueIds, method: 'cash' as const }
  const receiver = { ...taken, officer: await town.officer('receiver'), requestId: randomUUID() }
  assert.deepEqual(await recordCounterPayment(town.needs, dossier.id, receiver), {
    outcome: 'refused',
    because: 'not_available_now',
  })
  const cashier = await town.officer('cashier')
  const pay = () =>
    recordCounterPayment(town.needs, dossier.id, { ...taken, officer: cashier, requestId: randomUUID() })
  assert.deepEqual(await pay(), { outcome: 'refused', because: 'online_payment_open' })
  town.clock.forward({ minutes: 20 })
  assert.equal((await pay()).outcome, 'recorded')
  assert.equal(await confirmPayment(town.needs, vnpayConfirmation(said)), 'recorded')
  const after = await stateOf(town, dossier)
  assert.deepEqual(
    [after.payments.map((payment) => payment.state), after.receipts.length],
    [['paid', 'paid'], 1],
    'money that came twice has no receipt',
  )
})

test('receipt numbers run without gaps however many pay at once and however many are refused', async (t) => {
  const town = await openTown(t)
  const cashier = await town.officer('cashier')
  const dossiers: Awaited<ReturnType<typeof aDossierToPay>>[] = []
  for (let n = 0; n < 6; n += 1) dossiers.push(await aDossierToPay(town, { n, citizen: n }))
  const take = ({ dossier }: (typeof dossiers)[number], dueIds: string[]) =>
    recordCounterPayment(town.needs, dossier.id, { officer: cashier, method: 'cash', dueIds, requestId: randomUUID() })
  await Promise.all(dossiers.flatMap((each) => [take(each, [randomUUID()]), take(each, each.order.dueIds)]))
  const rows = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('paymentReceipts').select(['series', 'number']).orderBy('number').execute(),
  )
  assert.deepEqual(
    rows,
    [1, 2, 3, 4, 5, 6].map((number) => ({ series: 'HS-26E', number })),
  )
})

test('an obligation stops the clock, and paying it moves the due date by the time it stood', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town, { status: 'accepted', procedure: '1.013225', agency: undefined })
  const started = await startProcessing(town.needs, dossier.id, await town.officer('receiver'))
  assert.equal(started.outcome, 'started')
  const officer = await town.officer('division_head')
  const obligation = { name: 'Lệ phí trước bạ', amountVnd: 2_500_000, legalBasis: 'Nghị định 10/2022/NĐ-CP' }
  const asked = await askObligation(town.needs, dossier.id, { officer, obligation })
  assert.ok(asked.outcome === 'asked')
  assert.equal((await stateOf(town, dossier)).dossier.status, 'obligation_due')
  town.clock.forward({ days: 2 })
  const cashier = await town.officer('cashier')
  const paid = await recordCounterPayment(town.needs, dossier.id, {
    officer: cashier,
    dueIds: [asked.dueId],
    method: 'transfer',
    requestId: randomUUID(),
  })
  assert.equal(paid.outcome, 'recorded')
  const after = await stateOf(town, dossier)
  assert.equal(after.dossier.status, 'in_processing')
  assert.equal(after.dossier.clockPausedAt, null)
  const twoDays = 2 * 24 * 3_600_000
  assert.ok(Number(after.dossier.dueAt) - Number(dossier.dueAt) >= twoDays)
  assert.deepEqual(after.events.slice(-3), ['obligation_asked', 'payment_settled', 'obligation_met'])
})
