import type { Replaced } from './everyday-words.js'
import { fillerWords } from './filler-words.js'
import { spellingsOf } from './spelling.js'

/** One thing of a question, a word or an everyday word with what it means: plain words with how much of the thing each of them answers. */
export type QuestionPart = ReadonlyMap<string, number>

interface TakenApart {
  replaced: readonly Replaced[]
  /** What is left around everyday words and fillers. */
  left: readonly (readonly string[])[]
  /** What else a word may have been meant as. */
  guesses: ReadonlyMap<string, readonly string[]>
}

/** All that is asked, each thing as much as any other, however rare its words are and however many make it. */
export function partsOf({ replaced, left, guesses }: TakenApart): QuestionPart[] {
  return [
    ...replaced.map(({ meaning, said }) => sharedOut([meaning, said])),
    ...left
      .flat()
      .filter((word) => !fillerWords.has(word))
      .map((word) => new Map([...spellingsOf(word), ...(guesses.get(word) ?? [])].map((one) => [one, 1]))),
  ]
}

/** Who has all of either has all of the thing. */
function sharedOut(ways: readonly (readonly string[])[]): QuestionPart {
  const shares = new Map<string, number>()
  for (const words of ways)
    for (const word of new Set(words)) shares.set(word, (shares.get(word) ?? 0) + 1 / new Set(words).size)
  return shares
}
