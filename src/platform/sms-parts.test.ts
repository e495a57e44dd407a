import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fc } from '../../test/support/random-cases.js'
import { splitIntoParts } from './sms-parts.js'

function textsOf(parts: Buffer[]): string[] {
  const headerLength = parts.length > 1 ? 6 : 0
  return parts.map((part) => Buffer.from(part.subarray(headerLength)).swap16().toString('utf16le'))
}

test('seventy units go alone and the seventy-first makes two parts', () => {
  assert.equal(splitIntoParts('ơ'.repeat(70), 1).length, 1)
  assert.deepEqual(textsOf(splitIntoParts('ơ'.repeat(71), 1)), ['ơ'.repeat(67), 'ơ'.repeat(4)])
})

test('every part fits in 140 octets, keeps its characters whole, and the parts join to the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (text) => {
      const parts = splitIntoParts(text, 7)
      const texts = textsOf(parts)
      assert.equal(texts.join(''), text.normalize('NFC'))
      for (const part of parts) assert.ok(part.length <= 140)
      for (const piece of texts) assert.ok(piece.isWellFormed())
    }),
  )
})

test('a surrogate pair at the border goes whole into the next part', () => {
  const texts = textsOf(splitIntoParts(`${'a'.repeat(66)}😀${'b'.repeat(20)}`, 1))
  assert.deepEqual(texts, ['a'.repeat(66), `😀${'b'.repeat(20)}`])
})

test('letters typed as letter and marks are composed, so they cost one unit', () => {
  assert.equal(splitIntoParts('Tiếng Việt '.repeat(6).normalize('NFD'), 1).length, 1)
})

test('the header names reference, count and place of the part', () => {
  const parts = splitIntoParts('x'.repeat(135), 0x1ff)
  assert.deepEqual(
    parts.map((part) => [...part.subarray(0, 6)]),
    [
      [5, 0, 3, 255, 3, 1],
      [5, 0, 3, 255, 3, 2],
      [5, 0, 3, 255, 3, 3],
    ],
  )
})

test('a text that no phone could join is refused', () => {
  assert.throws(() => splitIntoParts('x'.repeat(67 * 255 + 1), 1), RangeError)
})
