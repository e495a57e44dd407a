import { isSyllable } from '../../platform/syllable.js'

const letters = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'
/** Letters that Vietnamese has and English has not, composed. */
const vietnameseLetter = new RegExp(`[${letters}${letters.toUpperCase()}]`)

/** English words that no Vietnamese text runs on over: those that join names, and those shaped like Vietnamese words. */
const english = new Set(
  'a and are as at be by can chat do for from get go has have he here him hot if in is it its let man may me men no not of on or our pay say she so than that the them then these they this those to under until us was we were what when where which will with yet you your'.split(
    ' ',
  ),
)

type Kind = 'vietnamese' | 'maybe' | 'neutral' | 'other'

interface Word {
  kind: Kind
  begin: number
  end: number
}

function kindOf(word: string): Kind {
  if (vietnameseLetter.test(word)) return 'vietnamese'
  // Numbers of laws, amounts and abbreviations are read alike.
  if (/\d/.test(word) || (word.length > 1 && word === word.toUpperCase())) return 'neutral'
  const plain = word.toLowerCase()
  return isSyllable(plain) && !english.has(plain) ? 'maybe' : 'other'
}

function wordsOf(html: string): Word[] {
  const text = html.replaceAll(/&#?\w+;/g, (entity) => ' '.repeat(entity.length))
  return [...text.matchAll(/(?:[\p{L}\p{M}\d]|(?<=[\p{L}\d])[./-](?=[\p{L}\d]))+/gu)].map(({ 0: word, index }) => ({
    ...{ kind: kindOf(word.normalize('NFC')), begin: index, end: index + word.length },
  }))
}

/** Words of other languages that a Vietnamese sentence may hold between two of its own: "gửi file scan qua email". */
const mostForeign = 3

/** Whether a text that cannot be divided is more Vietnamese than not. */
export function isMostlyVietnamese(text: string): boolean {
  const words = wordsOf(text).filter(({ kind }) => kind !== 'neutral')
  return words.filter(({ kind }) => kind === 'other').length * 2 < words.length
}

export interface Run {
  begin: number
  end: number
}

/** Spares the plain English texts, most of a page, the rest. */
const beyondAscii = /[^ -~\s]/

/** Where a text of an English page, as it stands in its HTML, speaks Vietnamese: stretches from its first to its last Vietnamese word, with what lies between. */
export function vietnameseRuns(text: string): Run[] {
  if (!beyondAscii.test(text)) return []
  const words = wordsOf(text)
  const runs: { first: number; last: number }[] = []
  for (const [place, { kind }] of words.entries()) {
    if (kind !== 'vietnamese') continue
    const run = runs.at(-1)
    if (run && holdsTogether(words.slice(run.last + 1, place), text)) run.last = place
    else runs.push({ first: place, last: place })
  }
  return runs.map(({ first, last }, index) => {
    const [from, to] = [(runs[index - 1]?.last ?? -1) + 1, (runs[index + 1]?.first ?? words.length) - 1]
    let [begin, end] = [first, last]
    while (begin > from && joins(words[begin - 1])) begin -= 1
    while (end < to && joins(words[end + 1])) end += 1
    if (begin === 0 && end === words.length - 2 && end >= longSentence - 1) end += 1
    return { begin: words[begin]?.begin ?? 0, end: words[end]?.end ?? text.length }
  })
}

/** From so many words on, one of another language at the end is the sentence's own: "nộp hồ sơ qua email". */
const longSentence = 6

const joins = (word: Word | undefined): boolean => word?.kind === 'maybe' || word?.kind === 'neutral'

function holdsTogether(between: readonly Word[], text: string): boolean {
  const others = between.filter(({ kind }) => kind === 'other')
  return (
    others.length <= mostForeign && others.every(({ begin, end }) => !english.has(text.slice(begin, end).toLowerCase()))
  )
}
