import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDossier } from '../../../test/support/a-dossier.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { foldQueueDeltas } from '../../dossiers/index.js'
import { asSystem } from '../../platform/db.js'
import { paths } from '../../surface/paths.js'

async function open(town: Town, path: string, role: Parameters<Town['officer']>[0] = 'receiver') {
  const app = await town.app()
  const cookie = await town.logInAs(await town.officer(role))
  return app.inject({ url: path, headers: { cookie } })
}

const rowsOf = (html: string): string[] =>
  [...html.matchAll(/data-key-open=""[^>]*>([^<]+)</g)].map(([, code = '']) => code)

const countOf = (html: string, label: string): string | undefined =>
  new RegExp(`<span>${label}</span><span[^>]*>([^<]+)</span>`).exec(html)?.[1]

test('a submitted dossier waits in the queue to be accepted, with its person and its 8-hour clock', async (t) => {
  const town = await openTown(t)
  const dossier = await aDossier(town)
  const page = await open(town, paths.officeQueue('cho-tiep-nhan'))
  assert.equal(page.statusCode, 200)
  assert.deepEqual(rowsOf(page.body), [dossier.submissionCode])
  assert.match(page.body, new RegExp(town.citizen().fullName))
  assert.match(page.body, /còn 1 ngày làm việc/)
  assert.equal(countOf(page.body, 'Chờ tiếp nhận'), '1')
})

test('an accepted dossier has left for the queue of its unit, and counts are the same after folding', async (t) => {
  const town = await openTown(t)
  await aDossier(town)
  const accepted = await aDossier(town, { status: 'accepted', n: 1 })
  for (const when of ['before', 'after']) {
    const page = await open(town, paths.officeQueue('don-vi'))
    assert.deepEqual(rowsOf(page.body), [accepted.dossierCode], when)
    assert.equal(countOf(page.body, 'Chờ tiếp nhận'), '1', when)
    assert.equal(countOf(page.body, 'Của đơn vị tôi'), '1', when)
    await foldQueueDeltas(town.needs.db)
  }
  const rows = await asSystem(town.needs.db, (tx) => tx.selectFrom('queueDeltas').selectAll().execute())
  assert.equal(rows.length, 2)
})

test('a dossier past its due date is in the queue of the overdue and not in that of the soon due', async (t) => {
  const town = await openTown(t)
  const late = await aDossier(town, { status: 'accepted' })
  town.clock.set(new Date((late.dueAt?.getTime() ?? 0) + 3_600_000))
  assert.deepEqual(rowsOf((await open(town, paths.officeQueue('qua-han'))).body), [late.dossierCode])
  assert.deepEqual(rowsOf((await open(town, paths.officeQueue('sap-den-han'))).body), [])
})

test('an officer of another agency sees none of it', async (t) => {
  const town = await openTown(t)
  await aDossier(town)
  const other = town.agencies.find((agency) => agency.kind === 'ward' && agency.slug !== 'phuong-sen-hong')
  const app = await town.app()
  const cookie = await town.logInAs(await town.officer('receiver', other?.slug))
  const page = await app.inject({ url: paths.officeQueue('cho-tiep-nhan'), headers: { cookie } })
  assert.deepEqual(rowsOf(page.body), [])
  assert.match(page.body, /Không có hồ sơ nào/)
})

test('a list of many dossiers asks the database no more often than a list of one', async (t) => {
  const town = await openTown(t)
  await aDossier(town)
  await open(town, paths.officeQueue('cho-tiep-nhan'))
  const one = await statementsOf(() => open(town, paths.officeQueue('cho-tiep-nhan')))
  for (let n = 1; n < 6; n++) await aDossier(town, { n, citizen: n })
  const six = await statementsOf(() => open(town, paths.officeQueue('cho-tiep-nhan')))
  assert.equal(rowsOf((await open(town, paths.officeQueue('cho-tiep-nhan'))).body).length, 6)
  assert.deepEqual(six.length, one.length)
})
