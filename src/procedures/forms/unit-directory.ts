import type { FoundCommune, Unit, UnitDirectory } from './form-context.js'

/** A commune of before July 2025 and the one of today that took it in. One that was split up has several. */
export interface FormerCommune {
  /** As people wrote it: "Phường An Đông, Quận Thuận Hóa, Thành phố Huế". */
  name: string
  commune: string
}

export interface UnitLists {
  provinces: readonly Unit[]
  /** In the order in which they are offered. */
  communes: readonly (Unit & { province: string })[]
  former: readonly FormerCommune[]
}

/** Search results that a page can show without becoming a list itself. */
const mostFound = 12

/** A directory over lists of units, ready to be searched. */
export function unitDirectory({ provinces, communes, former }: UnitLists): UnitDirectory {
  const byProvince = Map.groupBy(communes, ({ province }) => province)
  const provinceByCode = new Map(provinces.map((unit) => [unit.code, unit]))
  const entries = searchEntries({ provinces, communes, former })
  return {
    provinces: () => provinces,
    communes: (code) => byProvince.get(code) ?? [],
    search(words) {
      const wanted = searchWords(words)
      if (wanted.length === 0) return []
      const fitting = entries.flatMap((entry) => {
        const score = scoreOf(entry, wanted)
        const province = provinceByCode.get(entry.commune.province)
        return score > 0 && province ? [{ score, entry, province }] : []
      })
      const found = new Map<string, FoundCommune>()
      for (const { entry, province } of fitting.sort((one, other) => other.score - one.score)) {
        const { code, name } = entry.commune
        if (found.has(code)) continue
        found.set(code, { commune: { code, name }, province, ...(entry.formerly && { formerly: entry.formerly }) })
        if (found.size === mostFound) break
      }
      return [...found.values()]
    },
  }
}

interface SearchEntry {
  commune: UnitLists['communes'][number]
  formerly?: string
  /** ` an dong thuan hoa hue `: words without accents, with spaces around each. */
  text: string
  /** The name of the commune alone, which people type first. */
  name: string
}

function searchEntries({ provinces, communes, former }: UnitLists): SearchEntry[] {
  const provinceNames = new Map(provinces.map(({ code, name }) => [code, name]))
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  const entryOf = (commune: SearchEntry['commune'], full: string, formerly?: string): SearchEntry => ({
    commune,
    ...(formerly && { formerly }),
    text: ` ${plainWords(full).join(' ')} `,
    name: plainWords(full.split(',')[0] ?? '').join(' '),
  })
  return [
    ...communes.map((commune) => entryOf(commune, `${commune.name}, ${provinceNames.get(commune.province) ?? ''}`)),
    ...former.flatMap(({ name, commune: code }) => {
      const commune = byCode.get(code)
      return commune ? [entryOf(commune, name, name)] : []
    }),
  ]
}

/** Every word must begin a word of the name; a name that begins as typed is better, one of today a little better. */
function scoreOf({ text, name, formerly }: SearchEntry, wanted: readonly string[]): number {
  if (!wanted.every((word) => text.includes(` ${word}`))) return 0
  const typed = wanted.join(' ')
  const closeness = name === typed ? 8 : `${typed} `.startsWith(`${name} `) ? 6 : name.startsWith(typed) ? 4 : 2
  return closeness + (formerly === undefined ? 1 : 0)
}

/** Kinds of units and signs between names say nothing about which one is meant. */
const kindWords = /\b(?:thanh pho|thi xa|thi tran|dac khu|tinh|quan|huyen|phuong|xa|tp|tx|tt|q|h|p|x)\b\.?/g

function searchWords(words: string): string[] {
  const plain = plainWords(words)
  return plain.length > 0
    ? plain
    : unaccented(words)
        .split(/[^a-z0-9]+/)
        .filter(Boolean)
}

function plainWords(text: string): string[] {
  return unaccented(text)
    .replace(kindWords, ' ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
}
