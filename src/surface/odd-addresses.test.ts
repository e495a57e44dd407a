import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RawVisitor } from '../../test/support/raw-visitor.js'
import { openTown } from '../../test/support/town.js'
import { allRoutes } from '../all-routes.js'
import { paths } from './paths.js'

/** What a broken link, a robot or a slip of the hand puts into an address. */
const oddities = ['%00', '-'.repeat(36), '9'.repeat(20), '1.5', '%F0%9F%8F%A0']

/** Names that pages look for in the query. */
const asked = ['q', 'ma', 'cap', 'linh-vuc', 'co-quan', 'tu', 'den', 'ban', 'ban-moi', 'sau', 'trang', 'thu-tuc', 'xem']

test('no address of a page is so odd that the program breaks', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const officer = await town.logInAs(await town.officer('administrator', 'hoa-sen'))
  const citizen = await town.logInAs(town.citizen())
  const headers = { cookie: `${officer}; ${citizen}` }
  const broken: string[] = []
  const known = { code: '1.001193', slug: 'phuong-sen-hong' }
  for (const { method, path } of allRoutes(town.needs)) {
    if (method !== 'GET') continue
    for (const odd of oddities) {
      const query = asked.map((name) => `${name}=${odd}`).join('&')
      const inPath = path.replace(/:\w+/g, odd)
      const inQuery = `${path.replace(/:(code|slug)/g, (_, name: 'code' | 'slug') => known[name])}?${query}`
      for (const url of [inPath, inQuery.replace(/:\w+/g, odd)]) {
        const { statusCode } = await app.inject({ url, headers })
        if (statusCode >= 500) broken.push(`${statusCode} ${url}`)
      }
    }
  }
  assert.deepEqual(broken, [])
})

test('what nobody types and a copied text brings along is a space, and the rest is taken as it is', async (t) => {
  const town = await openTown(t)
  const desk = new RawVisitor(await town.app(), await town.logInAs(await town.officer('administrator', 'hoa-sen')))
  await desk.get(paths.adminContentNew('news'))
  const typed = { 'tieu-de': 'Nghỉ\u0000lễ\u000bTết', 'tom-tat': 'Một\u0007 hai', 'noi-dung': 'Dòng một\r\n\tDòng hai' }
  const { status, location = '' } = await desk.post(paths.adminContentNew('news'), { ...typed, viec: 'draft' })
  assert.equal(status, 303)
  const { html } = await desk.get(location)
  assert.match(html, /value="Nghỉ lễ Tết"/)
  assert.match(html, /Dòng một\s+\tDòng hai/)
})
