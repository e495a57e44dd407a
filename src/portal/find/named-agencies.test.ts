import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Agency } from '../../agencies/index.js'
import { namedAgencies } from './named-agencies.js'

const agencies = [
  'Ủy ban nhân dân Thành phố Hoa Sen',
  'Sở Tư pháp Thành phố Hoa Sen',
  'Sở Tài chính Thành phố Hoa Sen',
  'Ủy ban nhân dân phường Sen Hồng',
  'Ủy ban nhân dân phường Sen Trắng',
].map((name) => ({ name }) as Agency)

const named = (question: string) => namedAgencies(question, agencies).map(({ name }) => name)

test('a question that names an agency, with or without accents and with words around it', () => {
  assert.deepEqual(named('sở tư pháp'), ['Sở Tư pháp Thành phố Hoa Sen'])
  assert.deepEqual(named('so tu phap o dau'), ['Sở Tư pháp Thành phố Hoa Sen'])
  assert.deepEqual(named('UBND phường Sen Hồng mở cửa mấy giờ'), ['Ủy ban nhân dân phường Sen Hồng'])
  assert.deepEqual(named('khai sinh ở phường sen trắng'), ['Ủy ban nhân dân phường Sen Trắng'])
  assert.deepEqual(named('ủy ban nhân dân thành phố hoa sen'), ['Ủy ban nhân dân Thành phố Hoa Sen'])
})

test('what any question may hold names none', () => {
  for (const question of [
    '',
    'ủy ban nhân dân',
    'sở',
    'phường sen',
    'lý lịch tư pháp',
    'thành phố',
    'công an phường làm gì',
  ])
    assert.deepEqual(named(question), [], question)
})
