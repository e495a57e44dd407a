import assert from 'node:assert/strict'
import { test } from 'node:test'
import { identityFrom } from './identity-claims.js'

const claims = {
  sub: 'a',
  SoDinhDanh: '001190000001',
  HoVaTen: 'Lê Thị Thử',
  NgayThangNamSinh: '12/05/1990',
  GioiTinh: 'Nữ',
  loAs: '2',
}

test('birth dates are read in the ways that systems write them', () => {
  for (const day of ['12/05/1990', '19900512', '1990-05-12', 19900512]) {
    assert.equal(identityFrom({ ...claims, NgayThangNamSinh: day })?.birthDate, '1990-05-12')
  }
})

test('an identity lacks nothing that a dossier rests on', () => {
  for (const change of [
    { sub: '' },
    { SoDinhDanh: '12345678901' },
    { SoDinhDanh: undefined },
    { HoVaTen: ' ' },
    { NgayThangNamSinh: '1990' },
    { NgayThangNamSinh: '30/02/1990' },
    { loAs: '0' },
    { loAs: '3' },
    { loAs: undefined },
  ]) {
    assert.equal(identityFrom({ ...claims, ...change }), undefined, JSON.stringify(change))
  }
})

test('the level is read from the older and the newer claim, as number or text', () => {
  assert.equal(identityFrom({ ...claims, loAs: 'LoA1' })?.assuranceLevel, 1)
  assert.equal(identityFrom({ ...claims, loAs: undefined, IAL: 2 })?.assuranceLevel, 2)
})

test('a phone number that is none is left out', () => {
  assert.equal(identityFrom({ ...claims, SoDienThoai: '0900 000 001' })?.phone, '+84900000001')
  assert.equal(identityFrom({ ...claims, SoDienThoai: 'không có' })?.phone, null)
})

test('a name typed as letters and marks is composed', () => {
  assert.equal(identityFrom({ ...claims, HoVaTen: 'Lê Thị Thử'.normalize('NFD') })?.fullName, 'Lê Thị Thử')
})
