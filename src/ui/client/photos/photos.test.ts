import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { fc } from '../../../../test/support/random-cases.js'
import { inspectUpload } from '../../../documents/intake/index.js'
import { flawsOf, type Grey, paperIn, whole } from './judge-picture.js'
import { pdfOf } from './pdf.js'

const jpeg = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#dde' } })
    .jpeg()
    .toBuffer()

test('pictures become a PDF that our own intake takes, each page in its shape, each picture byte for byte', async () => {
  const pictures = [
    { jpeg: await jpeg(600, 800), width: 600, height: 800 },
    { jpeg: await jpeg(800, 600), width: 800, height: 600 },
  ]
  const bytes = Buffer.from(pdfOf(pictures))
  const seen = await inspectUpload(bytes, 'anh.pdf')
  assert.equal(seen.outcome === 'accepted' && seen.pages, 2)
  const pages = (await PDFDocument.load(bytes)).getPages()
  assert.deepEqual(
    pages.map((page) => Math.round(page.getWidth())),
    [632, 842],
  )
  for (const picture of pictures) assert.ok(bytes.includes(picture.jpeg))
})

/** A bright sheet on a dark table, with lines of writing when it is sharp. */
function sheet(
  { left, top, right, bottom }: Record<'left' | 'top' | 'right' | 'bottom', number>,
  written = true,
): Grey {
  const [width, height] = [120, 160]
  const shades = Float32Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)]
    const isPaper = x >= left && x < right && y >= top && y < bottom
    return isPaper ? (written && y % 8 === 3 && x % 3 > 0 ? 90 : 225) : 50
  })
  return { width, height, shades }
}

test('any sheet on a darker table is found where it lies, also one that fills a sixth of the picture', () => {
  const place = fc.record({
    left: fc.integer({ min: 2, max: 40 }),
    top: fc.integer({ min: 2, max: 40 }),
    right: fc.integer({ min: 85, max: 118 }),
    bottom: fc.integer({ min: 110, max: 158 }),
  })
  fc.assert(
    fc.property(place, (put) => {
      const found = paperIn(sheet(put))
      const near = (share: number, pixels: number, side: number) => Math.abs(share * side - pixels) <= 1
      assert.ok(near(found.left, put.left, 120) && near(found.right, put.right, 120), JSON.stringify(found))
      assert.ok(near(found.top, put.top, 160) && near(found.bottom, put.bottom, 160), JSON.stringify(found))
    }),
    { examples: [[{ left: 40, top: 40, right: 85, bottom: 110 }]] },
  )
})

test('a spot of light is no paper', () => {
  assert.deepEqual(paperIn(sheet({ left: 40, top: 40, right: 70, bottom: 90 })), whole)
})

test('a picture without a darker table is left whole', () => {
  assert.deepEqual(paperIn(sheet({ left: 0, top: 0, right: 120, bottom: 160 }, false)), whole)
})

test('writing is sharp; without hard edges it is blurred; without light it is dark', () => {
  const all = { left: 0, top: 0, right: 120, bottom: 160 }
  const written = sheet(all)
  assert.deepEqual(flawsOf(written), [])
  assert.deepEqual(flawsOf(sheet(all, false)), ['blurred'])
  assert.deepEqual(flawsOf({ ...written, shades: written.shades.map((shade) => shade / 4) }), ['dark'])
})
