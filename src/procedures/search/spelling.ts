/**
 * True when one slip of the finger makes one word of the other: a letter left out, added, changed, or two neighbours swapped.
 * Telex and VNI leftovers (a doubled vowel, a trailing tone letter) are slips of the same kind.
 */
export function isOneSlipAway(typed: string, meant: string): boolean {
  if (typed === meant) return false
  const [short, long] = typed.length <= meant.length ? [typed, meant] : [meant, typed]
  if (long.length - short.length > 1) return false
  let begin = 0
  while (begin < short.length && short[begin] === long[begin]) begin += 1
  const [shortRest, longRest] = [short.slice(begin), long.slice(begin)]
  if (long.length > short.length) return shortRest === longRest.slice(1)
  const isSwap =
    shortRest[0] === longRest[1] && shortRest[1] === longRest[0] && shortRest.slice(2) === longRest.slice(2)
  return isSwap || shortRest.slice(1) === longRest.slice(1)
}

/** Words of the vocabulary that a word nobody wrote may have been meant as; commoner words first. */
export function meantBy(typed: string, vocabulary: ReadonlyMap<string, number>, most: number): string[] {
  if (typed.length < 2 || /\d/.test(typed)) return []
  const candidates: [word: string, documents: number][] = []
  for (const [word, documents] of vocabulary) {
    if (Math.abs(word.length - typed.length) <= 1 && isOneSlipAway(typed, word)) candidates.push([word, documents])
  }
  return candidates
    .sort(([, one], [, other]) => other - one)
    .slice(0, most)
    .map(([word]) => word)
}

const openEndings = /^(h|k|l|m|qu|s|t)([iy])$/

/** A word and its twin where both are written: `kĩ` and `kỹ`, `sĩ` and `sỹ`, `lí` and `lý` (plain, as they are compared). */
export function spellingsOf(word: string): string[] {
  const [, begin, end] = openEndings.exec(word) ?? []
  return begin ? [word, `${begin}${end === 'i' ? 'y' : 'i'}`] : [word]
}
