import type { Needs } from '../needs.js'
import { asSystem } from '../platform/db.js'

/** Fills a demo that is empty with its city, through the program's own use cases; one that was broken off goes on. */
export async function seedWhenEmpty(needs: Needs, say: (line: string) => void): Promise<void> {
  if (needs.mode !== 'demo' || (await isSeeded(needs))) return
  say('Đang dựng thành phố Hoa Sen… / Building the demo city…')
  // Production never loads it.
  const { loadCity } = await import('../../seeds/load-city.js')
  await loadCity(needs)
  await asSystem(needs.db, (tx) => tx.updateTable('installation').set({ seededAt: needs.now() }).execute())
  await Promise.all([needs.portal.refresh(), needs.units.refresh()])
}

async function isSeeded({ db }: Needs): Promise<boolean> {
  const row = await asSystem(db, (tx) => tx.selectFrom('installation').select('seededAt').executeTakeFirst())
  return row?.seededAt != null
}
