import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { openTown } from '../../../test/support/town.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

const page = paths.procedure('1.004873')
const agenciesIn = (html: string) => {
  const aside = html.slice(html.indexOf('id="agencies-title"'))
  return [...aside.matchAll(/href="\/co-quan\/([\w-]+)"/g)].map(([, slug]) => slug)
}

test('the agency of the chosen commune comes first, is marked, and filing begins there', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const { body } = await app.inject(`${page}?noi-o=99007`)
  assert.equal(agenciesIn(body)[0], 'xa-dam-sen')
  assert.match(textOfPage(body), /Nơi bạn ở Ủy ban nhân dân [Xx]ã Đầm Sen/)
  assert.match(body, /href="\/nop-ho-so\/1\.004873\?noi-o=99007"/)
  const plain = (await app.inject(page)).body
  assert.doesNotMatch(textOfPage(plain), /Nơi bạn ở Ủy ban/)
  assert.deepEqual([...agenciesIn(plain)].sort(), [...agenciesIn(body)].sort())
  const unknown = (await app.inject(`${page}?noi-o=%22%3E%3Cscript%3E`)).body
  assert.deepEqual(agenciesIn(unknown), agenciesIn(plain), 'a commune that no agency serves changes nothing')
  assert.match(unknown, /href="\/nop-ho-so\/1\.004873"/)
})

test('who filed before sees the agency of the home they declared then, for two statements more', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  await aDossier(town, { procedure: '1.004873', citizen: 0 })
  const home = town.agencies.find(({ unitCode }) => unitCode === town.citizen(0).home.commune)
  const see = async (index: number) => {
    const headers = { cookie: await town.logInAs(town.citizen(index)) }
    return () => app.inject({ url: page, headers })
  }
  const own = await see(0)
  assert.equal(agenciesIn((await own()).body)[0], home?.slug)
  const asked = await statementsOf(own)
  assert.ok(asked.length <= 10, asked.join('\n'))
  assert.doesNotMatch(textOfPage((await (await see(1))()).body), /Nơi bạn ở Ủy ban/)
})

test('an agency that returns the result in fewer ways says which', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const agencyId = town.agency('xa-dam-sen').id
  await asSystem(town.needs.db, (tx) =>
    tx
      .updateTable('agencyProcedures')
      .set({ returnWays: ['counter'] })
      .where('agencyId', '=', agencyId)
      .where('procedureCode', '=', '1.004873')
      .execute(),
  )
  const text = textOfPage((await app.inject(page)).body)
  assert.equal(text.match(/Trả kết quả: /g)?.length, 1)
  assert.match(text, /[Xx]ã Đầm Sen \(giải quyết\) Trả kết quả: [^·]+\bquầy/)
  assert.match(text, /Có cơ quan trả kết quả bằng ít cách hơn/)
})
