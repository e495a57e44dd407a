import { foldedWords } from '../find-questions.js'

const longest = 80

/** The address of a title: its words without accents, joined by hyphens. */
export function slugOf(title: string): string {
  const words = foldedWords(title).replaceAll(/[^a-z0-9]+/g, '-')
  return words.slice(0, longest).replaceAll(/^-+|-+$/g, '')
}

export const isSlug = (text: string): boolean => text.length <= longest && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
