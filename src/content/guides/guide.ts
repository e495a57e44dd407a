import type { Text } from '../../platform/text.js'

/** A guide that comes with the program. Its body is Markdown; its pictures are of our own pages. */
export interface Guide {
  slug: string
  title: Text
  summary: Text
  body: Text
}
