import { toString as draw } from 'qrcode'

// Level M survives 15 % of damage: a receipt is folded and carried in a pocket.
const options = { errorCorrectionLevel: 'M', margin: 2 } as const

/** A QR code as an SVG, for pages and for documents. */
export async function qrSvg(content: string): Promise<string> {
  return draw(content, { ...options, type: 'svg' })
}
