/**
 * Reads a number as people write it in Vietnam: dots or spaces group thousands, a comma starts the decimals
 * (`1.250,5`). A dot that cannot be grouping is read as a decimal point (`12.5`). Null where it is no number.
 */
export function readNumber(text: string): number | null {
  const compact = text.replace(/[\s\u00a0]/g, '')
  const grouped = /^(-?[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(compact)
  if (grouped?.[1]) return Number(`${grouped[1].replaceAll('.', '')}.${grouped[2] ?? '0'}`)
  const plain = /^(-?\d{1,15})(?:[.,](\d{1,9}))?$/.exec(compact)
  return plain ? Number(`${plain[1]}.${plain[2] ?? '0'}`) : null
}

/** Writes a number the way `readNumber` reads it. */
export function writeNumber(number: number): string {
  const [whole = '', decimals] = plainDigits(Math.abs(number)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${number < 0 ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}`
}

/** Small numbers would come out as `1e-7`. */
function plainDigits(number: number): string {
  const text = String(number)
  return text.includes('e') ? number.toFixed(9).replace(/\.?0+$/, '') : text
}
