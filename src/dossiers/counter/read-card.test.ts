import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readCard } from './read-card.js'

test('the QR code of a card gives number, name, birth date, gender and residence', () => {
  assert.deepEqual(readCard('001190000001||Lê Thị Thử|12051990|Nữ|Số 1 đường Sen, phường Sen Hồng|01012022'), {
    personalId: '001190000001',
    fullName: 'Lê Thị Thử',
    birthDate: '1990-05-12',
    gender: 'female',
    address: 'Số 1 đường Sen, phường Sen Hồng',
  })
})

test('anything else is no card', () => {
  for (const text of [
    '',
    '001190000001',
    '0011|x|Lê Thị Thử|12051990|Nữ|a|b',
    '001190000001||  |12051990',
    '001190000001||Lê|1990',
  ]) {
    assert.equal(readCard(text), undefined, text)
  }
})
