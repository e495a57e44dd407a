import type { DeadlineStanding } from '../../calendar/index.js'
import type { Text } from '../../platform/text.js'
import type { TagTone } from '../components/tag.js'

/** How a dossier stands against its due date, in the same words for everyone. */
export const standingWords = {
  on_time: { name: { vi: 'Trong hạn', en: 'On time' }, tone: 'green' },
  due_soon: { name: { vi: 'Sắp đến hạn', en: 'Due soon' }, tone: 'orange' },
  overdue: { name: { vi: 'Quá hạn', en: 'Overdue' }, tone: 'red' },
  paused: { name: { vi: 'Tạm dừng tính thời hạn', en: 'Clock stopped' }, tone: 'grey' },
  finished_early: { name: { vi: 'Xong trước hạn', en: 'Settled early' }, tone: 'green' },
  finished_on_time: { name: { vi: 'Xong đúng hạn', en: 'Settled on time' }, tone: 'green' },
  finished_late: { name: { vi: 'Xong trễ hạn', en: 'Settled late' }, tone: 'red' },
} as const satisfies Record<DeadlineStanding, { name: Text; tone: TagTone }>
