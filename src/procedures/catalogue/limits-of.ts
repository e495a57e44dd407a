import type { CaseLimit, Channel, LimitUnit, TimeLimit } from '../procedure.js'
import type { CatalogueDetails, CatalogueLine } from './catalogue-line.js'
import { namedWithoutStraySigns } from './stray-signs.js'

const units: Readonly<Record<string, LimitUnit>> = {
  'ngày làm việc': 'working_day',
  ngày: 'calendar_day',
  giờ: 'working_hour',
  tháng: 'month',
}

const channels: Readonly<Record<string, Channel>> = {
  truc_tuyen: 'online',
  truc_tiep: 'counter',
  buu_chinh: 'postal',
}
const channelOrder: readonly Channel[] = ['online', 'counter', 'postal']

export const channelNamed = (method: string | null | undefined): Channel | undefined => channels[method ?? '']
export const inOrder = (some: Iterable<Channel>): Channel[] => {
  const given = new Set(some)
  return channelOrder.filter((channel) => given.has(channel))
}

type Duration = { qty?: number | null | undefined; unit?: string | null | undefined } | null | undefined

/** A limit whose unit is known; a bare number says nothing. */
export function limitOf(duration: Duration): TimeLimit | undefined {
  const unit = units[duration?.unit ?? '']
  if (!unit || duration?.qty === null || duration?.qty === undefined || duration.qty <= 0) return undefined
  return { quantity: duration.qty, unit }
}

/** What the page says of where the limit comes from, since the source does not always tell it itself. */
export function limitNoteOf({ timeLimitStd, timeNote, timeLimit, timeSource }: CatalogueLine): string | undefined {
  const notes = [
    timeNote?.trim(),
    !limitOf(timeLimitStd) && timeLimit ? `Cổng Dịch vụ công quốc gia ghi: ${timeLimit}.` : undefined,
    timeLimitStd?.unitInferred ? 'Cổng Dịch vụ công quốc gia không ghi đơn vị; hiểu theo lĩnh vực hộ tịch.' : undefined,
    timeLimitStd?.fromNote ? 'Thời hạn đọc từ phần ghi chú của Cổng Dịch vụ công quốc gia.' : undefined,
    timeLimitStd?.fromLaw ? `Thời hạn ghi theo văn bản pháp luật${timeSource ? ` (${timeSource})` : ''}.` : undefined,
  ].filter(Boolean)
  return notes.length > 0 ? notes.join(' ') : undefined
}

/** Limits of cases (`.01`) and of ways of filing that are not the procedure's own; the order of the source says nothing, so they are put in one. */
export function caseLimitsOf(details: CatalogueDetails | undefined, own: TimeLimit | undefined): CaseLimit[] {
  return [...ofCases(details), ...ofChannels(details, own)]
}

function ofCases(details: CatalogueDetails | undefined): CaseLimit[] {
  const cases = new Map<string, CaseLimit>()
  for (const { code, name, time } of details?.subProcedures ?? []) {
    const limit = limitOf(time)
    const key = JSON.stringify([code, name, limit])
    cases.set(key, { code, name: { vi: namedWithoutStraySigns(name.trim()) }, ...(limit && { limit }) })
  }
  const all = [...cases].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value)
  return all.length > 1 ? all : []
}

function ofChannels(details: CatalogueDetails | undefined, own: TimeLimit | undefined): CaseLimit[] {
  const byLimit = new Map<string, { limit: TimeLimit; channels: Set<Channel> }>()
  for (const { method, time } of details?.methods ?? []) {
    const [limit, channel] = [limitOf(time), channelNamed(method)]
    if (!limit || !channel) continue
    const key = JSON.stringify([limit.unit, limit.quantity])
    const group = byLimit.get(key) ?? { limit, channels: new Set() }
    group.channels.add(channel)
    byLimit.set(key, group)
  }
  const groups = [...byLimit.values()]
  const [only] = groups
  if (groups.length === 0 || (groups.length === 1 && only && sameLimit(only.limit, own))) return []
  return groups
    .map(({ limit, channels }) => ({ limit, channels: inOrder(channels) }))
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
}

const sameLimit = (one: TimeLimit, other: TimeLimit | undefined): boolean =>
  one.quantity === other?.quantity && one.unit === other.unit
