import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openTown } from '../../test/support/town.js'
import { until } from '../../test/support/until.js'
import { importUnits } from './import-units.js'
import { openUnitDirectory } from './unit-directory.js'

const list = {
  asOf: '2026-07-01',
  provinces: [{ code: '88', fullName: 'Tỉnh Mẫu', slug: 'mau' }],
  wards: [{ code: '88001', fullName: 'Xã Một', provinceCode: '88' }],
}

test('units imported elsewhere show on every node within seconds, without a restart', async (t) => {
  const town = await openTown(t)
  const nodes = [await openUnitDirectory(town.needs.db), await openUnitDirectory(town.needs.db)]
  const mapping = {
    mappings: [{ oldName: 'Xã Ngày Xưa', oldDistrict: 'Huyện Cũ', oldProvince: 'Tỉnh Cũ', new: '88001' }],
  }
  assert.equal((await importUnits(town.needs, { list, mapping })).outcome, 'imported')
  for (const node of nodes)
    await until('the new units', () => node.communes('88').length > 0 && node.search('xa ngay xua').length > 0)
})
