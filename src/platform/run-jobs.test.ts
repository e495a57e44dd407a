import assert from 'node:assert/strict'
import { test } from 'node:test'
import type pg from 'pg'
import pino from 'pino'
import { openTestDatabase } from '../../test/support/database.js'
import { until } from '../../test/support/until.js'
import { openPool } from './db.js'
import { logOptions } from './log.js'
import { withConnection } from './postgres/connection.js'
import { runJobs } from './run-jobs.js'

/** A log of this level and worse, and the lines that were written to it. */
function aLog(level: 'debug' | 'warn') {
  const lines: Record<string, unknown>[] = []
  const log = pino(logOptions(level), { write: (line) => lines.push(JSON.parse(line)) })
  const said = (words: string) => lines.filter(({ msg }) => msg === words)
  return { log, said, lines }
}

test('a worker whose report PostgreSQL did not take begins again and does the job once more', async (t) => {
  const { jobsUrl } = await openTestDatabase(t)
  const pool = openPool(jobsUrl, () => undefined)
  const rename = (from: string, to: string) =>
    withConnection(jobsUrl, (client) => client.query(`alter table graphile_worker.${from} rename to ${to}`))
  const { log, said } = aLog('warn')
  let times = 0
  const greet = async () => {
    times += 1
    if (times === 1) await rename('_private_jobs', 'hidden_jobs')
  }
  const worker = await runJobs({ pool, log, tasks: { greet }, crontab: '' })
  await pool.query(`select graphile_worker.add_job('greet')`)
  await until('the worker to break off', () => said('the worker broke off and begins again').length > 0)
  assert.equal(times, 1)
  await rename('hidden_jobs', '_private_jobs')
  await until('the job to be done once more', () => times === 2)
  await until('the job to be reported', async () => (await jobsLeft(pool)) === 0)
  await worker.stop()
  await pool.end()
})

test('a job that failed for the last time is told as an error of its own', async (t) => {
  const { jobsUrl } = await openTestDatabase(t)
  const pool = openPool(jobsUrl, () => undefined)
  const { log, said, lines } = aLog('debug')
  const fail = () => Promise.reject(Object.assign(new Error('no room for Nguyễn Thị Kín'), { code: 'ENOSPC' }))
  const worker = await runJobs({ pool, log, tasks: { fail }, crontab: '' })
  await pool.query(`select graphile_worker.add_job('fail', max_attempts => 1)`)
  const givenUp = () => said('a job was given up')
  await until('the job to be given up', () => givenUp().length > 0)
  const lastErrors = () =>
    pool.query('select last_error from graphile_worker._private_jobs where last_error is not null')
  const kept = await until('its end to be kept', async () => {
    const { rows } = await lastErrors()
    return rows.length > 0 && rows
  })
  await worker.stop()
  await pool.end()
  assert.deepEqual(
    givenUp().map(({ task, tries }) => ({ task, tries })),
    [{ task: 'fail', tries: 1 }],
  )
  assert.match(JSON.stringify(givenUp()), /ENOSPC/)
  const [failed] = said('a job failed')
  assert.equal(failed?.task, 'fail')
  assert.match(JSON.stringify(failed), /run-jobs\.test/, 'the place is told')
  assert.doesNotMatch(JSON.stringify([lines, kept]), /Kín/, 'no message is told, nor kept in the table')
})

test('a worker without a job stops at once', async (t) => {
  const { jobsUrl } = await openTestDatabase(t)
  const pool = openPool(jobsUrl, () => undefined)
  const worker = await runJobs({ pool, log: aLog('warn').log, tasks: { greet: () => undefined }, crontab: '' })
  const began = performance.now()
  await worker.stop()
  assert.ok(performance.now() - began < 3_000)
  await pool.end()
})

async function jobsLeft(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ left: number }>('select count(*)::int as left from graphile_worker._private_jobs')
  return rows[0]?.left ?? 0
}
