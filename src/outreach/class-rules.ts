import type { Instant } from '../platform/time.js'
import type { ClassCounts, TrainingClass } from './training-class.js'

/** Days after a class for which name, telephone and mail of its learners are kept: long enough to count who came and to answer a question about it. Our own rule, said on the form. */
export const keptDays = 30

/** As many people may wait as there are seats: who waits longer than that waits in vain. */
export const mostWaiting = (seats: number): number => seats

/** What a class is to somebody who wants to come: a seat, a place in the waiting list, or nothing any more. */
export type Room = 'seat' | 'waiting' | 'full' | 'begun' | 'cancelled'

type Roomy = Pick<TrainingClass, 'status' | 'startsAt' | 'seats'> & Pick<ClassCounts, 'seated' | 'waiting'>

export function roomIn({ status, startsAt, seats, seated, waiting }: Roomy, at: Instant): Room {
  if (status === 'cancelled') return 'cancelled'
  if (startsAt <= at) return 'begun'
  // Whoever waits is served before whoever comes later.
  if (seated < seats && waiting === 0) return 'seat'
  return waiting < mostWaiting(seats) ? 'waiting' : 'full'
}

/** Who waits and may now have a seat. */
export const seatsToGive = ({ seats, seated, waiting }: Omit<Roomy, 'status' | 'startsAt'>): number =>
  Math.max(0, Math.min(seats - seated, waiting))

export const hasBegun = ({ startsAt }: Pick<TrainingClass, 'startsAt'>, at: Instant): boolean => startsAt <= at

/** What of a change people who signed up must hear: another time or another place. */
export function mustBeTold(
  before: Pick<TrainingClass, 'startsAt' | 'endsAt' | 'place'>,
  after: Pick<TrainingClass, 'startsAt' | 'endsAt' | 'place'>,
): boolean {
  return (
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.endsAt.getTime() !== after.endsAt.getTime() ||
    before.place !== after.place
  )
}
