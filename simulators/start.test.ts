import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { after, before, test } from 'node:test'
import { makeVnpayGateway } from '../src/payments/vnpay-gateway.js'
import { makeIdentityProvider } from '../src/people/identity-provider.js'
import { makeMailer } from '../src/platform/mail.js'
import { PartnerUnavailable } from '../src/platform/partner-failures.js'
import { makeSmsSender } from '../src/platform/sms.js'
import { startSimulators } from './start.js'

const redirectUri = 'http://127.0.0.1:9/dang-nhap/ve'
const options = {
  portalUrl: 'http://127.0.0.1:9',
  basePort: 0,
  citizens: [
    {
      personalId: '001190000001',
      fullName: 'Lê Thị Thử Nghiệm',
      birthDate: '1990-05-12',
      gender: 'female' as const,
      assuranceLevel: 2 as const,
    },
  ],
  clients: { redirectUris: [redirectUri], ipnUrl: 'http://127.0.0.1:9/ipn' },
  shortNumber: '8188',
}

let simulators: Awaited<ReturnType<typeof startSimulators>>
before(async () => {
  simulators = await startSimulators(options)
})
after(() => simulators.stop())

const flip = (name: string, how: 'tat' | 'bat') => fetch(`${simulators.url}/${name}/${how}`, { method: 'POST' })

test('the control page links to every simulator and each shows a page marked as a simulation', async () => {
  const control = await (await fetch(simulators.url)).text()
  for (const { url } of simulators.switches) {
    assert.ok(control.includes(`href="${url}"`), url)
    const page = await fetch(url)
    assert.equal(page.status, 200)
    assert.match(await page.text(), /<strong>MÔ PHỎNG<\/strong>/)
  }
})

test('the settings it gives let the portal reach every partner', async () => {
  const { identity, payments, mail, sms } = simulators.partners
  const start = await makeIdentityProvider({ ...identity, redirectUri }).begin()
  assert.equal(start.outcome, 'started')
  const gateway = makeVnpayGateway({ ...payments, returnUrl: redirectUri })
  const standing = await gateway.queryPayment({ reference: 'HS-1', at: new Date(), now: new Date() })
  assert.equal(standing.standing, 'open')
  const mailer = makeMailer(mail)
  await mailer.send({ to: 'a@dan.example', subject: 'Một', text: 'Một', messageId: '1' })
  mailer.close()
  const sender = makeSmsSender(sms)
  await sender.send({ to: '+84900000001', text: 'Một' })
  await sender.close()
})

test('a partner turned off is down, and turned on again it remembers and works', async () => {
  const mailer = makeMailer(simulators.partners.mail)
  const aMail = (messageId: string) => ({ to: 'b@dan.example', subject: messageId, text: 'x', messageId })
  await mailer.send(aMail('truoc'))
  await flip('hop-thu', 'tat')
  assert.match(await (await fetch(simulators.url)).text(), /Đang tắt/)
  await assert.rejects(mailer.send(aMail('trong')), PartnerUnavailable)
  await flip('hop-thu', 'bat')
  await mailer.send(aMail('sau'))
  const mails = await fetch(`http://127.0.0.1:${simulators.ports.mailbox}/messages?to=b@dan.example`)
  const subjects = ((await mails.json()) as { subject: string }[]).map(({ subject }) => subject)
  assert.deepEqual(subjects, ['sau', 'truoc'])
  mailer.close()
})

test('when a port is taken, nothing is left running', async () => {
  // Below the ports that the system gives to others by itself.
  const port = 20_000 + (process.pid % 9_000)
  const taken = createServer().listen(port, '127.0.0.1')
  await once(taken, 'listening')
  await assert.rejects(startSimulators({ ...options, basePort: port - 2 }), { code: 'EADDRINUSE' })
  for (const near of [port - 2, port - 1, port + 1, port + 2, port + 3, port + 4]) {
    await assert.rejects(once(connect(near, '127.0.0.1'), 'connect'), { code: 'ECONNREFUSED' }, String(near))
  }
  taken.close()
})
