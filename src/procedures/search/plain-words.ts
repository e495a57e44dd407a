/** A word as it was typed and as it is compared. */
export interface Word {
  /** Without accents, small: what `plain_words` of the database makes of it. */
  plain: string
  /** With its accents, the tone written last, so that "hóa" and "hoá" are one. */
  exact: string
}

export const wordsOf = (text: string): Word[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map(wordOf)
    .filter(({ plain }) => plain !== '')

export const plainWords = (text: string): string[] => wordsOf(text).map(({ plain }) => plain)
export const exactWords = (text: string): string[] => wordsOf(text).map(({ exact }) => exact)

function wordOf(typed: string): Word {
  let [plain, exact, tone] = ['', '', '']
  for (const typedLetter of typed) {
    const letter = letterOf(typedLetter)
    plain += letter.plain
    exact += letter.exact
    tone += letter.tone
  }
  return { plain, exact: exact + tone }
}

interface Letter extends Word {
  tone: string
}

/** Every letter is taken apart once: a question asks for some fifty. */
const letters = new Map<string, Letter>()

function letterOf(typed: string): Letter {
  const known = letters.get(typed)
  if (known) return known
  const letter = takenApart(typed)
  letters.set(typed, letter)
  return letter
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

function takenApart(typed: string): Letter {
  const apart = typed.normalize('NFD')
  const plain = apart
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]/g, '')
  return { plain, exact: apart.replaceAll(tones, ''), tone: apart.match(tones)?.join('') ?? '' }
}

/** True when somebody typed with accents; then words that differ in them are different words. */
export const hasAccents = (words: readonly Word[]): boolean => words.some(({ plain, exact }) => plain !== exact)
