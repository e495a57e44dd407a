import type { Instant } from '../platform/time.js'

const offsetHours = 7

/** `2026-11-26T14:05:00+07:00`: the hour that stands on the paper, and no doubt about the zone. */
export function formatIso(at: Instant): string {
  const local = new Date(at.getTime() + offsetHours * 3_600_000).toISOString()
  return `${local.replace(/(\.000)?Z$/, '')}+07:00`
}
