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
  const fresh = root.visibilityState === 'visible' ? await readAnew(root, part.id) : part
  if (fresh && !fresh.hasAttribute('data-follow')) return root.location.reload()
  if (fresh && fresh !== part) part.replaceWith(fresh)
  followProgress(root)
}

/** Undefined while the line is broken: what is shown stays, and it is tried again. */
async function readAnew(root: Document, id: string): Promise<HTMLElement | undefined> {
  try {
    const answer = await fetch(root.location.href)
    if (!answer.ok) return undefined
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    return page.getElementById(id) ?? undefined
  } catch {
    return undefined
  }
}
