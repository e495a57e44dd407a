import type { Needs } from '../needs.js'

/** Fills a demo that is empty with its city, through the program's own use cases; one that was broken off goes on. */
export async function seedWhenEmpty(needs: Needs, say: (line: string) => void): Promise<void> {
  if (needs.mode !== 'demo') return
  // Production never loads it.
  const { seedDemoCity } = await import('../../seeds/seed-demo-city.js')
  await seedDemoCity(needs, { say })
}
