/** What a template may be given: plain JSON. `null` says that a part is left out on purpose. */
export type DocumentData = { [name: string]: DocumentValue }
export type DocumentValue = string | number | boolean | null | DocumentValue[] | DocumentData

/** A value that a document needs was not given. Thrown, since a blank on a citizen's paper is worse than no paper. */
export class MissingVariable extends Error {
  constructor(variable: string) {
    super(`The document has no value for ${variable}`)
    this.name = 'MissingVariable'
  }
}

/** The same data with every text printable, or `MissingVariable` for the first value that is absent or blank. */
export function completeData(data: object): DocumentData {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, complete(value, name)]))
}

function complete(value: unknown, at: string): DocumentValue {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value === 'string' && value.trim() !== '') return printable(value)
  if (Array.isArray(value)) return value.map((item, index) => complete(item, `${at}[${index}]`))
  if (isPlainObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, complete(inner, `${at}.${name}`)]))
  }
  throw new MissingVariable(at)
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

// Marks of direction and width can make a file's name read as another one; they are dropped, as are control characters.
const invisible = /[^\n\P{Cc}]|\u00ad|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|\ufeff/gu

// What Tinos shows: Latin, Vietnamese, Greek, Cyrillic, signs of writing and money. PDF/A refuses a document with one glyph missing.
const shown: [from: number, to: number][] = [
  [0x0a, 0x0a],
  [0x20, 0x7e],
  [0xa0, 0x377],
  [0x38e, 0x3a1],
  [0x3a3, 0x4ff],
  [0x1e00, 0x1eff],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20ab, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
]

function printable(text: string): string {
  const cleaned = text
    .normalize('NFC')
    .replaceAll(/[\t\u2000-\u200a\u3000]/gu, ' ')
    .replaceAll(invisible, '')
  return Array.from(cleaned, (letter) => (isShown(letter) ? letter : '\ufffd')).join('')
}

function isShown(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return shown.some(([from, to]) => from <= code && code <= to)
}
