import type { Text } from '../platform/text.js'

/** Pages that an answer may lead to; the portal knows their addresses. */
export type PageNamed = 'procedures' | 'track' | 'agencies' | 'statistics' | 'account' | 'verify'

/** A question that people ask, with its answer in paragraphs. `{shortNumber}` and `{hotline}` are filled in by `withContacts`. */
export interface Question {
  id: string
  question: Text
  answer: Text[]
  seeAlso?: PageNamed
}

export interface QuestionGroup {
  id: string
  title: Text
  questions: Question[]
}
