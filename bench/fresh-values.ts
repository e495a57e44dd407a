import { newSubmissionCode } from '../src/dossiers/codes.js'
import { newId } from '../src/platform/ids.js'
import type { Statement } from './recorded-sql.js'

const marks = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|T(?:-[0-9A-HJKMNP-TV-Z]{5}){3}/g

/**
 * The recorded statements as if they had been about something else: what `swapped` names is put in place, and whatever id or code was
 * made since `since` becomes a new one, the same wherever it stood.
 */
export function freshened(
  statements: readonly Statement[],
  { swapped, since }: { swapped: ReadonlyMap<string, string>; since: Date },
): Statement[] {
  const now = new Map(swapped)
  const renew = (mark: string): string => {
    const known = now.get(mark)
    if (known) return known
    const fresh = mark.startsWith('T-') ? newSubmissionCode() : madeAt(mark) >= since ? newId() : mark
    now.set(mark, fresh)
    return fresh
  }
  const renewAll = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(marks, renew)
    return Array.isArray(value) ? value.map(renewAll) : value
  }
  return statements.map(({ text, values }) => ({ text, values: values.map(renewAll) }))
}

/** Ids begin with the time in milliseconds (uuid v7). */
const madeAt = (id: string): Date => new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))
