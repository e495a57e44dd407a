import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aFrame } from '../../../test/support/frame.js'
import { uploadAttributes } from './upload-attributes.js'

test('whoever chooses a HEIC that their browser cannot read is told what to do instead', () => {
  for (const [language, remedy] of [
    ['vi', /JPG.*Tương thích nhất/],
    ['en', /JPG/],
  ] as const) {
    const attributes = uploadAttributes(aFrame({ language }), '/gui')
    assert.match(JSON.parse(attributes['data-upload-words'] ?? '{}').heic, remedy)
  }
})
