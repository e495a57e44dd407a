import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type pg from 'pg'
import { openTestDatabase } from '../../../test/support/database.js'
import { openPool } from '../db.js'

test('a statement with parameters is prepared once by connection, one without never', async (t) => {
  const client = await aConnection(t)
  for (const word of ['một', 'cửa']) await client.query('select $1::text as word', [word])
  await client.query(`select 'một' as word`)
  assert.deepEqual(await preparedBy(client), ['select $1::text as word'])
})

test('each asking gets its own answer', async (t) => {
  const client = await aConnection(t)
  const answers = await Promise.all(['một', 'cửa'].map((word) => client.query('select $1::text as word', [word])))
  assert.deepEqual(
    answers.map(({ rows }) => rows[0].word),
    ['một', 'cửa'],
  )
})

test('a table that changes under a running program costs one answer, not every answer after it', async (t) => {
  const client = await aConnection(t)
  const ask = () => client.query('select * from growing where id = $1', [1])
  await client.query('create temporary table growing (id integer)')
  await ask()
  await client.query('alter table growing add column name text')
  await assert.rejects(ask, { code: '0A000' })
  const { fields } = await ask()
  assert.deepEqual(
    fields.map(({ name }) => name),
    ['id', 'name'],
  )
})

test('a program that never asks the same thing twice does not fill the database with plans', async (t) => {
  const client = await aConnection(t)
  for (let length = 1; length <= 400; length++) {
    const places = Array.from({ length }, (_, index) => `$${index + 1}`).join(', ')
    await client.query(
      `select 1 where 1 in (${places})`,
      Array.from({ length }, () => 1),
    )
  }
  const { length } = await preparedBy(client)
  assert.ok(length > 200 && length <= 300, `${length} plans are kept`)
})

async function aConnection(t: TestContext): Promise<pg.PoolClient> {
  const { ownerUrl } = await openTestDatabase(t)
  const pool = openPool(ownerUrl, () => undefined)
  const client = await pool.connect()
  t.after(() => {
    client.release()
    return pool.end()
  })
  return client
}

async function preparedBy(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query('select statement from pg_prepared_statements order by prepare_time')
  return rows.map(({ statement }) => statement)
}
