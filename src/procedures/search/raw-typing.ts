const doubled = /([aeo])\1/g
const horned = /([aou])w/g
const toneAtTheEnd = /^(.*[aeiouy][a-z]*)[sfrxj]$/
const toneInside = /([aeiouy])[sfrxj](?=[aeiouycmnpt])/
const shapeOrTone = /[1-9]/g

/** What keys made of a word where the keyboard was not set to Vietnamese: `dawng` and `da8ng` are `dang`, `kys` and `ky1` are `ky`. */
export function withoutTypingKeys(typed: string): string {
  const byDigits = typed.replaceAll(shapeOrTone, '')
  if (byDigits !== typed) return byDigits
  const shaped = typed.replaceAll('dd', 'd').replaceAll(doubled, '$1').replaceAll(horned, '$1').replaceAll('w', 'u')
  const [, beforeTone] = toneAtTheEnd.exec(shaped) ?? []
  return beforeTone ?? shaped.replace(toneInside, '$1')
}
