import { asSystem, type Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { calendarOfDossier } from '../clock.js'
import { replay } from '../replay.js'
import { shownCode } from '../store.js'
import { eachOpenClock, type OpenClock } from './open-clocks.js'

interface Difference {
  dossierId: string
  code: string
  dueAt: Instant
  /** Null when the events do not even tell of an acceptance. */
  replayedDueAt: Instant | null
  calendarVersion: string | null
}

/** Job, every night: replays every open dossier from its events and names those whose due date comes out differently (X2). */
export async function checkDueDates(
  needs: Pick<CoreNeeds, 'db' | 'now' | 'log'>,
): Promise<{ checked: number; different: number }> {
  const at = needs.now()
  const id = newId(at)
  await asSystem(needs.db, (tx) => tx.insertInto('dueDateChecks').values({ id, beganAt: at }).execute())
  let checked = 0
  let different = 0
  await eachOpenClock(needs, async (tx, clocks) => {
    const found = await differencesAmong(tx, clocks, at)
    checked += clocks.length
    different += found.length
    if (found.length > 0)
      await tx
        .insertInto('dueDateDifferences')
        .values(found.map((difference) => ({ checkId: id, ...difference })))
        .execute()
    for (const { code } of found) needs.log.error({ dossier: code }, 'the due date differs from its replay')
  })
  await asSystem(needs.db, (tx) =>
    tx.updateTable('dueDateChecks').set({ finishedAt: needs.now(), checked, different }).where('id', '=', id).execute(),
  )
  return { checked, different }
}

async function differencesAmong(tx: Tx, clocks: readonly OpenClock[], at: Instant): Promise<Difference[]> {
  const found: Difference[] = []
  for (const clock of clocks) {
    const difference = await differenceOf(tx, clock, at)
    if (difference) found.push(difference)
  }
  return found
}

/** A pause that goes on has moved nothing yet, so it ends where it began. */
async function differenceOf(tx: Tx, clock: OpenClock, at: Instant): Promise<Difference | undefined> {
  const { dossier, definition, events } = clock
  const { id, dueAt, calendarVersion, clockPausedAt } = dossier
  const calendar = await calendarOfDossier(tx, dossier)
  const replayed = replay({ events, definition, calendar, until: clockPausedAt ?? at })
  if (!dueAt || replayed?.dueAt.getTime() === dueAt.getTime()) return undefined
  return { dossierId: id, code: shownCode(dossier), dueAt, replayedDueAt: replayed?.dueAt ?? null, calendarVersion }
}

/** What the last finished check found, for administrators. */
export interface CheckReport {
  at: Instant
  checked: number
  different: number
  differences: Difference[]
}

const mostShown = 200

export async function readLastCheck(tx: Tx): Promise<CheckReport | undefined> {
  const check = await tx
    .selectFrom('dueDateChecks')
    .select(['id', 'finishedAt', 'checked', 'different'])
    .where('finishedAt', 'is not', null)
    .orderBy('beganAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!check?.finishedAt) return undefined
  const differences = await tx
    .selectFrom('dueDateDifferences')
    .select(['dossierId', 'code', 'dueAt', 'replayedDueAt', 'calendarVersion'])
    .where('checkId', '=', check.id)
    .orderBy('code')
    .limit(mostShown)
    .execute()
  const { finishedAt: at, checked, different } = check
  return { at, checked, different, differences }
}
