import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import pino from 'pino'
import { openTestDatabase } from '../../test/support/database.js'
import { openPool } from './db.js'
import { withConnection } from './postgres/connection.js'
import { runJobs } from './run-jobs.js'

const log = pino({ level: 'silent' })

test('a worker whose report PostgreSQL did not take begins again and does the job once more', async (t) => {
  const { jobsUrl } = await openTestDatabase(t)
  const pool = openPool(jobsUrl, () => undefined)
  const rename = (from: string, to: string) =>
    withConnection(jobsUrl, (client) => client.query(`alter table graphile_worker.${from} rename to ${to}`))
  let times = 0
  const greet = async () => {
    times += 1
    if (times === 1) await rename('_private_jobs', 'hidden_jobs')
  }
  const worker = await runJobs({ pool, log, tasks: { greet }, crontab: '' })
  await pool.query(`select graphile_worker.add_job('greet')`)
  await until(() => times === 1)
  await sleep(500)
  await rename('hidden_jobs', '_private_jobs')
  await until(() => times === 2)
  await until(async () => (await jobsLeft(pool)) === 0)
  await worker.stop()
  await pool.end()
})

test('a job that failed for the last time is told as an error of its own', async (t) => {
  const { jobsUrl } = await openTestDatabase(t)
  const pool = openPool(jobsUrl, () => undefined)
  const lines: Record<string, unknown>[] = []
  const told = pino({ level: 'error' }, { write: (line) => lines.push(JSON.parse(line)) })
  const fail = () => Promise.reject(new Error('no room left'))
  const worker = await runJobs({ pool, log: told, tasks: { fail }, crontab: '' })
  await pool.query(`select graphile_worker.add_job('fail', max_attempts => 1)`)
  const givenUp = () => lines.filter(({ msg }) => msg === 'a job was given up')
  await until(async () => (await jobsTried(pool)) > 0)
  await worker.stop()
  await pool.end()
  assert.deepEqual(
    givenUp().map(({ task, tries }) => ({ task, tries })),
    [{ task: 'fail', tries: 1 }],
  )
  assert.match(JSON.stringify(givenUp()), /no room left/)
})

test('a worker without a job stops at once', async (t) => {
  const { jobsUrl } = await openTestDatabase(t)
  const pool = openPool(jobsUrl, () => undefined)
  const worker = await runJobs({ pool, log, tasks: { greet: () => undefined }, crontab: '' })
  const began = performance.now()
  await worker.stop()
  assert.ok(performance.now() - began < 3_000)
  await pool.end()
})

async function jobsLeft(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ left: number }>('select count(*)::int as left from graphile_worker._private_jobs')
  return rows[0]?.left ?? 0
}

async function jobsTried(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ tried: number }>(
    'select count(*)::int as tried from graphile_worker._private_jobs where attempts = max_attempts and locked_at is null',
  )
  return rows[0]?.tried ?? 0
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 15_000; waited += 50) {
    if (await isTrue()) return
    await sleep(50)
  }
  assert.fail('it did not come about within 15 seconds')
}
