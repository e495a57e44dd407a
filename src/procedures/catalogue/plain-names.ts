import { withoutPlaceInList, withoutStraySigns } from './stray-signs.js'

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}]/gu, '')

/** A name as people write it: without its place in a list, and if it was typed in capitals with the first letter large, the others small. */
export function calmName(name: string): string {
  const tidy = withoutPlaceInList(name.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
  const letters = lettersOf(tidy)
  const capitals = [...letters].filter((letter) => letter !== letter.toLowerCase()).length
  if (letters.length < 8 || capitals < letters.length * 0.7) return tidy
  const small = tidy.toLowerCase()
  return small.charAt(0).toUpperCase() + small.slice(1)
}

const longestShortName = 140

/** What a card shows: without "Thủ tục" before it, at most a few lines long. */
export function shortNameOf(name: string): string {
  const bare = calmName(name).replace(/^thủ tục\s*:?\s+/i, '')
  const whole = bare.charAt(0).toUpperCase() + bare.slice(1)
  if (whole.length <= longestShortName) return whole
  return `${whole.slice(0, longestShortName).replace(/\s+\S*$/, '')}…`
}

/** `ho-tich` of `Hộ tịch`: the code of a sector, the same whoever writes it. */
export function sectorCodeOf(field: string): string {
  return field
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

/** Paragraphs of a text that came with line breaks, without their dashes. */
export const paragraphsOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line) => withoutStraySigns(line.replaceAll(/\s+/g, ' ')).trim())
    .filter(Boolean)
