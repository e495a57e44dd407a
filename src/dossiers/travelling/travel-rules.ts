import { nextOpening, type WorkingCalendar } from '../../calendar/index.js'
import type { Instant } from '../../platform/time.js'
import type { Dossier } from '../dossier.js'

/**
 * The limit of a dossier filed anywhere starts when the competent agency receives it (Decree 118/2025/NĐ-CP, article 17, as amended by
 * Decree 309/2026/NĐ-CP, article 8.3; checked 2026-11-22). What was filed online, or taken in without a sheet of paper, is there at once.
 */
export const papersTravel = (
  {
    channel,
    receivingAgencyId,
    competentAgencyId,
  }: Pick<Dossier, 'channel' | 'receivingAgencyId' | 'competentAgencyId'>,
  papersTaken: ReadonlySet<string>,
): boolean => channel !== 'online' && receivingAgencyId !== competentAgencyId && papersTaken.size > 0

const vietnamOffset = 7 * 3_600_000
const day = 86_400_000

/**
 * When papers taken in at `at` are with the competent agency at the latest: they are passed on within the working day or, taken in after
 * 15:00, at the start of the next (Decree 118/2025/NĐ-CP, article 18.2; checked 2026-11-22). Either way nothing is counted before the
 * next opening, so that is the moment the first appointment is reckoned from.
 */
export function expectedReceipt(at: Instant, calendar: WorkingCalendar): Instant {
  const midnight = Math.floor((at.getTime() + vietnamOffset) / day) * day + day - vietnamOffset
  return nextOpening(calendar, new Date(midnight))
}

/** Accepted, and its papers still on the way. */
export const isOnTheWay = ({
  status,
  receivedByCompetentAt,
}: Pick<Dossier, 'status' | 'receivedByCompetentAt'>): boolean =>
  status === 'accepted' && receivedByCompetentAt === null
