import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import type { Config } from '../config/index.js'
import { CannotStart } from '../platform/cannot-start.js'
import { asSystem, type Db } from '../platform/db.js'
import type { Clock, Instant } from '../platform/time.js'
import { formatMoment } from '../ui/index.js'

/** How a program's time goes: with the machine's, or in a demo that tries another moment, so far from it. */
export interface ProgramClock {
  now: Clock
  /** Milliseconds that the program's time is ahead of the machine's; negative behind it, 0 where nobody set it. */
  leadMs: number
  /** A clock was set in this data folder, now or before: what is in it may lie beyond this one. */
  wasSet: boolean
}

/** What the data folder remembers, so that time goes on where it was: `from` is the wanted moment, `at` the machine's then. */
interface Kept {
  from: string
  at: string
}

type ClockConfig = Pick<Config, 'dataFolder' | 'demoClock'>

/**
 * The clock of this start. One that is set stands at its moment at the first start with it in a data folder and then runs on at normal speed,
 * also over new starts and in every process of that folder: what was done in the meantime never lies in the future.
 */
export function openClock({ dataFolder, demoClock }: ClockConfig): ProgramClock {
  const file = path.join(dataFolder, 'clock.json')
  if (!demoClock) return { now: () => new Date(), leadMs: 0, wasSet: readKept(file) !== undefined }
  const { from, at } = keptIn(file, demoClock)
  const leadMs = new Date(from).getTime() - new Date(at).getTime()
  return { now: () => new Date(Date.now() + leadMs), leadMs, wasSet: true }
}

function keptIn(file: string, from: Instant): Kept {
  const known = readKept(file)
  if (known?.from === from.toISOString()) return known
  const kept = { from: from.toISOString(), at: new Date().toISOString() }
  writeFileSync(file, JSON.stringify(kept))
  return kept
}

function readKept(file: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Kept
  } catch {
    return undefined
  }
}

/** Stops a demo that would begin before what its data tell: dossiers of tomorrow prove nothing. Throws `CannotStart`. */
export async function refuseToGoBack(db: Db, now: Instant): Promise<void> {
  const latest = await asSystem(db, async (tx) => {
    const { rows } = await sql<{ at: Instant | null }>`
      select greatest((select max(seeded_at) from installation), (select max(at) from dossier_events)) as at
    `.execute(tx)
    return rows[0]?.at
  })
  if (!latest || latest <= now) return
  throw new CannotStart(
    `Dữ liệu đã có đến ${formatMoment(latest)}, đồng hồ không thể lùi về ${formatMoment(now)}; hãy đặt MOTCUA_DEMO_CLOCK muộn hơn, hoặc MOTCUA_DATA khác / ` +
      'The data here go beyond the moment of the clock: set MOTCUA_DEMO_CLOCK to a later one, or MOTCUA_DATA to another folder.',
  )
}
