import assert from 'node:assert/strict'
import test from 'node:test'
import { continuePath } from './continue-path.js'

test('a path of the portal is kept with its query', () => {
  assert.equal(continuePath('/nop-ho-so/1.001193?x=1'), '/nop-ho-so/1.001193?x=1')
})

test('nothing that leads to another site is followed', () => {
  const traps = [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '/\t/evil.example/',
    '/./\\/evil.example',
    '/.//evil.example/',
    'javascript:alert(1)',
    '',
    'tai-khoan',
    `/${'a'.repeat(600)}`,
  ]
  for (const trap of traps) assert.equal(continuePath(trap), undefined, trap)
})
