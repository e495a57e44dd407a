import { toString as draw, toBuffer } from 'qrcode'

// Level M survives 15 % of damage: a receipt is folded and carried in a pocket.
const options = { errorCorrectionLevel: 'M', margin: 2 } as const

/** A QR code as an SVG, for pages and for documents. */
export async function qrSvg(content: string): Promise<string> {
  return draw(content, { ...options, type: 'svg' })
}

/** A QR code as a PNG, for mails. */
export async function qrPng(content: string): Promise<Buffer> {
  return toBuffer(content, { ...options, type: 'png', width: 360 })
}
