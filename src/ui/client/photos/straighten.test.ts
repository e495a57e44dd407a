import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../../../test/support/random-cases.js'
import { type Corners, cornersIn } from './corners.js'
import { type Grey, greyOf } from './judge-picture.js'
import { type Pixels, placesOf, straighten } from './straighten.js'

const [width, height] = [240, 320]

/** Whether a place lies within the corners, told by the side of each edge it lies on. */
function isInside(corners: Corners, x: number, y: number): boolean {
  return corners.every((one, at) => {
    const next = corners[(at + 1) % 4] ?? one
    return (next.x - one.x) * (y - one.y) - (next.y - one.y) * (x - one.x) >= 0
  })
}

/** A bright sheet between these corners on a dark table, with lines of writing. */
function photographed(corners: Corners): Grey {
  const shades = Float32Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [((at % width) + 0.5) / width, (Math.floor(at / width) + 0.5) / height]
    if (!isInside(corners, x, y)) return 45
    return Math.floor(y * 60) % 3 === 1 && Math.floor(x * 40) % 4 > 0 ? 150 : 225
  })
  return { width, height, shades }
}

const near = (one: number, other: number) => Math.abs(one - other) < 0.02

test('the corners of a sheet photographed aslant are found wherever it lies', () => {
  const share = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  const sheet = fc.tuple(
    fc.record({ x: share(0.06, 0.14), y: share(0.06, 0.14) }),
    fc.record({ x: share(0.8, 0.88), y: share(0.16, 0.24) }),
    fc.record({ x: share(0.88, 0.95), y: share(0.86, 0.95) }),
    fc.record({ x: share(0.16, 0.24), y: share(0.8, 0.88) }),
  )
  fc.assert(
    fc.property(sheet, (corners) => {
      const found = cornersIn(photographed(corners))
      assert.ok(found, 'no sheet found')
      for (const [at, corner] of corners.entries())
        assert.ok(near(found[at]?.x ?? 9, corner.x) && near(found[at]?.y ?? 9, corner.y), JSON.stringify(found))
    }),
    { numRuns: 60 },
  )
})

test('a straight sheet, a spot of light and a picture without a table are left to the crop', () => {
  const box = (left: number, top: number, right: number, bottom: number): Corners => [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
  assert.equal(cornersIn(photographed(box(0.1, 0.1, 0.9, 0.9))), undefined, 'straight')
  assert.equal(cornersIn(photographed(box(0.4, 0.4, 0.55, 0.5))), undefined, 'a spot')
  assert.equal(cornersIn({ width, height, shades: new Float32Array(width * height).fill(200) }), undefined, 'no table')
})

test('what was drawn on a sheet comes out straight again, and unskewed colours stay', () => {
  const corners: Corners = [
    { x: 0.12, y: 0.1 },
    { x: 0.82, y: 0.2 },
    { x: 0.93, y: 0.9 },
    { x: 0.2, y: 0.82 },
  ]
  // Photographed: each place of a board of coloured squares is put where the projection says.
  const board = (u: number, v: number): [number, number, number] =>
    (Math.floor(u * 4) + Math.floor(v * 4)) % 2 === 0 ? [200, 40, 40] : [240, 240, 250]
  const picture: Pixels = { width, height, data: new Uint8ClampedArray(width * height * 4).fill(30) }
  const place = placesOf(corners)
  const steps = 1200
  for (let row = 0; row < steps; row += 1) {
    for (let column = 0; column < steps; column += 1) {
      const [u, v] = [(column + 0.5) / steps, (row + 0.5) / steps]
      const { x, y } = place(u, v)
      const at = (Math.floor(y * height) * width + Math.floor(x * width)) * 4
      picture.data.set([...board(u, v), 255], at)
    }
  }
  const sheet = straighten(picture, corners)
  let wrong = 0
  for (let row = 0; row < sheet.height; row += 1) {
    for (let column = 0; column < sheet.width; column += 1) {
      const [red] = board((column + 0.5) / sheet.width, (row + 0.5) / sheet.height)
      if (Math.abs((sheet.data[(row * sheet.width + column) * 4] ?? 0) - red) > 30) wrong += 1
    }
  }
  assert.ok(wrong / (sheet.width * sheet.height) < 0.05, `${wrong} of ${sheet.width * sheet.height} pixels`)
  assert.ok(greyOf(sheet.data, sheet.width, sheet.height).shades.every((shade) => shade > 25))
})
