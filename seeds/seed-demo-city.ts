import { sql } from 'kysely'
import type { Needs } from '../src/needs.js'
import { asSystem, type Tx } from '../src/platform/db.js'
import { newId } from '../src/platform/ids.js'
import type { Instant } from '../src/platform/time.js'
import { refreshFigures } from '../src/statistics/index.js'
import { type PlannedDossier, planDossiers } from './dossier-plan.js'
import { loadCity } from './load-city.js'
import { loadContent } from './load-content.js'
import { loadDossiers } from './load-dossiers.js'
import { loadFeedback } from './load-feedback.js'
import { loadOutreach } from './load-outreach.js'
import { readOldNotices } from './read-old-notices.js'

export interface Seeding {
  /** Two hundred when left out. */
  plan?: readonly PlannedDossier[]
  /** Hears how far it is, in words for the person who waits. */
  say: (line: string) => void
}

const lockNumber = 20_250_701
const day = 24 * 60 * 60_000
const began = 'seeding_began'

/**
 * Fills an empty installation with the demo city, once. An interrupted seeding goes on at the next start where it was;
 * two programs that start at once do it once. Returns whether there was anything to do.
 */
export async function seedDemoCity(needs: Needs, { plan = planDossiers(), say }: Seeding): Promise<boolean> {
  return asSystem(needs.db, async (lock) => {
    await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(lock)
    if (await isSeeded(lock)) return false
    const today = await dayOfSeeding(needs)
    say('Đang dựng thành phố Hoa Sen (hư cấu) / Building the demo city…')
    const city = await loadCity(needs)
    await loadContent(needs, city)
    await loadFeedback(needs, city)
    await loadOutreach(needs, city)
    await needs.units.refresh()
    await needs.portal.refresh()
    await loadDossiers(needs, { city, plan, today, onProgress: progress(say), onRefusal: say })
    await readOldNotices(needs, new Date(today.getTime() - 2 * day))
    await refreshFigures(needs.db, '2015-01-01')
    await lock.updateTable('installation').set({ seededAt: needs.now() }).execute()
    say('Thành phố Hoa Sen đã sẵn sàng / The demo city is ready.')
    return true
  })
}

async function isSeeded(tx: Tx): Promise<boolean> {
  const { seededAt } = await tx.selectFrom('installation').select('seededAt').executeTakeFirstOrThrow()
  return seededAt !== null
}

/** When the first attempt began: all times of the plan are counted from there, so that each dossier is found again. */
async function dayOfSeeding(needs: Needs): Promise<Instant> {
  return asSystem(needs.db, async (tx) => {
    const first = await tx
      .selectFrom('auditLog')
      .select('at')
      .where('action', '=', began)
      .orderBy('at')
      .executeTakeFirst()
    if (first) return first.at
    const at = needs.now()
    await tx
      .insertInto('auditLog')
      .values({ id: newId(at), at, actorKind: 'system', action: began })
      .execute()
    return at
  })
}

const movesBetweenLines = 400

function progress(say: Seeding['say']): (moves: number) => void {
  return (moves) => {
    if (moves % movesBetweenLines === 0) say(`  … ${moves} việc / steps`)
  }
}
