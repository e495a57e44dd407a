import { startControl } from './control.js'
import { makeSigningKey } from './identity-provider/provider.js'
import { startIdentityProvider } from './identity-provider/start.js'
import { makeMailbox } from './mailbox/mailbox.js'
import { startMailbox } from './mailbox/start.js'
import { startPaymentGateway } from './payment-gateway/start.js'
import { makeTransactions } from './payment-gateway/transactions.js'
import type { AskedLine } from './registers/pages.js'
import type { RegisteredCitizen } from './registers/records.js'
import { startRegisters } from './registers/start.js'
import { makePhones } from './sms-centre/phones.js'
import { startSmsCentre } from './sms-centre/start.js'
import { makeSwitch, type Switch } from './switch.js'

export interface SimulatorsOptions {
  portalUrl: string
  /** The first of eight ports in a row; 0 takes free ones. Left out, they follow the portal's. */
  basePort?: number
  citizens: RegisteredCitizen[]
  /** Addresses of the portal that partners know it by. */
  clients: { redirectUris: string[]; ipnUrl: string }
  /** The number that citizens send their questions to. */
  shortNumber: string
  /** Time of the payment gateway, which refuses what is ordered too early or too late; the machine's when left out. */
  now?: () => Date
}

const host = '127.0.0.1'

// Known secrets of a demonstration; a production start refuses every secret that begins so.
const demo = { identity: 'demo-dinh-danh', payment: 'demo-thanh-toan', sms: 'demosms', registers: 'demo-csdl' }

/** Starts all simulators with their control page, and says how the portal reaches them. */
export async function startSimulators(options: SimulatorsOptions) {
  const ports = portsFrom(options)
  const started: { stop(): Promise<void> }[] = []
  const stop = async () => {
    await Promise.all(started.map((one) => one.stop()))
  }
  try {
    const switches: Switch[] = []
    for (const start of [switchIdentity, switchMailbox, switchSms, switchPayments, switchRegisters]) {
      const one = await start(options, ports)
      switches.push(one)
      started.push({ stop: one.turnOff })
    }
    const control = await startControl({ host, port: ports.control }, { switches, portalUrl: options.portalUrl })
    started.push(control)
    ports.control = portIn(control.url)
    return { url: control.url, ports, partners: partnersAt(ports), switches, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type Ports = ReturnType<typeof portsFrom>

function portsFrom({ portalUrl, basePort }: SimulatorsOptions) {
  const base = basePort ?? Number(new URL(portalUrl).port || 3000) + 1
  const at = (place: number) => (base === 0 ? 0 : base + place)
  return {
    ...{ control: at(0), identity: at(1), mailbox: at(2), smtp: at(3) },
    ...{ sms: at(4), smpp: at(5), payments: at(6), registers: at(7) },
  }
}

function portIn(url: string): number {
  return Number(new URL(url).port)
}

async function switchIdentity({ citizens, clients }: SimulatorsOptions, ports: Ports): Promise<Switch> {
  const signingKey = await makeSigningKey()
  const { redirectUris } = clients
  const client = { clientId: 'motcua', clientSecret: demo.identity, name: 'Một Cửa', redirectUris }
  const about = 'Đăng nhập kiểu VNeID bằng OpenID Connect, với các công dân của thành phố trình diễn.'
  return makeSwitch({ name: 'dinh-danh', title: 'Định danh điện tử', about }, async () => {
    const running = await startIdentityProvider({
      host,
      port: ports.identity,
      citizens,
      clients: [client],
      signingKey,
    })
    ports.identity = portIn(running.url)
    return running
  })
}

async function switchMailbox(_options: SimulatorsOptions, ports: Ports): Promise<Switch> {
  const mailbox = makeMailbox()
  const about = 'Mọi thư điện tử do cổng gửi qua SMTP đều nằm lại đây, không đến ai thật.'
  return makeSwitch({ name: 'hop-thu', title: 'Hộp thư điện tử', about }, async () => {
    const running = await startMailbox({ host, port: ports.mailbox, smtpPort: ports.smtp, mailbox })
    ports.mailbox = portIn(running.url)
    ports.smtp = portIn(running.smtpUrl)
    return running
  })
}

async function switchSms({ shortNumber }: SimulatorsOptions, ports: Ports): Promise<Switch> {
  const phones = makePhones()
  const about = `Tin nhắn qua SMPP 3.4 tới điện thoại của người dân, và từ người dân tới đầu số ${shortNumber}.`
  return makeSwitch({ name: 'tin-nhan', title: 'Tổng đài tin nhắn', about }, async () => {
    const running = await startSmsCentre({
      host,
      port: ports.sms,
      smppPort: ports.smpp,
      systemId: 'motcua',
      password: demo.sms,
      shortNumber,
      phones,
    })
    ports.sms = portIn(running.url)
    ports.smpp = running.smppPort
    return running
  })
}

async function switchPayments({ clients, now }: SimulatorsOptions, ports: Ports): Promise<Switch> {
  const transactions = makeTransactions()
  const { ipnUrl } = clients
  const merchant = { tmnCode: 'MOTCUA01', secret: demo.payment, name: 'Thành phố Hoa Sen', ipnUrl }
  const about = 'Thanh toán phí, lệ phí theo giao thức VNPAY 2.1.0; không có tiền thật.'
  return makeSwitch({ name: 'thanh-toan', title: 'Cổng thanh toán', about }, async () => {
    const running = await startPaymentGateway({
      host,
      port: ports.payments,
      merchant,
      transactions,
      ...(now ? { now } : {}),
    })
    ports.payments = portIn(running.url)
    return running
  })
}

async function switchRegisters({ citizens }: SimulatorsOptions, ports: Ports): Promise<Switch> {
  const asked: AskedLine[] = []
  const about = 'Cơ sở dữ liệu quốc gia về dân cư và kho dữ liệu điện tử, hỏi qua trục chia sẻ dữ liệu.'
  const login = { username: 'motcua', password: demo.registers, destination: 'CSDLQG' }
  return makeSwitch({ name: 'co-so-du-lieu', title: 'Cơ sở dữ liệu quốc gia', about }, async () => {
    const running = await startRegisters({ host, port: ports.registers, citizens, ...login, asked })
    ports.registers = portIn(running.url)
    return running
  })
}

/** How the portal reaches the simulators: the settings that an operator would give for real partners. */
function partnersAt({ identity, smtp, smpp, payments, registers }: Ports) {
  const gateway = `http://${host}:${payments}`
  return {
    identity: { issuer: `http://${host}:${identity}`, clientId: 'motcua', clientSecret: demo.identity },
    payments: {
      tmnCode: 'MOTCUA01',
      secret: demo.payment,
      payUrl: `${gateway}/paymentv2/vpcpay.html`,
      queryUrl: `${gateway}/merchant_webapi/api/transaction`,
    },
    mail: { smtpUrl: `smtp://${host}:${smtp}`, from: 'Một Cửa Hoa Sen <khong-tra-loi@hoasen.example>' },
    sms: { host, port: smpp, encrypted: false, systemId: 'motcua', password: demo.sms, source: 'MotCua' },
    registers: {
      url: `http://${host}:${registers}`,
      username: 'motcua',
      password: demo.registers,
      destination: 'CSDLQG',
    },
  }
}
