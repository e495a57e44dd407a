import { setTimeout as sleep } from 'node:timers/promises'
import { services, testConnections } from '../connections/index.js'
import type { Needs } from '../needs.js'

/** Fills a demo that is empty with its city, through the program's own use cases; one that was broken off goes on. */
export async function seedWhenEmpty(needs: Needs, say: (line: string) => void): Promise<void> {
  if (needs.mode !== 'demo') return
  await meetPartners(needs)
  // Production never loads it.
  const { seedDemoCity } = await import('../../seeds/seed-demo-city.js')
  await seedDemoCity(needs, { say })
}

const patienceMs = 10_000
const pauseMs = 300

/** No level from 3 on is published before the partners have answered once; simulators take a moment to be there. */
async function meetPartners(needs: Needs): Promise<void> {
  for (let waited = 0; waited < patienceMs; waited += pauseMs) {
    const answered = await testConnections(needs)
    if (services.every((service) => answered[service] || (service === 'registers' && !needs.registers))) return
    await sleep(pauseMs)
  }
}
