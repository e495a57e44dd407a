import { isSyllable } from '../../platform/syllable.js'
import type { Lexicon } from './lexicon.js'
import { bareWord, type Word } from './plain-words.js'
import { withoutTypingKeys } from './raw-typing.js'
import { takeApart } from './run-together.js'
import { isOneSlipAway } from './spelling.js'

/**
 * Puts right what was not meant: keys of a keyboard that was not set to Vietnamese, words run together, slips that their neighbours explain.
 * Abbreviations are spelled out, so that they make phrases with their neighbours. A word that may be Vietnamese stays as it is, also where the
 * catalogue does not have it.
 */
export function mendWords(words: readonly Word[], lexicon: Lexicon): Word[] {
  const isMeant = ({ plain }: Word): boolean => lexicon.known.has(plain) || isSyllable(plain)
  const apart = words
    .flatMap((word) => lexicon.abbreviations.get(word.plain) ?? [word])
    .flatMap((word) => (isMeant(word) ? [word] : mendWord(word, lexicon)))
  return apart.map((word, index) => {
    const meant = isMeant(word) ? undefined : bySlip(word.plain, [apart[index - 1], apart[index + 1]], lexicon)
    return meant === undefined ? word : bareWord(meant)
  })
}

function mendWord(word: Word, lexicon: Lexicon): Word[] {
  const typed = withoutTypingKeys(word.plain)
  if (lexicon.known.has(typed)) return [bareWord(typed)]
  return takeApart(word.plain, lexicon)?.map(bareWord) ?? [word]
}

/** The word one slip away that usually stands beside these neighbours. */
function bySlip(typed: string, [before, after]: (Word | undefined)[], lexicon: Lexicon): string | undefined {
  if (typed.length < 3 || /\d/.test(typed)) return undefined
  let best = { usual: 0, word: undefined as string | undefined }
  for (const word of lexicon.vocabulary.keys()) {
    if (word.length < 2 || !isOneSlipAway(typed, word)) continue
    const usual = (before ? lexicon.follows(before.plain, word) : 0) + (after ? lexicon.follows(word, after.plain) : 0)
    if (usual > best.usual) best = { usual, word }
  }
  return best.word
}
