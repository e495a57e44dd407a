import type { Feedback, FeedbackStatus, Sent } from './feedback.js'

export const deeds = ['ask', 'decline', 'answer', 'publish', 'unpublish'] as const
export type Deed = (typeof deeds)[number]

const byStatus: Record<FeedbackStatus, readonly Deed[]> = {
  received: ['answer', 'ask', 'decline'],
  // An answer may come without what was asked for; only asking again may not.
  asked: ['answer', 'decline'],
  answered: ['publish'],
  declined: [],
}

/** What an officer may do with feedback as it stands. Nothing is published against the sender's wish. */
export function availableDeeds(
  { status, mayPublish }: Pick<Feedback, 'status' | 'mayPublish'>,
  isPublished: boolean,
): readonly Deed[] {
  if (isPublished) return ['unpublish']
  return byStatus[status].filter((deed) => deed !== 'publish' || mayPublish)
}

/** What in words for everyone would tell who somebody is. */
export type Revealing = 'sender' | 'number' | 'email'

/** Numbers of eight digits and more are telephones, identities or accounts, however they are spaced. */
const longNumber = /\d(?:[\s.-]?\d){7,}/
const address = /[^\s@]+@[^\s@]+\.[^\s@]+/

export function revealedIn(words: string, sent: Pick<Sent, 'name' | 'email' | 'phone'>): Revealing[] {
  const plain = words.normalize('NFC').toLowerCase()
  const name = sent.name.normalize('NFC').trim().toLowerCase()
  // Dates and dossier codes have long numbers too, and say nothing about a person.
  const withoutCodes = plain
    .replace(/\b[a-y]\d{2}(\.\d{2,3})*-\d{6}-\d{4,}\b/g, '')
    .replace(/\b\d{1,2}\/\d{1,2}\/\d{4}\b/g, '')
  return [
    ...(name !== '' && plain.includes(name) ? ['sender' as const] : []),
    ...(longNumber.test(withoutCodes) ? ['number' as const] : []),
    ...(address.test(plain) ? ['email' as const] : []),
  ]
}
