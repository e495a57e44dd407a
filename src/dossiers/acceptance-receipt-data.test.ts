import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf } from './acceptance-receipt-data.js'

test('the place of a paper is the bare name of its ward or city', () => {
  for (const [name, place] of [
    ['Ủy ban nhân dân phường Sen Hồng', 'Sen Hồng'],
    ['Sở Nội vụ thành phố Hoa Sen', 'Hoa Sen'],
    ['UBND Phường 7', 'Phường 7'],
    ['Ủy ban nhân dân Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['Ủy ban nhân dân xã Tân Xã', 'Tân Xã'],
    ['Ủy ban nhân dân đặc khu Đảo Sen', 'Đảo Sen'],
    ['Sở Tư pháp', 'Sở Tư pháp'],
  ] as const) {
    assert.equal(placeOf({ name }), place)
  }
})
