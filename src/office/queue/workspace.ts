import type { Role } from '../../agencies/index.js'
import { countQueues, mostCounted, officerActions, type QueueId, type QueueViewer } from '../../dossiers/index.js'
import type { Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import { paths } from '../../surface/paths.js'
import { holdsRole, type OfficerViewer } from '../../surface/viewer.js'
import type { QueueGroup, QueueLink } from '../../ui/index.js'
import { queueSlugs, queueTexts } from './texts.vi.js'

/** The officer as the queues know them. */
export const queueViewerOf = (viewer: OfficerViewer, now: Instant): QueueViewer => ({
  officerId: viewer.id,
  agencyIds: [...viewer.roles.keys()],
  now,
})

const groups: { label: keyof typeof queueTexts.groups; queues: QueueId[] }[] = [
  {
    label: 'work',
    queues: [
      'to_accept',
      'mine',
      'unit',
      'from_others',
      'on_the_way',
      'to_sign',
      'to_seal',
      'to_return',
      'permitted',
      'to_permit',
      'to_stop',
    ],
  },
  { label: 'waiting', queues: ['for_citizen', 'for_others'] },
  { label: 'time', queues: ['answer_soon', 'answer_missed', 'to_apologise', 'due_soon', 'overdue', 'overdue_silent'] },
]

/** Queues that only those see who may work them. */
const workedBy: Partial<Record<QueueId, readonly Role[]>> = {
  answer_soon: officerActions.accept.roles,
  // Missed, it concerns those who lead as well.
  answer_missed: [...officerActions.accept.roles, 'division_head', 'approver'],
  permitted: officerActions.ask_leave.roles,
  to_permit: officerActions.answer_leave.roles,
  to_stop: officerActions.answer_stop.roles,
}

function isFor(id: QueueId, viewer: OfficerViewer): boolean {
  const roles = workedBy[id]
  return roles === undefined || holdsRole(viewer, roles)
}

const tones: Partial<Record<QueueId, QueueLink['tone']>> = {
  answer_soon: 'soon',
  answer_missed: 'overdue',
  to_apologise: 'overdue',
  due_soon: 'soon',
  overdue: 'overdue',
  overdue_silent: 'overdue',
}

/** The left side of every page of the workspace: the queues with their counts, and the way to the counter for those who sit there. */
export async function queueGroups(
  tx: Tx,
  viewer: OfficerViewer,
  { now, current }: { now: Instant; current?: QueueId | 'counter' | 'cashier' | 'register' | 'feedback' },
): Promise<QueueGroup[]> {
  const counts = await countQueues(tx, queueViewerOf(viewer, now))
  const linkOf = (id: QueueId): QueueLink => ({
    href: paths.officeQueue(queueSlugs[id]),
    label: queueTexts.names[id],
    count: counts[id] > mostCounted ? `${mostCounted}+` : counts[id],
    current: current === id,
    ...(counts[id] > 0 ? { tone: tones[id] } : {}),
  })
  const lists = groups.map(({ label, queues }) => ({
    label: queueTexts.groups[label],
    links: queues.filter((id) => isFor(id, viewer)).map(linkOf),
  }))
  const atCounter: QueueLink[] = [
    ...(holdsRole(viewer, ['receiver', 'counter_head'])
      ? [{ href: paths.officeCounter, label: queueTexts.fileAtCounter, current: current === 'counter' }]
      : []),
    ...(holdsRole(viewer, ['cashier', 'counter_head'])
      ? [{ href: paths.cashier, label: queueTexts.receiptsOfDay, current: current === 'cashier' }]
      : []),
    ...(holdsRole(viewer, ['counter_head']) ? [{ href: paths.adminClasses, label: queueTexts.classes }] : []),
    { href: paths.officeRegister, label: queueTexts.register, current: current === 'register' },
    ...(holdsRole(viewer, ['counter_head', 'division_head', 'approver'])
      ? [{ href: paths.officeFeedback, label: queueTexts.feedback, current: current === 'feedback' }]
      : []),
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
