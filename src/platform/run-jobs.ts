import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  type Job,
  Logger as JobLogger,
  parseCrontab,
  run,
  type Task,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker'
import type pg from 'pg'
import type { Logger } from 'pino'
import { withoutWords } from './broken.js'
import { watchJobLocks } from './job-locks.js'

export interface JobRun {
  /** Of the role that owns the job tables. */
  pool: pg.Pool
  log: Logger
  tasks: TaskList
  crontab: string
}

/** One life of the runner, which ends for good when PostgreSQL does not take what it reports. */
interface Shift {
  ended: Promise<unknown>
  stop(): Promise<void>
}

const restMs = 1_000

const preset = {
  worker: {
    useNodeTime: false,
    gracefulShutdownAbortTimeout: 3_000,
    // graphile-worker 0.18 only hears that PostgreSQL did not take the end of a job when ends are reported in batches;
    // else the rejection is nobody's, and ends the process.
    completeJobBatchDelay: 0,
    failJobBatchDelay: 0,
  },
}

/** Runs jobs until stopped, and begins again by itself whenever PostgreSQL was gone for a while. */
export async function runJobs(jobs: JobRun): Promise<{ stop(): Promise<void> }> {
  let isStopped = false
  let shift = await beginShift(jobs)
  const goOn = async (): Promise<void> => {
    while (!isStopped) {
      const err = await shift.ended
      if (isStopped) return
      jobs.log.warn({ err }, 'the worker broke off and begins again')
      await shift.stop()
      shift = await beginAgain()
    }
  }
  const beginAgain = async (): Promise<Shift> => {
    for (;;) {
      if (isStopped) return shift
      await sleep(restMs)
      const next = await beginShift(jobs).catch(() => undefined)
      if (next && isStopped) await next.stop()
      if (next) return next
    }
  }
  const going = goOn()
  return {
    async stop() {
      isStopped = true
      await shift.stop()
      await going
    },
  }
}

async function beginShift({ pool, log, tasks, crontab }: JobRun): Promise<Shift> {
  const events: WorkerEvents = new EventEmitter()
  // Nobody tries it again by itself, so an operator has to hear of it.
  events.on('job:failed', ({ job, error }) => {
    log.error({ err: error, task: job.task_identifier, job: job.id, tries: job.attempts }, 'a job was given up')
  })
  const locks = await watchJobLocks({
    pool,
    events,
    onError: (err) => log.warn({ err }, 'job locks were lost for now'),
  })
  try {
    const runner = await run({
      pgPool: pool,
      events,
      taskList: withoutTheirWords(tasks),
      parsedCronItems: parseCrontab(crontab),
      concurrency: 4,
      pollInterval: 2_000,
      noHandleSignals: true,
      logger: loggerOf(log),
      preset,
    })
    return {
      ended: runner.promise.catch((error: unknown) => error),
      async stop() {
        // One that broke off is stopped already, and says so by an error.
        await runner.stop().catch(() => undefined)
        await locks.stop()
      },
    }
  } catch (error) {
    await locks.stop()
    throw error
  }
}

/** What a job throws is kept in the table of jobs too, so its message, which may repeat what a person wrote, ends here. */
function withoutTheirWords(tasks: TaskList): TaskList {
  const quiet = Object.entries(tasks).map(([name, task]): [string, Task] => [
    name,
    async (payload, helpers) => {
      try {
        return await task?.(payload, helpers)
      } catch (error) {
        throw withoutWords(error)
      }
    },
  ])
  return Object.fromEntries(quiet)
}

interface JobNews {
  failure?: boolean
  job?: Job
  error?: unknown
}

// Its messages name tasks and ids, and job payloads hold nothing but ids, unless it speaks of an error.
const loggerOf = (log: Logger): JobLogger =>
  new JobLogger(() => (level, message, { failure, job, error: err }: JobNews = {}) => {
    const write = log[level === 'warning' ? 'warn' : level].bind(log)
    if (failure && job)
      write({ part: 'jobs', err, task: job.task_identifier, job: job.id, tries: job.attempts }, 'a job failed')
    else if (err) write({ part: 'jobs', err }, 'the runner of jobs met an error')
    else write({ part: 'jobs' }, message)
  })
