import type { Guide } from './guides/index.js'

/** Guides that came with the program, each replaced by the one written here under its address, then all others. */
export function mergeGuides(builtIn: readonly Guide[], written: readonly Guide[]): Guide[] {
  const bySlug = new Map(written.map((guide) => [guide.slug, guide]))
  const own = builtIn.map((guide) => bySlug.get(guide.slug) ?? guide)
  const known = new Set(builtIn.map(({ slug }) => slug))
  return [...own, ...written.filter(({ slug }) => !known.has(slug))]
}
