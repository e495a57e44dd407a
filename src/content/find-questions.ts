import { type Language, textIn } from '../platform/text.js'
import type { QuestionGroup } from './question.js'

/** Lower case without accents, so that a search forgives both. */
export const foldedWords = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase()

/** The questions that hold every word, in question or answer; all of them when no word is given. Groups without any are left out. */
export function findQuestions(groups: readonly QuestionGroup[], words: string, language: Language): QuestionGroup[] {
  const wanted = foldedWords(words).split(/\s+/).filter(Boolean)
  return groups
    .map((group) => ({
      ...group,
      questions: group.questions.filter(({ question, answer, body }) => {
        const text = foldedWords(
          [question, ...answer, ...(body ? [body] : [])].map((part) => textIn(language, part)).join(' '),
        )
        return wanted.every((word) => text.includes(word))
      }),
    }))
    .filter((group) => group.questions.length > 0)
}
