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

test('classes that were held and people who came are told by agency, those to come are not', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  assert.match(textOfPage((await app.inject('/thong-ke')).body), /chưa có lớp nào đã diễn ra/)
  const ward = town.agencies.find(({ slug }) => slug === 'phuong-sen-hong')
  await asSystem(town.needs.db, async (tx) => {
    await sql`insert into training_classes (id, agency_id, slug, title_vi, about_vi, place, starts_at, ends_at, seats, status, walk_ins, version)
      select gen_random_uuid(), ${ward?.id}, 'lop-' || g, 'Lớp', 'Về sen', 'Nhà sen', day, day + interval '2 hours', 9, 'open', 3, 1
      from unnest(array['2026-11-10T08:00+07:00', '2026-11-12T08:00+07:00', '2026-12-10T08:00+07:00', '2025-11-10T08:00+07:00']::timestamptz[]) with ordinality as d(day, g)`.execute(
      tx,
    )
    await sql`insert into class_enrolments (id, class_id, agency_id, status, language, turn, enrolled_at, attended)
      select gen_random_uuid(), id, agency_id, 'seated', 'vi', 1, now(), true from training_classes where slug = 'lop-1'`.execute(
      tx,
    )
  })
  const text = textOfPage((await app.inject('/thong-ke')).body)
  assert.match(text, /Lớp đã mở 2 /)
  assert.match(text, /phường Sen Hồng 2 1 7/)
  assert.match(textOfPage((await app.inject('/en/thong-ke')).body), /Classes by agency/)
})

test('statistics hold without a dossier, and keep to their budget of statements', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  assert.match(textOfPage((await app.inject('/thong-ke?nam=1999')).body), /Năm này chưa có hồ sơ nào/)
  assert.equal((await statementsOf(() => app.inject('/thong-ke'))).length, 9)
  assert.match(textOfPage((await app.inject('/en/thong-ke')).body), /Procedures by online level/)
})
