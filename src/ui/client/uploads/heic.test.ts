import assert from 'node:assert/strict'
import { afterEach, test } from 'node:test'
import { readable } from './heic.js'

const file = (name: string, type = '') => new File([new Uint8Array([0, 0, 0, 24])], name, { type })

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'createImageBitmap')
})

test('a HEIC that this browser cannot read is not sent, by its type or by its name alone', async () => {
  Reflect.set(globalThis, 'createImageBitmap', () => Promise.reject(new DOMException('no', 'InvalidStateError')))
  assert.equal(await readable(file('IMG_0001.HEIC')), undefined)
  assert.equal(await readable(file('anh', 'image/heif')), undefined)
})

test('every other file goes as it is, and is not even opened', async () => {
  Reflect.set(globalThis, 'createImageBitmap', () => assert.fail('opened'))
  for (const other of [file('anh.jpg', 'image/jpeg'), file('heic.pdf', 'application/pdf')])
    assert.equal(await readable(other), other)
})
