import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTypedInstant } from './typed-instant.js'

const typed = { day: '3', month: '12', year: '2026', clock: '9:05' }

test('a moment is read as the clock in Vietnam shows it', () => {
  const expected = '2026-12-03T02:05:00.000Z'
  for (const clock of ['9:05', '09:05', '9h05', ' 09.05 '])
    assert.equal(readTypedInstant({ ...typed, clock })?.toISOString(), expected)
})

test('a day or an hour that does not exist is not guessed', () => {
  for (const wrong of [
    { day: '31', month: '2' },
    { day: '' },
    { year: '26' },
    { month: '13' },
    { clock: '' },
    { clock: '25:00' },
    { clock: '9' },
    { day: 'ba' },
  ])
    assert.equal(readTypedInstant({ ...typed, ...wrong }), undefined, JSON.stringify(wrong))
})
