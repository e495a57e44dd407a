import { derive } from './crypto.js'

/** Equal for equal secrets and good for nothing else: tells what was sealed with which, without telling the secret. */
export function secretMark(secret: string): string {
  return derive(secret, 'mark of backups').toString('hex').slice(0, 16)
}
