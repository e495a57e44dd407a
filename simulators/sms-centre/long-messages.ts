/** Joins the parts of long messages as a phone does: by sender, receiver and the reference in the user data header. */
export function makeJoiner() {
  const waiting = new Map<string, Map<number, string>>()
  /** Gives the whole text with its number of parts once the last part is there. */
  return (route: string, header: Buffer[] | undefined, text: string): { text: string; parts: number } | undefined => {
    const element = header?.find(([kind]) => kind === 0x00)
    if (!element) return { text, parts: 1 }
    const [, , reference = 0, total = 0, number = 0] = element
    const key = `${route}/${reference}/${total}`
    const parts = waiting.get(key) ?? new Map<number, string>()
    waiting.set(key, parts.set(number, text))
    if (parts.size < total) return undefined
    waiting.delete(key)
    const inOrder = [...parts].sort(([a], [b]) => a - b)
    return { text: inOrder.map(([, piece]) => piece).join(''), parts: total }
  }
}

/** Cuts a text from a phone as modern phones do: UCS-2 with a 16-bit reference, so 66 units a part. */
export function partsFromPhone(text: string, reference: number): { body: Buffer; isPart: boolean }[] {
  const body = Buffer.from(text, 'utf16le').swap16()
  if (body.length <= 140) return [{ body, isPart: false }]
  const total = Math.ceil(body.length / 132)
  return Array.from({ length: total }, (_, index) => {
    const header = Buffer.from([6, 8, 4, reference >> 8, reference & 0xff, total, index + 1])
    return { body: Buffer.concat([header, body.subarray(index * 132, (index + 1) * 132)]), isPart: true }
  })
}
