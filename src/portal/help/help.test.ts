import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoProcedures } from '../../../seeds/procedures/index.js'
import { statementsOf } from '../../../test/support/count-statements.js'
import { textOfPage } from '../../../test/support/page-text.js'
import { openTown } from '../../../test/support/town.js'
import { asSystem } from '../../platform/db.js'

test('common questions fold out without scripts and name this portal’s numbers', async (t) => {
  const app = await (await openTown(t)).app()
  const { body } = await app.inject('/hoi-dap')
  assert.ok((body.match(/<details/g) ?? []).length > 20)
  assert.match(textOfPage(body), /gửi 8188/)
  assert.doesNotMatch(body, /\{(hotline|extension|shortNumber)\}/)
})

test('a search within the questions forgives accents, and says what to do when nothing is found', async (t) => {
  const app = await (await openTown(t)).app()
  const { body } = await app.inject('/hoi-dap?q=tin+nhan')
  const all = (await app.inject('/hoi-dap')).body
  assert.ok(
    (body.match(/govuk-details__summary-text/g) ?? []).length <
      (all.match(/govuk-details__summary-text/g) ?? []).length,
  )
  const { body: none } = await app.inject('/hoi-dap?q=%3Cscript%3Ealert(1)%3C/script%3E')
  assert.match(textOfPage(none), /Chưa có câu hỏi nào như vậy.*đường dây nóng/)
  assert.doesNotMatch(none, /<script>alert/)
})

test('the levels are explained with the law behind them and how many procedures carry each', async (t) => {
  const app = await (await openTown(t)).app()
  const text = textOfPage((await app.inject('/huong-dan/muc-do')).body)
  for (const words of ['Toàn trình', 'Mức độ 4', '224/2026/NĐ-CP', 'Không phải đến'])
    assert.ok(text.includes(words), words)
})

test('an agency shows how to reach it, when it is open, what it takes and the share by level', async (t) => {
  const app = await (await openTown(t)).app()
  const { body, headers } = await app.inject('/co-quan/xa-ho-tinh')
  const text = textOfPage(body)
  for (const words of [
    'Thôn Bến Sen, xã Hồ Tịnh',
    'máy lẻ 240',
    'Fax',
    'motcua.xa-ho-tinh@hoasen.example',
    'Thứ Hai – Thứ Sáu: 07:00–11:00, 13:30–17:30',
    'Thứ Bảy: 07:30–11:00 (chỉ tiếp nhận',
    `Mức độ 2 – Chỉ cung cấp thông tin 1 ${(100 / demoProcedures.length).toFixed(1).replace('.', ',')}%`,
    'Đăng ký khai sinh',
    '© Ủy ban nhân dân xã Hồ Tịnh',
  ])
    assert.ok(text.includes(words), words)
  assert.equal(headers['set-cookie'], undefined)
  assert.match(body, /mc-brand__agency">Ủy ban nhân dân xã Hồ Tịnh/)
  assert.equal((await app.inject('/co-quan/khong-co')).statusCode, 404)
})

test('agencies are found by name without accents; pages keep to their budget', async (t) => {
  const app = await (await openTown(t)).app()
  const { body } = await app.inject('/co-quan?q=ho+tinh')
  assert.match(body, /xa-ho-tinh/)
  assert.doesNotMatch(body, /phuong-sen-hong/)
  assert.deepEqual(await statementsOf(() => app.inject('/co-quan')), [])
  await app.inject('/co-quan/xa-ho-tinh')
  const asked = await statementsOf(() => app.inject('/co-quan/xa-ho-tinh'))
  assert.ok(asked.length <= 4, asked.join('\n'))
})

test('an agency’s page leads to a map by its place, and loads nothing from it', async (t) => {
  const town = await openTown(t)
  const app = await town.app()
  const { body, headers } = await app.inject('/co-quan/xa-dam-sen')
  assert.match(body, /<a[^>]*href="https:\/\/map\.example\/\?at=16\.92300,108\.40000"[^>]*>Xem trên bản đồ<\/a>/)
  assert.doesNotMatch(String(headers['content-security-policy']), /map\.example/)
  await asSystem(town.needs.db, (tx) =>
    tx.updateTable('agencies').set({ latitude: null, longitude: null }).where('slug', '=', 'xa-dam-sen').execute(),
  )
  assert.doesNotMatch((await app.inject('/co-quan/xa-dam-sen')).body, /Xem trên bản đồ/)
})
