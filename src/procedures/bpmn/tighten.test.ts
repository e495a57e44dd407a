import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tighten } from './tighten.js'

test('wide gaps shrink, narrow ones and what stands between stay, and nothing changes places', () => {
  const boxes = [
    { x: 10, width: 40 },
    { x: 120, width: 100 },
    { x: 130, width: 50 },
    { x: 230, width: 20 },
  ]
  const place = tighten(boxes, 30)
  assert.deepEqual([10, 50, 85, 120, 130, 220, 230, 250].map(place), [10, 50, 65, 80, 90, 180, 190, 210])
  assert.deepEqual([0, 300].map(place), [0, 260])
})
