import { EventEmitter } from 'node:events'
import { Logger, parseCrontab, type Runner, run, type WorkerEvents } from 'graphile-worker'
import type pg from 'pg'
import { allJobs } from './all-jobs.js'
import type { Needs } from './needs.js'
import { watchJobLocks } from './platform/job-locks.js'

export interface WorkerNeeds extends Needs {
  /** Pool of the role that owns the job tables. */
  jobsPool: pg.Pool
}

/** Runs jobs until stopped. A job is shallow: it calls a use case, and says again what it may not have finished. */
export async function startWorker(needs: WorkerNeeds): Promise<{ stop(): Promise<void> }> {
  const { log, jobsPool: pool } = needs
  const { tasks, crontab } = allJobs(needs)
  const events: WorkerEvents = new EventEmitter()
  const locks = await watchJobLocks({
    pool,
    events,
    onError: (err) => log.warn({ err }, 'job locks were lost for now'),
  })
  const runner: Runner = await run({
    pgPool: pool,
    events,
    taskList: tasks,
    parsedCronItems: parseCrontab(crontab),
    concurrency: 4,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: loggerOf(needs),
    preset: { worker: { useNodeTime: false, gracefulShutdownAbortTimeout: 3_000 } },
  })
  return {
    async stop() {
      await runner.stop()
      await locks.stop()
    },
  }
}

// Its messages name tasks and ids; job payloads hold nothing but ids either.
const loggerOf = ({ log }: Needs): Logger =>
  new Logger(() => (level, message) => log[level === 'warning' ? 'warn' : level]({ part: 'jobs' }, message))
