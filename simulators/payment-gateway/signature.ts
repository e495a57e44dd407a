import { createHmac } from 'node:crypto'

// Written apart from the product's own signing, so that each checks the other.

/** Encodes as PHP's urlencode does, which is what VNPAY's documents sign with. */
export function urlencode(text: string): string {
  return Array.from(Buffer.from(text, 'utf8'), (byte) => {
    const letter = String.fromCharCode(byte)
    if (/[A-Za-z0-9._-]/.test(letter)) return letter
    return letter === ' ' ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
  }).join('')
}

/** The parameters in alphabetical order, encoded: what is signed, and what goes on the wire. */
export function ordered(params: Record<string, string>): string {
  const names = Object.keys(params).filter((name) => params[name] !== '')
  return names
    .sort()
    .map((name) => `${urlencode(name)}=${urlencode(params[name] ?? '')}`)
    .join('&')
}

/** The signature of a text with a merchant's secret. */
export function hmac(secret: string, text: string): string {
  return createHmac('sha512', secret).update(text).digest('hex')
}

/** The parameters with their signature, ready for an address. */
export function sign(secret: string, params: Record<string, string>): string {
  const text = ordered(params)
  return `${text}&vnp_SecureHash=${hmac(secret, text)}`
}

/** Whether the merchant signed these parameters. */
export function isSigned(secret: string, params: Record<string, string>): boolean {
  const rest = Object.fromEntries(Object.entries(params).filter(([name]) => !name.startsWith('vnp_SecureHash')))
  return hmac(secret, ordered(rest)) === params.vnp_SecureHash
}
