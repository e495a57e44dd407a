/** A word as it was typed and as it is compared. */
export interface Word {
  /** Without accents, small: what `plain_words` of the database makes of it. */
  plain: string
  /**
   * With its accents, the tone written last, so that "hóa" and "hoá" are one. The tones of "sửa" and "sữa" are one too: half of the country
   * says them alike and writes one for the other.
   */
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
const [tilde, hook] = ['\u0303', '\u0309']

function takenApart(typed: string): Letter {
  const apart = typed.normalize('NFD')
  const plain = apart
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll(/[^a-z0-9]/g, '')
  const tone = (apart.match(tones)?.join('') ?? '').replaceAll(tilde, hook)
  return { plain, exact: apart.replaceAll(tones, ''), tone }
}

/** A word that nobody typed with accents: what a slip was meant as. */
export const bareWord = (plain: string): Word => ({ plain, exact: plain })

/** True for a word typed without any accent, which may stand for every word that is alike without them. */
export const isBare = ({ plain, exact }: Word): boolean => plain === exact

/** True when somebody typed with accents; then words that differ in them are different words. */
export const hasAccents = (words: readonly Word[]): boolean => words.some((word) => !isBare(word))
