import type { UploadType } from './inspect-upload.js'

const extensions: Record<UploadType, string> = {
  'application/pdf': '.pdf',
  'image/jpeg': '.jpg',
  'image/png': '.png',
}

// Whole names that Windows keeps for devices, whatever their extension.
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The name under which a person's file is shown and downloaded: their own words with all accents, without paths,
 * control and direction-changing characters, and with the extension of what the bytes really are.
 */
export function safeFileName(declared: string, type: UploadType): string {
  const base = declared.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const cleaned = base
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, '')
    .replace(/[<>:"|?*%;]/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const short = [...cleaned].slice(0, 100).join('').trim()
  const name = short === '' || deviceName.test(short) ? `tep ${short}`.trim() : short
  return name + extensions[type]
}
