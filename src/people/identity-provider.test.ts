import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { makeSigningKey } from '../../simulators/identity-provider/provider.js'
import { startIdentityProvider } from '../../simulators/identity-provider/start.js'
import { cancelAtIdentityProvider, logInAtIdentityProvider } from '../../test/support/identity-login.js'
import { type IdentityProvider, makeIdentityProvider } from './identity-provider.js'

const host = '127.0.0.1'
const redirectUri = 'http://127.0.0.1:9/dang-nhap/ve'
const client = { clientId: 'motcua', clientSecret: 'bi mat: & dau=%', name: 'Một Cửa', redirectUris: [redirectUri] }
const lan = {
  personalId: '001190000001',
  fullName: 'Lê Thị Thử Nghiệm',
  birthDate: '1990-05-12',
  gender: 'female' as const,
  phone: '0900000001',
  email: 'lan@thu.example',
  assuranceLevel: 2 as const,
}
const nameless = { ...lan, personalId: '001190000002', fullName: '' }
const levelOne = { personalId: '066198000007', fullName: 'H’Mẫu Niê', birthDate: '1998-07-07', gender: 'male' as const }
const citizens = [lan, nameless, { ...levelOne, assuranceLevel: 1 as const }]

let simulator: Awaited<ReturnType<typeof startIdentityProvider>>
before(async () => {
  simulator = await startIdentityProvider({ host, port: 0, citizens, clients: [client] })
})
after(() => simulator.stop())

function aProvider(change: Partial<Parameters<typeof makeIdentityProvider>[0]> = {}) {
  const { clientId, clientSecret } = client
  return makeIdentityProvider({
    issuer: simulator.issuer,
    clientId,
    clientSecret,
    redirectUri,
    ...change,
  })
}

async function aLogin(provider: IdentityProvider) {
  const start = await provider.begin()
  assert.ok(start.outcome === 'started')
  return start
}

test('a person logs in and every claim comes from the provider', async () => {
  const provider = aProvider()
  const start = await aLogin(provider)
  const back = await logInAtIdentityProvider(start.url, lan.personalId)
  const end = await provider.complete(back, start)
  assert.ok(end.outcome === 'verified')
  assert.match(end.identity.subject, /^vneid-[0-9a-f]{24}$/)
  assert.deepEqual(end, {
    outcome: 'verified',
    identity: {
      subject: end.identity.subject,
      personalId: '001190000001',
      fullName: 'Lê Thị Thử Nghiệm',
      birthDate: '1990-05-12',
      gender: 'female',
      phone: '+84900000001',
      email: 'lan@thu.example',
      assuranceLevel: 2,
    },
  })
})

test('a level 1 account without phone and mail is told as such', async () => {
  const provider = aProvider()
  const start = await aLogin(provider)
  const end = await provider.complete(await logInAtIdentityProvider(start.url, levelOne.personalId), start)
  assert.ok(end.outcome === 'verified')
  assert.deepEqual([end.identity.assuranceLevel, end.identity.phone, end.identity.email], [1, null, null])
})

test('the portal may be reached by another name than the one registered', async () => {
  const provider = aProvider()
  const start = await aLogin(provider)
  const { search } = new URL(await logInAtIdentityProvider(start.url, lan.personalId))
  const end = await provider.complete(`http://localhost:3000/dang-nhap/ve${search}`, start)
  assert.equal(end.outcome, 'verified')
})

test('a person who turns back is refused as cancelled', async () => {
  const provider = aProvider()
  const start = await aLogin(provider)
  const back = await cancelAtIdentityProvider(start.url)
  assert.deepEqual(await provider.complete(back, start), { outcome: 'refused', because: 'cancelled' })
})

test("another session's state, nonce or verifier, or a code used twice, is not trusted", async () => {
  const refused = { outcome: 'refused', because: 'not_trusted' }
  for (const field of ['state', 'nonce', 'codeVerifier'] as const) {
    const provider = aProvider()
    const start = await aLogin(provider)
    const other = await aLogin(provider)
    const back = await logInAtIdentityProvider(start.url, lan.personalId)
    assert.deepEqual(await provider.complete(back, { ...start, [field]: other[field] }), refused, field)
  }
  const provider = aProvider()
  const start = await aLogin(provider)
  const back = await logInAtIdentityProvider(start.url, lan.personalId)
  assert.equal((await provider.complete(back, start)).outcome, 'verified')
  assert.deepEqual(await provider.complete(back, start), refused)
})

test('a wrong client secret is not trusted', async () => {
  const provider = aProvider({ clientSecret: 'sai' })
  const start = await aLogin(provider)
  const back = await logInAtIdentityProvider(start.url, lan.personalId)
  assert.deepEqual(await provider.complete(back, start), { outcome: 'refused', because: 'not_trusted' })
})

test('an identity without a name is incomplete', async () => {
  const provider = aProvider()
  const start = await aLogin(provider)
  const back = await logInAtIdentityProvider(start.url, nameless.personalId)
  assert.deepEqual(await provider.complete(back, start), { outcome: 'refused', because: 'incomplete' })
})

test('a provider that is down is unavailable at both ends, and works again when it is back', async () => {
  const signingKey = await makeSigningKey()
  const options = { host, citizens, clients: [client], signingKey }
  const first = await startIdentityProvider({ ...options, port: 0 })
  const provider = aProvider({ issuer: first.issuer, rediscoverAfterMs: 0 })
  const start = await aLogin(provider)
  const back = await logInAtIdentityProvider(start.url, lan.personalId)
  await first.stop()
  assert.deepEqual(await provider.begin(), { outcome: 'unavailable' })
  assert.deepEqual(await provider.complete(back, start), { outcome: 'unavailable' })
  const second = await startIdentityProvider({ ...options, port: Number(new URL(first.url).port) })
  const again = await aLogin(provider)
  const end = await provider.complete(await logInAtIdentityProvider(again.url, lan.personalId), again)
  assert.equal(end.outcome, 'verified')
  await second.stop()
})

test('a provider that is silent or broken is unavailable', async () => {
  for (const answer of [
    () => undefined,
    (response: import('node:http').ServerResponse) => response.writeHead(502).end(),
  ]) {
    const broken = createServer((_request, response) => void answer(response)).listen(0, host)
    await new Promise((resolve) => broken.once('listening', resolve))
    const address = broken.address()
    const issuer = `http://${host}:${typeof address === 'object' ? address?.port : ''}`
    assert.deepEqual(await aProvider({ issuer, timeoutMs: 100 }).begin(), { outcome: 'unavailable' })
    broken.closeAllConnections()
    broken.close()
  }
})

test('a provider on another machine is never spoken to in the clear', () => {
  assert.throws(() => aProvider({ issuer: 'http://sso.example' }), /https/)
  assert.doesNotThrow(() => aProvider({ issuer: 'https://sso.example' }))
})

test('the login page names the citizens, keeps a wrong number, and is marked as a simulation', async () => {
  const { url } = await aLogin(aProvider())
  const redirect = await fetch(url, { redirect: 'manual' })
  const cookie = redirect.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const address = new URL(redirect.headers.get('location') ?? '', url).href
  const page = await (await fetch(address, { headers: { cookie } })).text()
  assert.match(page, /MÔ PHỎNG/)
  assert.match(page, /Lê Thị Thử Nghiệm/)
  const body = new URLSearchParams({ personalId: '123', passcode: '123456' })
  const wrong = await fetch(`${address}/mat-khau`, { method: 'POST', headers: { cookie }, body })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /value="123"/)
})
