import { isMostlyVietnamese, type Run, vietnameseRuns } from './vietnamese-runs.js'

/** What a page consists of: comments, parts whose text is no text of the page, tags, text. */
const part = /<!--[\s\S]*?-->|<(script|style|textarea|title)\b[\s\S]*?<\/\1>|<\/?[^>]+>|[^<]+/g
const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Elements whose text cannot be divided. */
const undivided = new Set(['option', 'text', 'tspan'])

interface Open {
  name: string
  /** Where its tag stands among the parts. */
  place: number
  /** Its own, or that of what it stands in. */
  language: string
}

/**
 * Marks what an English page says in Vietnamese with `lang="vi"`, so that it is read aloud as Vietnamese (WCAG 3.1.2): names, papers, laws and
 * agencies exist in that language alone, and come to pages on many ways as plain text. Elements that say their language themselves are left.
 */
export function markVietnamese(html: string): string {
  const parts = Array.from(html.matchAll(part), ({ 0: text }) => text)
  const open: Open[] = []
  for (const [place, text] of parts.entries()) {
    const parent = open.at(-1)
    if (text.startsWith('</')) open.pop()
    else if (text.startsWith('<')) {
      const opened = openedBy(text, place, parent)
      if (opened) open.push(opened)
    } else if (parent?.language === 'en') markText(parts, place, parent)
  }
  return parts.join('')
}

/** The element that a tag begins; none where it holds no text of the page. */
function openedBy(tag: string, place: number, parent: Open | undefined): Open | undefined {
  const name = /^<([a-z][\w-]*)/i.exec(tag)?.[1]
  if (!name || voids.has(name) || tag.endsWith('/>') || tag.includes('</')) return undefined
  return { name, place, language: / lang="([^"]*)"/.exec(tag)?.[1] ?? parent?.language ?? '' }
}

function markText(parts: string[], place: number, parent: Open): void {
  const text = parts[place] ?? ''
  const runs = vietnameseRuns(text)
  if (runs.length === 0) return
  const isAlone = parent.place === place - 1 && parts[place + 1] === `</${parent.name}>`
  const isUndivided = undivided.has(parent.name)
  const isVietnamese = isUndivided ? isMostlyVietnamese(text) : coversAll(text, runs)
  const tag = parts[parent.place] ?? ''
  if (isAlone && isVietnamese && !tag.includes(' lang=')) parts[parent.place] = tag.replace(/>$/, ' lang="vi">')
  else if (!isUndivided) parts[place] = divided(text, runs)
}

const coversAll = (text: string, [run, ...others]: readonly Run[]): boolean =>
  others.length === 0 && run !== undefined && !/[\p{L}\d]/u.test(text.slice(0, run.begin) + text.slice(run.end))

function divided(text: string, runs: readonly Run[]): string {
  let done = 0
  const marked = runs.map(({ begin, end }) => {
    const piece = `${text.slice(done, begin)}<span lang="vi">${text.slice(begin, end)}</span>`
    done = end
    return piece
  })
  return marked.join('') + text.slice(done)
}
