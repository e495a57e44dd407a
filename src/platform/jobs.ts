import { sql } from 'kysely'
import type { Tx } from './db.js'

export interface JobOptions {
  runAt?: Date
  /** A job with the same key that has not started is replaced. */
  key?: string
  maxAttempts?: number
}

/** Enqueues a job in the transaction of the change it follows from: it exists if and only if the change does. */
export async function enqueue(tx: Tx, task: string, payload: object, options: JobOptions = {}): Promise<void> {
  await sql`select enqueue_job(${task}, ${JSON.stringify(payload)}::json, ${options.runAt ?? null}, ${options.key ?? null}, ${options.maxAttempts ?? 25})`.execute(
    tx,
  )
}
