import type { Needs } from '../needs.js'
import { keyedHash } from '../platform/crypto.js'

/**
 * Whether a telephone or a mail address was named today by more people than it can belong to: a form that writes to whom it is told must
 * not be made to write to a stranger without end. An empty address is never.
 */
export async function isToldTooOften(
  { rateLimits, keyring }: Pick<Needs, 'rateLimits' | 'keyring'>,
  address: string,
): Promise<boolean> {
  if (address === '') return false
  const who = keyedHash(keyring, 'told', address.toLowerCase()).toString('base64url')
  return (await rateLimits.spend('told', who)) !== undefined
}
