import type { Text } from '../../platform/text.js'
import type { Instant } from '../../platform/time.js'

export const contentKinds = ['news', 'guide', 'banner', 'question'] as const
export type ContentKind = (typeof contentKinds)[number]

export const audiences = ['everyone', 'citizens', 'businesses'] as const
export type Audience = (typeof audiences)[number]

/** What an administrator writes. A summary is plain text, a body is Markdown. */
export interface ContentText {
  title: Text
  summary: Text
  body: Text
  /** Where a banner leads. */
  link: string | null
  audience: Audience
  /** Group of a question. */
  topic: string | null
  procedureCode: string | null
}

/** A draft is seen by administrators only; a publication by everyone from its time on; a withdrawal ends what was shown. */
export type Intent = 'draft' | 'publication' | 'withdrawal'

export interface Revision extends ContentText {
  number: number
  intent: Intent
  showsFrom: Instant | null
  showsUntil: Instant | null
  writtenAt: Instant
  /** Name of the officer. */
  writtenBy: string
}

export interface Published extends ContentText {
  id: string
  slug: string
  showsFrom: Instant
}
