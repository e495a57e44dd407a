import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown, type TownOptions } from '../../test/support/town.js'
import { paths } from './paths.js'

/** Looks up as long as it may, each time with other words of where it comes from; how often it was let through. */
async function lookUps(
  options: TownOptions,
  { saying }: { saying: (n: number) => string },
  t: Parameters<typeof openTown>[0],
) {
  const app = await (await openTown(t, { withRateLimits: true, ...options })).app()
  const url = paths.trackDossier('T-00000-00000-00000')
  for (let n = 0; n < 70; n += 1) {
    const { statusCode } = await app.inject({ url, headers: { 'x-forwarded-for': saying(n) } })
    if (statusCode === 429) return n
  }
  return 'all'
}

test('who asks too often gains nothing by naming another address each time', async (t) => {
  const forged = (n: number) => `192.0.2.${n}, 198.51.100.7`
  assert.equal(await lookUps({ needs: { mode: 'production', proxies: 1 } }, { saying: forged }, t), 60)
})

test('people behind one proxy are counted each for themselves', async (t) => {
  const each = (n: number) => `192.0.2.${n}`
  assert.equal(await lookUps({ needs: { mode: 'production', proxies: 1 } }, { saying: each }, t), 'all')
})

test('without a proxy nobody is believed about where they come from', async (t) => {
  assert.equal(await lookUps({}, { saying: (n) => `192.0.2.${n}` }, t), 60)
})

test('where people come by https, the session is never sent without it, whatever the proxy says of itself', async (t) => {
  const town = await openTown(t, { needs: { publicUrl: 'https://town.example' } })
  const app = await town.app()
  const page = await app.inject(paths.logIn)
  const token = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const cookie = page.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
  const payload = new URLSearchParams({ _csrf: token }).toString()
  const begun = await app.inject({ method: 'POST', url: paths.logIn, headers, payload })
  const [login] = begun.cookies
  assert.deepEqual([login?.name, login?.httpOnly, login?.secure, login?.sameSite], ['mc_dang_nhap', true, true, 'Lax'])
})
