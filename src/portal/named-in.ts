import type { Language } from '../platform/text.js'

/** The name of a row in the person's language; Vietnamese where nobody translated it. */
export const namedIn = (language: Language, row: { nameVi: string; nameEn: string | null }): string =>
  language === 'en' ? (row.nameEn ?? row.nameVi) : row.nameVi

/** The same for agencies, whose Vietnamese name is `name`. */
export const agencyName = (language: Language, agency: { name: string; nameEn: string | null }): string =>
  namedIn(language, { nameVi: agency.name, nameEn: agency.nameEn })
