import type { Language } from '../../platform/text.js'

/** The path of a page in a language: `/thu-tuc`, `/en/thu-tuc`. Leaves foreign addresses alone. */
export function localPath(language: Language, path: string): string {
  if (language === 'vi' || !path.startsWith('/')) return path
  return path === '/' ? '/en' : `/en${path}`
}
