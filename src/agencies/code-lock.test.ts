import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeLock, type Tries } from './code-lock.js'

const hours = (count: number): number => count * 3_600_000

/** How many codes somebody gets to try who tries whenever they may. */
function triesWithin(length: number): number {
  let tries: Tries = codeLock.open
  let count = 0
  for (let at = new Date(0); at.getTime() < length; at = tries.lockedUntil ?? at) {
    do {
      tries = codeLock.afterWrongCode(tries, at)
      count += 1
    } while (!codeLock.isShut(tries, at))
  }
  return count
}

test('whoever knows the password but has no authenticator gets few codes to try', () => {
  assert.equal(triesWithin(hours(1)), 15)
  assert.ok(triesWithin(hours(24)) <= 40)
  assert.ok(triesWithin(hours(24 * 365)) <= 1_900)
})

test('an error of long ago is forgotten', () => {
  const once = { wrongCodes: 4, locks: 3, lockedUntil: new Date(0) }
  assert.deepEqual(codeLock.afterWrongCode(once, new Date(hours(24 * 8))), { ...codeLock.open, wrongCodes: 1 })
})
