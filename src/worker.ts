import type pg from 'pg'
import { allJobs } from './all-jobs.js'
import type { Needs } from './needs.js'
import { runJobs } from './platform/run-jobs.js'

export interface WorkerNeeds extends Needs {
  /** Pool of the role that owns the job tables. */
  jobsPool: pg.Pool
}

/** Runs jobs until stopped. A job is shallow: it calls a use case, and says again what it may not have finished. */
export async function startWorker(needs: WorkerNeeds): Promise<{ stop(): Promise<void> }> {
  return runJobs({ pool: needs.jobsPool, log: needs.log, ...allJobs(needs) })
}
