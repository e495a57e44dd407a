import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { openTown } from '../../../test/support/town.js'
import { paths } from '../../surface/paths.js'

const birth = '1.001193'
const agenciesIn = (html: string) =>
  [...html.matchAll(/<input[^>]*name="co-quan"[^>]*>/g)].map(([input]) => ({
    slug: /value="([^"]*)"/.exec(input)?.[1],
    isChosen: / checked/.test(input),
  }))
const elsewhere = (html: string) => agenciesIn(html.slice(html.lastIndexOf('<details'))).length

test('the agency where the person lives comes first and chosen, all others one step away', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const all = agenciesIn((await app.inject(paths.apply(birth))).body)
  assert.ok(all.length >= 4 && all.every(({ isChosen }) => !isChosen))
  const { body } = await app.inject(`${paths.apply(birth)}?noi-o=99007`)
  const [first, ...others] = agenciesIn(body)
  assert.deepEqual(first, { slug: 'xa-dam-sen', isChosen: true })
  assert.equal(others.length, all.length - 1)
  assert.equal(elsewhere(body), others.length)
  const unknown = agenciesIn((await app.inject(`${paths.apply(birth)}?noi-o=00000`)).body)
  assert.deepEqual(unknown, all, 'a commune that no agency serves changes nothing')
})

test('who filed before is taken to the agency of the home they declared then', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  await aDossier(town, { procedure: '1.004873', citizen: 0 })
  const see = async (index: number) =>
    agenciesIn(
      (await app.inject({ url: paths.apply(birth), headers: { cookie: await town.logInAs(town.citizen(index)) } }))
        .body,
    )
  const home = town.agencies.find(({ unitCode }) => unitCode === town.citizen(0).home.commune)
  assert.ok(home)
  assert.deepEqual((await see(0))[0], { slug: home.slug, isChosen: true })
  assert.ok((await see(1)).every(({ isChosen }) => !isChosen))
})
