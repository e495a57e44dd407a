import type pg from 'pg'

/** First half of the advisory locks that living workers hold; the second half is the hash of the worker's name. */
const lockClass = 7004

/** As much of graphile-worker's events as tells in whose name jobs are taken. */
export interface WorkerEvents {
  on(event: 'pool:create', hear: (event: { workerPool: { id: string } }) => void): unknown
}

export interface JobLockOptions {
  /** Of the role that owns the job tables. */
  pool: pg.Pool
  events: WorkerEvents
  onError(error: Error): void
  everyMs?: number
}

/**
 * Frees the jobs of workers that died, which would else wait four hours. A worker's connection holds a lock in its name,
 * and PostgreSQL lets go of it when the process is gone, however it went.
 */
export async function watchJobLocks(options: JobLockOptions): Promise<{ stop(): Promise<void> }> {
  const { pool, events, onError, everyMs = 15_000 } = options
  const names = new Set<string>()
  const held = new Set<string>()
  let holder: pg.PoolClient | undefined
  /** Once, whether the connection broke or we stop; it may break again after that, and a newer one is not meant then. */
  const giveBack = (client: pg.PoolClient | undefined) => {
    if (!client || client !== holder) return
    holder = undefined
    held.clear()
    // The pool waits at its end for whatever was not given back, broken or not.
    client.release(true)
  }
  const take = async () => {
    const client = await pool.connect()
    return client.on('error', () => giveBack(client))
  }
  const tend = async () => {
    holder ??= await take()
    const client = holder
    for (const name of names) {
      if (held.has(name)) continue
      await client.query('select pg_advisory_lock_shared($1, hashtext($2))', [lockClass, name])
      held.add(name)
    }
    await freeJobsOfTheDead(client)
  }
  let turn = tend()
  const next = () => {
    turn = turn.then(tend).catch(onError)
  }
  await turn
  events.on('pool:create', ({ workerPool }) => {
    names.add(workerPool.id)
    next()
  })
  const timer = setInterval(next, everyMs).unref()
  return {
    async stop() {
      clearInterval(timer)
      await turn
      giveBack(holder)
    },
  }
}

// pg_locks shows the hash as an unsigned number.
async function freeJobsOfTheDead(client: pg.ClientBase): Promise<void> {
  await client.query(
    `with holders as (select distinct locked_by from graphile_worker._private_jobs where locked_by is not null)
     select graphile_worker.force_unlock_workers(array_agg(locked_by)) from holders
     where not exists (
       select 1 from pg_locks where locktype = 'advisory' and granted and classid = $1
         and objid::bigint = (hashtext(locked_by)::bigint & 4294967295)
         and database = (select oid from pg_database where datname = current_database()))
     having count(*) > 0`,
    [lockClass],
  )
}
