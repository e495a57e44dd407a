import { readPageAnew } from './read-page.js'

const everyMs = 2_000

/**
 * Long work shows how far it is without being asked: what is marked `data-follow` is read anew from its own page until the page no longer
 * marks it, and then the page itself, with its report. A page that is not looked at asks nothing.
 */
export function followProgress(root: Document): void {
  const part = root.querySelector<HTMLElement>('[data-follow][id]')
  if (part) setTimeout(() => void look(root, part), everyMs)
}

async function look(root: Document, part: HTMLElement): Promise<void> {
  const fresh = root.visibilityState === 'visible' ? await readAnew(part.id) : part
  if (fresh && !fresh.hasAttribute('data-follow')) return root.location.reload()
  if (fresh && fresh !== part) part.replaceWith(fresh)
  followProgress(root)
}

/** Undefined while the line is broken: what is shown stays, and it is tried again. */
const readAnew = (id: string): Promise<HTMLElement | undefined> =>
  readPageAnew().then(
    (page) => page.getElementById(id) ?? undefined,
    () => undefined,
  )
