import type { Language } from '../../platform/text.js'
import { formatDecimal } from './number.js'

const units = ['B', 'KB', 'MB', 'GB'] as const

/** `1,2 MB` in Vietnamese, `1.2 MB` in English; steps of 1024, as people's devices count. */
export function formatFileSize(language: Language, bytes: number): string {
  let size = bytes
  let step = 0
  while (step < units.length - 1 && Math.round(size * 10) / 10 >= 1024) {
    size /= 1024
    step += 1
  }
  return `${formatDecimal(language, size, step === 0 ? 0 : 1)}\u00a0${units[step]}`
}
