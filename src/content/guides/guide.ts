import type { Text } from '../../platform/text.js'

/** A guide that comes with the program. Its body is Markdown. */
export interface Guide {
  slug: string
  title: Text
  summary: Text
  body: Text
}
