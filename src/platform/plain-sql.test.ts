import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joined, plainSql } from './plain-sql.js'

test('values become parameters in the order they stand in, whatever piece they came with; text never does', () => {
  const conditions = [plainSql`name = ${"'; drop table procedures"}`, plainSql`is_free`, plainSql`level > ${2}`]
  const whole = plainSql`select ${1} from (${plainSql`select ${['a']}`}) t where ${joined(conditions, ' and ')} limit ${null}`
  assert.deepEqual(whole.statement, {
    text: 'select $1 from (select $2) t where name = $3 and is_free and level > $4 limit $5',
    values: [1, ['a'], "'; drop table procedures", 2, null],
  })
  assert.deepEqual(joined([plainSql`true`], ' and ').statement, { text: 'true', values: [] })
})
