import { calendarFor } from '../../agencies/index.js'
import { addWorkingMinutes } from '../../calendar/index.js'
import { countQueues, mostCounted, type QueueId, type QueueViewer } from '../../dossiers/index.js'
import type { Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import { holdsRole, type OfficerViewer } from '../../surface/viewer.js'
import type { QueueGroup, QueueLink } from '../../ui/index.js'
import { queueSlugs, queueTexts } from './texts.vi.js'

/** Two working days: the same warning as `dueSoonFrom` gives for usual time limits. */
const soonMinutes = 2 * 8 * 60

/** The officer as the queues know them. */
export async function queueViewerOf(tx: Tx, viewer: OfficerViewer, now: Instant): Promise<QueueViewer> {
  const calendar = await calendarFor(tx, viewer.agencyId)
  return {
    officerId: viewer.id,
    agencyIds: [...viewer.roles.keys()],
    now,
    soonUntil: addWorkingMinutes(calendar, now, soonMinutes),
  }
}

const groups: { label: keyof typeof queueTexts.groups; queues: QueueId[] }[] = [
  { label: 'work', queues: ['to_accept', 'mine', 'unit', 'from_others', 'to_sign', 'to_seal', 'to_return'] },
  { label: 'waiting', queues: ['for_citizen', 'for_others'] },
  { label: 'time', queues: ['to_apologise', 'due_soon', 'overdue'] },
]

const tones: Partial<Record<QueueId, QueueLink['tone']>> = {
  to_apologise: 'overdue',
  due_soon: 'soon',
  overdue: 'overdue',
}

/** The left side of every page of the workspace: the queues with their counts, and the way to the counter for those who sit there. */
export async function queueGroups(
  tx: Tx,
  viewer: OfficerViewer,
  { now, current }: { now: Instant; current?: QueueId | 'counter' | 'cashier' | 'register' },
): Promise<QueueGroup[]> {
  const counts = await countQueues(tx, await queueViewerOf(tx, viewer, now))
  const linkOf = (id: QueueId): QueueLink => ({
    href: paths.officeQueue(queueSlugs[id]),
    label: queueTexts.names[id],
    count: counts[id] > mostCounted ? `${mostCounted}+` : counts[id],
    current: current === id,
    ...(counts[id] > 0 ? { tone: tones[id] } : {}),
  })
  const lists = groups.map(({ label, queues }) => ({ label: queueTexts.groups[label], links: queues.map(linkOf) }))
  const atCounter: QueueLink[] = [
    ...(holdsRole(viewer, ['receiver', 'counter_head'])
      ? [{ href: paths.officeCounter, label: queueTexts.fileAtCounter, current: current === 'counter' }]
      : []),
    ...(holdsRole(viewer, ['cashier', 'counter_head'])
      ? [{ href: paths.cashier, label: queueTexts.receiptsOfDay, current: current === 'cashier' }]
      : []),
    { href: paths.officeRegister, label: queueTexts.register, current: current === 'register' },
  ]
  const administration: QueueLink[] = holdsRole(viewer, ['administrator'])
    ? [{ href: paths.apiKeys, label: queueTexts.apiKeys }]
    : []
  const more = [
    { label: queueTexts.groups.counter, links: atCounter },
    { label: queueTexts.groups.administration, links: administration },
  ]
  return [...lists, ...more.filter(({ links }) => links.length > 0)]
}
