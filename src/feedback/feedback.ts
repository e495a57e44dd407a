import type { Language } from '../platform/text.js'
import type { Instant } from '../platform/time.js'

export const topics = ['procedure', 'conduct', 'portal', 'suggestion'] as const
export type Topic = (typeof topics)[number]

/** Received: the agency's turn. Asked: the sender's turn. */
export type FeedbackStatus = 'received' | 'asked' | 'answered' | 'declined'

/** What a person sends. Name and contact may be empty: an anonymous sender follows it by its code. */
export interface Sent {
  name: string
  email: string
  phone: string
  words: string
}

export interface Feedback {
  id: string
  code: string
  agencyId: string
  topic: Topic
  status: FeedbackStatus
  language: Language
  sent: Sent
  supplement: string | null
  /** What the agency asked, answered, or why it declined. */
  reply: string | null
  mayPublish: boolean
  sentAt: Instant
  declineBy: Instant
  askBy: Instant
  answerBy: Instant
  publishBy: Instant | null
  closedAt: Instant | null
}

/** Words of a question and its answer as an officer wrote them for everyone. */
export interface PublicWords {
  question: string
  answer: string
}
