import { type Runner, run } from 'graphile-worker'
import type pg from 'pg'
import { allJobs } from './all-jobs.js'
import type { Needs } from './needs.js'

export interface WorkerNeeds extends Needs {
  /** Pool of the role that owns the job tables. */
  jobsPool: pg.Pool
}

/** Runs jobs until stopped. A job is shallow: it calls a use case, and says again what it may not have finished. */
export async function startWorker(needs: WorkerNeeds): Promise<{ stop(): Promise<void> }> {
  const { tasks, crontab } = allJobs(needs)
  const runner: Runner = await run({
    pgPool: needs.jobsPool,
    taskList: tasks,
    crontab,
    concurrency: 4,
    pollInterval: 2_000,
    noHandleSignals: true,
    preset: { worker: { useNodeTime: false } },
  })
  return { stop: () => runner.stop() }
}
