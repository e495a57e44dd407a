import type { Text } from '../platform/text.js'
import type { Audience } from './items/content.js'

/** Pages that an answer may lead to; the portal knows their addresses. */
export type PageNamed = 'procedures' | 'track' | 'agencies' | 'statistics' | 'account' | 'verify'

/** A question that people ask, with its answer in paragraphs. `{shortNumber}` and `{hotline}` are filled in by `withContacts`. */
export interface Question {
  id: string
  question: Text
  answer: Text[]
  /** Markdown in place of paragraphs, for a question that an administrator wrote. */
  body?: Text
  seeAlso?: PageNamed
  /** That of its group when left out. */
  audience?: Audience
  procedureCode?: string | null
}

export interface QuestionGroup {
  id: string
  title: Text
  /** Everyone when left out. */
  audience?: Audience
  questions: Question[]
}
