import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoUnits } from '../../../seeds/unit-directory.js'
import { cityUnits } from './testing/city-units.js'

const namesFor = (words: string) =>
  demoUnits.search(words).map(({ commune, province }) => `${commune.name}, ${province.name}`)

test('a commune is found by its name of today, with accents or without, whatever kind it is called', () => {
  assert.equal(namesFor('Phường Sen Hồng')[0], 'Phường Sen Hồng, Thành phố Hoa Sen')
  assert.equal(namesFor('sen hong')[0], 'Phường Sen Hồng, Thành phố Hoa Sen')
  assert.equal(namesFor('x. sen hong, tp hoa sen')[0], 'Phường Sen Hồng, Thành phố Hoa Sen')
})

test('a commune of before July 2025 leads to the one that took it in, and says so', () => {
  const [first] = demoUnits.search('phuong an dong hue')
  assert.deepEqual(first, {
    commune: { code: '19815', name: 'Phường An Cựu' },
    province: { code: '46', name: 'Thành phố Huế' },
    formerly: 'Phường An Đông, Quận Thuận Hóa, Thành phố Huế',
  })
})

test('one that was split up leads to all of them, for the person to choose', () => {
  assert.deepEqual(namesFor('Xã Đầm Hạ').sort(), ['Xã Hồ Tịnh, Thành phố Hoa Sen', 'Xã Đầm Sen, Thành phố Hoa Sen'])
})

test('the beginning of a name is enough, a commune comes once, words that fit nothing find nothing', () => {
  assert.deepEqual(
    cityUnits.search('sen').map(({ commune }) => commune.code),
    ['98001', '98002'],
  )
  assert.deepEqual(cityUnits.search('sen marseille'), [])
  assert.deepEqual(cityUnits.search('  '), [])
  assert.deepEqual(cityUnits.search('.*(+'), [])
})
