import assert from 'node:assert/strict'
import { test } from 'node:test'
import { statementsOf } from '../../test/support/count-statements.js'
import { openTown } from '../../test/support/town.js'
import { openAssets } from '../ui/assets.js'
import { paths } from './paths.js'

const always = {
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
}

test('a page, a missing page and a file name every kind of source; scripts and styles run only with the nonce of this answer', async (t) => {
  const app = await (await openTown(t)).app()
  const seen = new Set<string>()
  for (const url of [paths.home, paths.home, '/khong-co', '/api/khong-co', openAssets()('citizen.css')]) {
    const { headers, body } = await app.inject(url)
    for (const [name, value] of Object.entries(always)) assert.equal(headers[name], value, `${name} of ${url}`)
    assert.equal(headers['cross-origin-opener-policy'], 'same-origin', url)
    assert.equal(headers['strict-transport-security'], undefined)
    const policy = new Map(
      String(headers['content-security-policy'])
        .split(';')
        .map((one) => [one.slice(0, one.indexOf(' ')), one.slice(one.indexOf(' ') + 1)]),
    )
    assert.equal(policy.get('default-src'), "'none'", url)
    assert.equal(policy.get('base-uri'), "'none'")
    assert.equal(policy.get('frame-ancestors'), "'self'")
    const nonce = /^'self' 'nonce-([\w+/]{22}==)'$/.exec(policy.get('script-src') ?? '')?.[1] ?? ''
    assert.equal(policy.get('style-src'), `'self' 'nonce-${nonce}'`, url)
    assert.ok(nonce && !seen.has(nonce), 'a nonce is for one answer')
    seen.add(nonce)
    const scripts = body.match(/<(?:script|style)\b[^>]*>/g) ?? []
    for (const script of scripts) assert.ok(script.includes(`nonce="${nonce}"`), script)
    assert.equal(scripts.length > 0, url === paths.home || url === '/khong-co')
  }
})

test('an answer to a program is data: nothing in it may run or be framed, wrong calls too', async (t) => {
  const app = await (await openTown(t)).app()
  for (const url of ['/api/v1/procedures', '/api/v1/procedures?limit=0', '/api/v1/openapi.json', '/healthz']) {
    const { headers } = await app.inject(url)
    assert.equal(headers['content-security-policy'], "default-src 'none';frame-ancestors 'none'", url)
    for (const [name, value] of Object.entries(always)) assert.equal(headers[name], value, `${name} of ${url}`)
  }
})

test('over https every answer says that it is always so', async (t) => {
  const app = await (await openTown(t, { needs: { publicUrl: 'https://town.example' } })).app()
  for (const url of [paths.home, '/khong-co', '/api/v1/procedures'])
    assert.equal((await app.inject(url)).headers['strict-transport-security'], 'max-age=31536000; includeSubDomains')
})

test('a program is nobody in particular: its cookie opens no session, on a page it does', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const headers = { cookie: await town.logInAs(town.citizen()) }
  const asked = async (url: string) =>
    (await statementsOf(() => app.inject({ url, headers }))).filter((one) => /\bsessions\b/.test(one))
  assert.deepEqual(await asked('/api/v1/procedures/2.000815'), [])
  assert.notDeepEqual(await asked(paths.home), [])
})
