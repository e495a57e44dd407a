import assert from 'node:assert/strict'
import { EventEmitter } from 'node:events'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type WorkerEvents as AllEvents, run } from 'graphile-worker'
import pg from 'pg'
import { openTestDatabase } from '../../test/support/database.js'
import { until } from '../../test/support/until.js'
import { watchJobLocks } from './job-locks.js'

const fail = (error: Error) => assert.fail(error)

test('a job that a killed worker held is taken up by the next one, a living worker keeps its own', async (t) => {
  const pool = await aPool(t)
  await pool.query(`select graphile_worker.add_job('greet'), graphile_worker.add_job('greet')`)
  await pool.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-' || id`)
  const living = await pool.connect()
  await living.query(`select pg_advisory_lock_shared(7004, hashtext('worker-2'))`)
  const locks = await watchJobLocks({ pool, events: new EventEmitter(), onError: fail })
  await locks.stop()
  const { rows } = await pool.query('select locked_by from graphile_worker._private_jobs order by id')
  assert.deepEqual(rows, [{ locked_by: null }, { locked_by: 'worker-2' }])
  living.release()
})

test('workers at work are known as living from their first job on', async (t) => {
  const pool = await aPool(t)
  const events: AllEvents = new EventEmitter()
  const locks = await watchJobLocks({ pool, events, onError: fail, everyMs: 20 })
  let held = 0
  const greet = async () => {
    await sleep(200)
    const { rows } = await pool.query(
      'select count(*)::int as held from graphile_worker._private_jobs where locked_by is not null',
    )
    held = rows[0].held
  }
  await pool.query(`select graphile_worker.add_job('greet')`)
  const runner = await run({ pgPool: pool, taskList: { greet }, events, noHandleSignals: true, pollInterval: 50 })
  await until('the job to be at its end', () => held > 0)
  await runner.stop()
  await locks.stop()
  assert.equal(held, 1)
})

async function aPool(t: TestContext): Promise<pg.Pool> {
  const { jobsUrl } = await openTestDatabase(t)
  const pool = new pg.Pool({ connectionString: jobsUrl })
  pool.on('error', () => undefined)
  t.after(() => pool.end())
  return pool
}
