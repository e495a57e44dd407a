import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { demoProcedures } from '../../../seeds/procedures/index.js'
import { aDossier } from '../../../test/support/a-dossier.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { openTown, type Town } from '../../../test/support/town.js'
import { asSystem } from '../../platform/db.js'

const count = (town: Town) =>
  asSystem(town.needs.db, (tx) => sql`select refresh_daily_figures('2026-01-01')`.execute(tx))

test('figures tell what was received in all and online, by agency and month', async (t) => {
  const town = await openTown(t)
  await aDossier(town, { n: 1 })
  await aDossier(town, { n: 2, channel: 'counter' })
  await aDossier(town, { n: 3, agency: 'xa-ho-tinh' })
  await count(town)
  const text = textOfPage((await (await town.app()).inject('/thong-ke')).body)
  assert.match(text, /Hồ sơ đã nhận 3/)
  assert.match(text, /Tỷ lệ trực tuyến 66,7% 2 nộp trực tuyến/)
  assert.match(text, /Ủy ban nhân dân xã Hồ Tịnh 1 1 100% 0 0 –/)
  assert.match(text, /Ủy ban nhân dân phường Sen Hồng 2 1 50% 0 0 –/)
  assert.match(text, /11\/2026 3 2 66,7%/)
  const share = (100 / demoProcedures.length).toFixed(1).replace('.', ',')
  assert.ok(text.includes(`Mức độ 2 – Chỉ cung cấp thông tin 1 ${share}%`))
})

test('statistics hold without a dossier, and keep to their budget of statements', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  assert.match(textOfPage((await app.inject('/thong-ke?nam=1999')).body), /Năm này chưa có hồ sơ nào/)
  assert.equal((await statementsOf(() => app.inject('/thong-ke'))).length, 8)
  assert.match(textOfPage((await app.inject('/en/thong-ke')).body), /Procedures by online level/)
})
