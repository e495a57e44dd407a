import type { Language } from '../platform/text.js'
import type { Instant } from '../platform/time.js'
import type { TimeLimit } from '../procedures/procedure.js'
import { type DueProof, proveDueDate } from './due-proof.js'
import { mergePauses, type Pause } from './pauses.js'
import { englishProof } from './proof-words.en.js'
import type { ProofWords } from './proof-words.js'
import { vietnameseProof } from './proof-words.vi.js'
import { reckon, reckonWithRestarts } from './reckoning.js'
import { parseLimit } from './time-limit.js'
import type { WorkingCalendar } from './working-calendar.js'

const proofWords: Record<Language, ProofWords> = { vi: vietnameseProof, en: englishProof }

/** What a due date follows from. The same question always has the same answer: replaying a dossier proves its date. */
export interface DueQuestion {
  /** When the dossier was accepted complete; filed anywhere: when the competent agency received it. */
  receivedAt: Instant
  limit: TimeLimit
  pauses?: readonly Pause[]
  /** What a supplement does: stop the clock while the agency waits (default), or count the whole limit anew. */
  policy?: 'pause' | 'restart'
  calendar: WorkingCalendar
  /** Of the reasons; Vietnamese when left out. */
  language?: Language
}

export interface DueDate {
  dueAt: Instant
  proof: DueProof
  calendarVersion: string
  /** Some day between receipt and due date lies in a year whose days off are not announced yet. */
  projected: boolean
}

/** Computes when the result is due, with the whole derivation. Throws `OutsideCalendar` beyond the known years. */
export function computeDueDate(question: DueQuestion): DueDate {
  const { calendar, policy = 'pause', pauses = [], language = 'vi' } = question
  const limit = parseLimit(question.limit)
  const from = { receivedAt: question.receivedAt.getTime(), limit, restarted: false }
  const reckoning =
    policy === 'pause' ? reckon(calendar, from, mergePauses(pauses)) : reckonWithRestarts(calendar, from, pauses)
  return {
    dueAt: new Date(reckoning.end.at),
    ...proveDueDate(calendar, reckoning, proofWords[language]),
    calendarVersion: calendar.version,
  }
}
