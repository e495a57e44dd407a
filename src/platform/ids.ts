import { randomUUID } from 'node:crypto'

/** A uuid v7 (RFC 9562): begins with the time, so that new rows lie together in an index. Made here because PostgreSQL 15 has none. */
export function newId(at: Date = new Date()): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** True for text that PostgreSQL would take as a uuid; anything else in a URL is simply not found. */
export const isId = (text: string): boolean => uuidPattern.test(text)
