/**
 * A number as people read it aloud: `0912 345 678`, `024 3825 3536`, `1900 1022`.
 * Takes `+84...`, `84...` with a mobile's length, or the national form; anything else comes back as it is.
 */
export function formatPhone(phone: string): string {
  const digits = phone.replace(/[\s.()-]/g, '')
  const national = digits.replace(/^\+84/, '0')
  if (/^1[89]00\d{4,6}$/.test(national)) return groups(national, [4, 4])
  if (/^0[35789]\d{8}$/.test(national)) return groups(national, [4, 3])
  if (/^02[48]\d{8}$/.test(national)) return groups(national, [3, 4])
  // A provincial number of seven digits is read in four and three.
  if (/^02\d{9}$/.test(national)) return groups(national, [4, 4])
  return phone
}

function groups(digits: string, sizes: [number, number]): string {
  const [first, second] = sizes
  return [digits.slice(0, first), digits.slice(first, first + second), digits.slice(first + second)]
    .filter(Boolean)
    .join(' ')
}

/** The same number for a `tel:` link; an extension in brackets is asked for by voice, not dialled. */
export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/\(.*$/, '').replace(/[^\d+]/g, '')}`
}
