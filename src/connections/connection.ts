import type { Instant } from '../platform/time.js'

/** The services outside the program that people's steps go through. */
export const services = ['identity', 'payment', 'mail', 'sms', 'storage', 'registers'] as const

export type Service = (typeof services)[number]

/** Those an administrator may switch off: the portal then works without them and says so. */
export const switchable = ['identity', 'payment', 'registers'] as const satisfies readonly Service[]

export type SwitchableService = (typeof switchable)[number]

export interface Connection {
  service: Service
  /** Switched on by configuration; an outage does not change it. */
  isOn: boolean
  /** When it last answered a test. */
  testedAt: Instant | null
  /** When a test last failed. */
  failedAt: Instant | null
}

export type Connections = Record<Service, Connection>

/** On, and has answered a test once: a service that is down for an hour still counts. */
export const isProven = ({ isOn, testedAt }: Connection): boolean => isOn && testedAt !== null
