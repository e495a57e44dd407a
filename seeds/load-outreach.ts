import {
  addSupportPoint,
  enrol,
  listSupportPoints,
  openClass,
  readLearners,
  recordAttendance,
} from '../src/outreach/index.js'
import { asSystem } from '../src/platform/db.js'
import type { CoreNeeds } from '../src/platform/needs.js'
import type { Instant } from '../src/platform/time.js'
import { agencies } from './city.js'
import type { LoadedCity } from './load-city.js'
import { type ClassSeed, classSeeds, learnerSeed, pointSeeds } from './outreach.js'

const hour = 3_600_000
const day = 24 * hour
const announcedDays = 20

/** Opens the city's support points and classes and signs people up, as its administrator and they would; once. */
export async function loadOutreach(needs: CoreNeeds, city: LoadedCity): Promise<void> {
  const officerId = city.officers.get('quantri.hoasen')
  if (!officerId) throw new Error('the demo city has no administrator')
  const points = await asSystem(needs.db, (tx) => listSupportPoints(tx, { closedToo: true }))
  if (points.length > 0) return
  for (const [position, seed] of classSeeds.entries()) await loadClass(needs, { city, officerId, seed, position })
  // Last, so that an attempt that was broken off is seen to be one.
  for (const { agency, ...details } of pointSeeds)
    await addSupportPoint(needs, { officerId, details: { ...details, agencyId: idOf(city, agency) } })
}

interface Loading {
  city: LoadedCity
  officerId: string
  seed: ClassSeed
  position: number
}

async function loadClass(needs: CoreNeeds, { city, officerId, seed, position }: Loading): Promise<void> {
  const { agency, inDays, from, until, learners, came, walkIns, ...said } = seed
  const midnight = Math.floor((needs.now().getTime() + 7 * hour) / day) * day - 7 * hour + inDays * day
  const at = (hours: number): Instant => new Date(midnight + hours * hour)
  const early = { ...needs, now: () => new Date(Math.min(needs.now().getTime(), midnight) - announcedDays * day) }
  const details = { ...said, agencyId: idOf(city, agency), mapLink: null, startsAt: at(from), endsAt: at(until) }
  const id = await openClass(early, { officerId, details })
  for (let n = 0; n < learners; n += 1)
    await enrol(early, { classId: id, language: 'vi', learner: learnerSeed(position * 50 + n) })
  if (came === undefined) return
  const afterwards = { ...needs, now: () => at(until) }
  const { enrolments } = await readLearners(afterwards, { classId: id, officerId })
  const present = new Set(enrolments.slice(0, came).map((one) => one.id))
  await recordAttendance(afterwards, { officerId, id, came: present, walkIns: walkIns ?? 0 })
}

function idOf(city: LoadedCity, slug: string): string {
  const id = city.agencies.get(agencies.find((agency) => agency.slug === slug)?.code ?? '')
  if (!id) throw new Error(`the demo city has no ${slug}`)
  return id
}
