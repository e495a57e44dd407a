import type { Pdu } from 'smpp'

// 140 octets of a GSM short message hold 70 UCS-2 units, or 67 after a concatenation header of 6 octets
// (3GPP TS 23.040 sections 9.2.3.16 and 9.2.3.24.1).
const unitsAlone = 70
const unitsPerPart = 67
const mostParts = 255

/** Cuts a text into UCS-2 messages that a phone joins again. No character is ever cut in two. */
export function splitIntoParts(text: string, reference: number): Buffer[] {
  // Vietnamese letters typed as letter and marks take two or three units each; composed they take one.
  const composed = text.normalize('NFC')
  if (composed.length <= unitsAlone) return [ucs2(composed)]
  const pieces = cut(composed)
  if (pieces.length > mostParts) throw new RangeError('A text message has at most 255 parts')
  return pieces.map((piece, index) =>
    Buffer.concat([Buffer.from([5, 0, 3, reference & 0xff, pieces.length, index + 1]), ucs2(piece)]),
  )
}

function cut(text: string): string[] {
  const pieces: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = Math.min(start + unitsPerPart, text.length)
    const splitsPair = end < text.length && isLowSurrogate(text.charCodeAt(end))
    const stop = splitsPair ? end - 1 : end
    pieces.push(text.slice(start, stop))
    start = stop
  }
  return pieces
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

function ucs2(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

/** Which part of which long message this is, or undefined for a message that stands alone. */
export function concatenationOf(pdu: Pdu): { reference: number; total: number; part: number } | undefined {
  for (const element of pdu.short_message?.udh ?? []) {
    if (element[0] === 0 && element.length === 5) {
      return { reference: element.readUInt8(2), total: element.readUInt8(3), part: element.readUInt8(4) }
    }
    if (element[0] === 8 && element.length === 6) {
      return { reference: element.readUInt16BE(2), total: element.readUInt8(4), part: element.readUInt8(5) }
    }
  }
  return undefined
}
