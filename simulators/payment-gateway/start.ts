import type { FastifyInstance } from 'fastify'
import { type Listening, listen, makeWeb, sendPage } from '../web.js'
import { answerQuery } from './answer-query.js'
import { checkRequest, type Merchant } from './check-request.js'
import { type Faults, noFaults } from './faults.js'
import { makeNotifier, returnAddress } from './notify.js'
import { DownPage, GatewayPage, LeftPage, PayErrorPage, PayPage } from './pages.js'
import { type Ending, makeTransactions, stamp, type Transaction, type Transactions } from './transactions.js'

export interface PaymentGatewayOptions extends Listening {
  merchant: Merchant
  /** VNPAY confirms up to ten times, five minutes apart; a demonstration is quicker. */
  ipnAttempts?: number
  ipnEveryMs?: number
  faults?: Partial<Faults>
  now?: () => Date
  /** Pass them to keep the payments over a stop and a new start. */
  transactions?: Transactions
}

interface Gateway {
  merchant: Merchant
  transactions: Transactions
  faults: Faults
  notifier: ReturnType<typeof makeNotifier>
  now: () => Date
}

/** Starts a payment gateway that moves no money and speaks VNPAY 2.1.0. */
export async function startPaymentGateway(options: PaymentGatewayOptions) {
  const { merchant, ipnAttempts: attempts = 10, ipnEveryMs: everyMs = 5000, now = () => new Date() } = options
  const faults: Faults = { ...noFaults(), ...options.faults }
  const notifier = makeNotifier({ merchant, faults, attempts, everyMs })
  const gateway: Gateway = {
    merchant,
    transactions: options.transactions ?? makeTransactions(),
    faults,
    notifier,
    now,
  }
  const web = await makeWeb()
  addPayerRoutes(web, gateway)
  addQueryRoute(web, gateway)
  addOperatorRoutes(web, gateway)
  const url = await listen(web, options)
  return {
    url,
    payUrl: `${url}/paymentv2/vpcpay.html`,
    queryUrl: `${url}/merchant_webapi/api/transaction`,
    transactions: gateway.transactions,
    setFaults: (change: Partial<Faults>) => void Object.assign(faults, change),
    async stop() {
      notifier.stop()
      await web.close()
    },
  }
}

function addPayerRoutes(web: FastifyInstance, gateway: Gateway): void {
  const { merchant, transactions, faults, now } = gateway
  web.get('/paymentv2/vpcpay.html', (request, reply) => {
    if (faults.down) return sendPage(reply, DownPage(), 503)
    const query = texts(request.query)
    const error = checkRequest(query, { merchant, transactions, now: now() })
    if (error) return sendPage(reply, PayErrorPage({ error }), 400)
    return sendPage(reply, PayPage({ transaction: transactions.open(query), merchant: merchant.name }))
  })
  web.post<{ Params: { id: string } }>('/giao-dich/:id', async (request, reply) => {
    if (faults.down) return sendPage(reply, DownPage(), 503)
    const { action = '', bank = '' } = texts(request.body)
    const transaction = transactions.find(request.params.id)
    if (!transaction) return sendPage(reply, PayErrorPage({ error: '03' }), 404)
    if (transaction.ending === 'open') {
      settle(gateway, transaction, { action, bank })
      await gateway.notifier.attempt(transaction)
    }
    if (action === 'pay_and_leave') return sendPage(reply, LeftPage({ transaction }))
    return reply.redirect(returnAddress(transaction, merchant, faults), 303)
  })
}

function settle({ transactions, now }: Gateway, transaction: Transaction, how: { action: string; bank: string }): void {
  const at = stamp(now())
  const ending = transaction.expireDate < at ? 'expired' : endingOf(how.action)
  transaction.ending = ending
  transaction.payDate = at
  if (ending !== 'paid') return
  transaction.gatewayNumber = transactions.nextNumber()
  transaction.bankCode = /^[A-Z]{2,10}$/.test(how.bank) ? how.bank : 'NCB'
}

function endingOf(action: string): Ending {
  if (action === 'pay' || action === 'pay_and_leave') return 'paid'
  return action === 'no_money' ? 'no_money' : 'cancelled'
}

function addQueryRoute(web: FastifyInstance, { merchant, transactions, faults, now }: Gateway): void {
  const seenRequests = new Set<string>()
  web.post('/merchant_webapi/api/transaction', (request, reply) => {
    if (faults.down) return reply.code(503).send({})
    return answerQuery(texts(request.body), { merchant, transactions, faults, seenRequests, now: now() })
  })
}

function addOperatorRoutes(web: FastifyInstance, { transactions, faults }: Gateway): void {
  web.get('/', (_request, reply) => sendPage(reply, GatewayPage({ transactions: transactions.list(), faults })))
  web.get('/transactions', () => transactions.list())
  web.get('/faults', () => faults)
  web.post('/faults', (request, reply) => {
    const wanted = texts(request.body)
    for (const name of Object.keys(faults) as (keyof Faults)[]) faults[name] = wanted[name] === 'true'
    if (request.headers.accept?.includes('text/html')) return reply.redirect('/', 303)
    return reply.send(faults)
  })
}

/** The fields that came once. One that came twice is dropped, so that a signature over it cannot hold. */
function texts(fields: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(Object(fields)).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[name, String(value)]] : [],
    ),
  )
}
