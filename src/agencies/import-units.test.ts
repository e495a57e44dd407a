import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { openTown } from '../../test/support/town.js'
import { asSystem } from '../platform/db.js'
import { importUnits } from './import-units.js'

const list = (wards: [code: string, name: string][], asOf = '2026-07-01') => ({
  asOf,
  provinces: [{ code: '88', fullName: 'Tỉnh Mẫu', slug: 'mau' }],
  wards: wards.map(([code, fullName]) => ({ code, fullName, provinceCode: '88' })),
})
const moved = (oldName: string, to: string) => ({
  ...{ oldName, oldDistrict: 'Huyện Cũ', oldProvince: 'Tỉnh Cũ', new: to },
})

test('a list of units is searched by today’s names and by those of before, and a newer list ends what it lacks', async (t) => {
  const town = await openTown(t)
  const { units } = town.needs
  const before = units.provinces().length
  const first = await importUnits(town.needs, {
    list: list([
      ['88001', 'Xã Một'],
      ['88002', 'Xã Hai'],
    ]),
    mapping: { mappings: [moved('Xã Ngày Xưa', '88002'), moved('Xã Ngày Xưa', '88002')] },
  })
  assert.deepEqual(first, { outcome: 'imported', provinces: 1, communes: 2, former: 1, ended: 0 })
  await units.refresh()
  assert.equal(units.provinces().length, before + 1, 'the provinces of before stay')
  assert.deepEqual(
    units.search('xa ngay xua').map(({ commune }) => commune.code),
    ['88002'],
  )
  const second = await importUnits(town.needs, {
    list: list(
      [
        ['88002', 'Phường Hai'],
        ['88003', 'Xã Ba'],
      ],
      '2026-09-01',
    ),
  })
  assert.deepEqual(second, { outcome: 'imported', provinces: 1, communes: 2, former: 0, ended: 1 })
  await units.refresh()
  assert.deepEqual(
    units.communes('88').map(({ name }) => name),
    ['Phường Hai', 'Xã Ba'],
  )
  const ended = await asSystem(town.needs.db, (tx) =>
    tx.selectFrom('units').select('validTo').where('code', '=', '88001').executeTakeFirst(),
  )
  assert.equal(ended?.validTo, '2026-09-01', 'answers that name it can still be read')
})

test('a list with faults is refused with each of them, and nothing is written', async (t) => {
  const town = await openTown(t)
  const wrong = list([
    ['88001', 'Xã Một'],
    ['88001', 'Xã Một nữa'],
  ])
  wrong.wards.push({ code: '77001', fullName: 'Xã Lạc', provinceCode: '77' })
  const refused = await importUnits(town.needs, { list: wrong, mapping: { mappings: [moved('Xã Mất', '66001')] } })
  assert.deepEqual(refused, {
    outcome: 'refused',
    faults: [
      '88001 is there twice',
      '77001 lies in no province of the list',
      'Xã Mất went to 66001, which is not in the list',
    ],
  })
  assert.equal((await importUnits(town.needs, { list: { asOf: 'hôm nay' } })).outcome, 'refused')
  await town.needs.units.refresh()
  assert.equal(town.needs.units.communes('88').length, 0)
})

// The public lists lie beside the project where it is developed; they are not shipped with it.
const folder = ['../shared/data', '../../shared/data']
  .map((each) => path.resolve(each))
  .find((each) => existsSync(each))
const read = (name: string) => JSON.parse(readFileSync(path.join(folder ?? '', name), 'utf8'))

test('34 provinces, 3,321 communes and ten thousand former names: all in, found in a moment', {
  skip: folder ? false : 'the public lists of units are not beside the project',
}, async (t) => {
  const town = await openTown(t)
  const imported = await importUnits(town.needs, { list: read('units.json'), mapping: read('units-mapping.json') })
  assert.equal(imported.outcome, 'imported', JSON.stringify(imported))
  if (imported.outcome !== 'imported') return
  assert.deepEqual([imported.provinces, imported.communes], [34, 3321])
  assert.ok(imported.former > 10_000)
  const { units } = town.needs
  await units.refresh()
  assert.ok(units.communes('01').length === 126)
  const found = (words: string) =>
    units.search(words).map(({ commune, province }) => `${commune.name}, ${province.name}`)
  assert.equal(found('ba dinh')[0], 'Phường Ba Đình, Thành phố Hà Nội')
  assert.equal(found('phường 12 gò vấp')[0], 'Phường An Hội Tây, Thành phố Hồ Chí Minh')
  const began = performance.now()
  for (const words of ['an dong hue', 'xa tan', 'phuong 13 go vap', 'khong co dau', 'binh']) units.search(words)
  const each = (performance.now() - began) / 5
  assert.ok(each < 100, `${each} ms a search`)
})
