import type { Instant } from '../platform/time.js'

/** What people are told about their dossier, by whichever channels they gave. */
export type Notice =
  | { template: 'submitted'; answerBy: Instant }
  /** `isExpected`: its papers are on the way to the agency that settles, so the date is reckoned from when they have to be there. */
  | { template: 'accepted'; dueAt: Instant; isExpected: boolean }
  | { template: 'papers_received'; dueAt: Instant }
  | { template: 'declined'; reason: string }
  | { template: 'supplement_requested'; items: string[]; answerBy: Instant | null; onNoAnswer: 'stop' | 'return' }
  | { template: 'supplement_reminder'; answerBy: Instant; onNoAnswer: 'stop' | 'return' }
  | { template: 'supplement_lapsed'; onNoAnswer: 'stop' | 'return' }
  | { template: 'supplemented' }
  | { template: 'payment_due'; amountVnd: number }
  | { template: 'payment_received'; amountVnd: number; receiptNumber: string }
  | { template: 'result_ready'; granted: boolean; howToGet: 'portal' | 'email' | 'postal' | 'counter' }
  | { template: 'returned' }
  | { template: 'withdrawn' }
  | { template: 'paper_infected'; paper: string; fileName: string }
  | { template: 'paper_removed'; reason: string }
  | { template: 'stop_asked' }
  | { template: 'stop_refused'; reason: string }
  | { template: 'stopped'; reason: string }
  | { template: 'apology'; newDueAt: Instant; reason: string }
  | { template: 'due_date_changed'; what: 'result' | 'answer'; from: Instant; to: Instant }
  | { template: 'draft_expiring'; deletedAt: Instant }
  | { template: 'phone_code'; code: string }

/** What every sentence may mention. The procedure's name is not among them: it can be sensitive. */
export interface NoticeSubject {
  /** Empty for a draft, which has none yet. */
  code: string
  agencyName: string
  hotline: string
  link: string
}

export interface Wording {
  sms: string
  subject: string
  body: string
}
