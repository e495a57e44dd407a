import type { Text } from '../platform/text.js'
import type { Instant } from '../platform/time.js'

/** What is said of a class; the place is where people come, in words they find. */
export interface ClassDetails {
  agencyId: string
  title: Text
  about: Text
  place: string
  mapLink: string | null
  startsAt: Instant
  endsAt: Instant
  seats: number
}

export interface TrainingClass extends ClassDetails {
  id: string
  /** Its address, which stays when the title changes. */
  slug: string
  status: 'open' | 'cancelled'
  cancelReason: string | null
  walkIns: number
  attendanceAt: Instant | null
  version: number
}

/** How many signed up, wait and came: counts only, for everyone. */
export interface ClassCounts {
  seated: number
  waiting: number
  attended: number
}

export type CountedClass = TrainingClass & ClassCounts

/** What a learner gives, and the code by which they change their mind. */
export interface Learner {
  name: string
  phone: string
  email: string
  code: string
}

export type EnrolmentStatus = 'seated' | 'waiting' | 'given_up'

/** Where volunteers or officers help with filing online. */
export interface PointDetails {
  agencyId: string
  name: Text
  address: string
  mapLink: string | null
  hotline: string
  opens: Text
  /** The organisation whose volunteers help there. */
  helpers: string | null
}

export interface SupportPoint extends PointDetails {
  id: string
  status: 'open' | 'closed'
  version: number
}
