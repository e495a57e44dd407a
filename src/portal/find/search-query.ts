import type { CatalogueCursor, CatalogueQuestion } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Fields, textOf } from '../../surface/route.js'

/** What stands in the address of a search, so that it can be shared and saved. */
export interface SearchQuery {
  words: string
  sector: string
  authorityLevel: string
  agency: string
  level: string
  province: string
  lifeEvent: string
  isFree: boolean
  isOnline: boolean
  after: string
}

const names = {
  words: 'q',
  sector: 'linh-vuc',
  authorityLevel: 'cap',
  agency: 'co-quan',
  level: 'muc',
  province: 'tinh',
  lifeEvent: 'viec',
  isFree: 'mien-phi',
  isOnline: 'truc-tuyen',
  after: 'sau',
} as const satisfies Record<keyof SearchQuery, string>

export { names as searchNames }

const longestWords = 200

/** Reads a search from the address; what is not understood is left out. */
export function readSearch(query: Fields): SearchQuery {
  return {
    words: textOf(query, names.words).slice(0, longestWords),
    sector: textOf(query, names.sector),
    authorityLevel: textOf(query, names.authorityLevel),
    agency: textOf(query, names.agency),
    level: textOf(query, names.level),
    province: textOf(query, names.province),
    lifeEvent: textOf(query, names.lifeEvent),
    isFree: textOf(query, names.isFree) === '1',
    isOnline: textOf(query, names.isOnline) === '1',
    after: textOf(query, names.after),
  }
}

/** The address of a search. */
export function searchPath(search: Partial<SearchQuery>): string {
  const given = Object.entries(names).flatMap(([key, name]) => {
    const value = search[key as keyof SearchQuery]
    return value ? [[name, value === true ? '1' : value]] : []
  })
  const query = new URLSearchParams(given).toString()
  return query ? `${paths.procedures}?${query}` : paths.procedures
}

/** True when anything but the words narrows the search. */
export const isFiltered = ({ words: _, after: __, ...filters }: SearchQuery): boolean =>
  Object.values(filters).some(Boolean)

export const writeCursor = ({ likeness, code }: CatalogueCursor): string => `${likeness}~${code}`

/** What the address names, found in the catalogue; a name that is not there finds nothing rather than everything. */
export interface Narrowing {
  agencyId?: string
  codes?: readonly string[]
}

export function questionOf(search: SearchQuery, { agencyId, codes }: Narrowing, limit: number): CatalogueQuestion {
  const [likeness, code] = search.after.split('~')
  const level = Number(search.level)
  return {
    words: search.words,
    sector: search.sector,
    authorityLevel: search.authorityLevel,
    isFree: search.isFree,
    isOnline: search.isOnline,
    limit,
    ...(level >= 1 && level <= 4 && { level }),
    ...(/^\d{2}$/.test(search.province) && { province: search.province }),
    ...(agencyId && { agencyId }),
    ...(codes && { codes }),
    ...(code && Number.isFinite(Number(likeness)) && { after: { likeness: Number(likeness), code } }),
  }
}
