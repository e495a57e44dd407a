import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { openTown } from '../../test/support/town.js'
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
  const begun = performance.now()
  for (const node of nodes) {
    while (node.communes('88').length === 0 || node.search('xa ngay xua').length === 0) {
      assert.ok(performance.now() - begun < 5_000, 'still the units of before')
      await wait(100)
    }
  }
})
