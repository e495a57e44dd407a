import { Town } from './town.js'

/** The same town as its clock stood so many days before the real time: what a journey finds already going on. */
export function daysAgo(town: Town, days: number): Town {
  const now = () => new Date(Date.now() - days * 86_400_000)
  return new Town({ ...town, needs: { ...town.needs, now } })
}
