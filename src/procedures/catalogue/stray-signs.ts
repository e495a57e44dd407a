/**
 * Signs with which names and sentences of the source begin because they were copied out of a list: dots, dashes, bullets, those of word
 * processors among them (private-use characters). As a class of characters that JavaScript and PostgreSQL read alike.
 */
export const strayClass = String.raw`[\s.,:;)*+•●▪·/–—\uf0a7\uf0b7\uf0d8\uf0fc-]`

const stray = new RegExp(`^${strayClass}+`)

/** A text without the signs of the list it was copied from. */
export const withoutStraySigns = (text: string): string => text.replace(stray, '')

/** The same, unless nothing else is there. */
export const namedWithoutStraySigns = (text: string): string => withoutStraySigns(text) || text

/** The number of a name in the list it was copied from. Papers keep theirs: other papers and notes refer to "điểm a". */
export const placeInList = String.raw`(?:\d{1,2}|[a-zđ]|[IVX]{1,4})[.)]\s+`

const numbered = new RegExp(`^${placeInList}`)

/** The name of a procedure without the signs and the number it was listed with, beginning with a large letter. */
export function withoutPlaceInList(name: string): string {
  const bare = withoutStraySigns(withoutStraySigns(name).replace(numbered, ''))
  return bare === name || bare === '' ? name : bare.charAt(0).toUpperCase() + bare.slice(1)
}
