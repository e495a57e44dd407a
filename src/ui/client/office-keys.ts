/**
 * The keys of the workspace. The page says what they act on:
 * `data-key-row` marks a row of the list, `data-key-open` the link inside it, `data-key="a"` whatever key `a` presses.
 */
export function enableOfficeKeys(root: Document): void {
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
    if (act(root, event.key)) event.preventDefault()
  })
}

function act(root: Document, key: string): boolean {
  if (key === 'j') return moveRow(root, 1)
  if (key === 'k') return moveRow(root, -1)
  if (key === 'Enter') return press(currentRow(root)?.querySelector<HTMLElement>('[data-key-open]'), root)
  if (key === '/') return focusSearch(root)
  if (key === '?') return showKeys(root)
  return press(root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`), root)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

function currentRow(root: Document): HTMLElement | null {
  return root.querySelector<HTMLElement>('[data-key-row][data-key-current]')
}

function moveRow(root: Document, step: 1 | -1): boolean {
  const rows = [...root.querySelectorAll<HTMLElement>('[data-key-row]')]
  if (rows.length === 0) return false
  const at = rows.findIndex((row) => row.dataset.keyCurrent !== undefined)
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))]
  for (const row of rows) delete row.dataset.keyCurrent
  if (!next) return false
  next.dataset.keyCurrent = ''
  next.querySelector<HTMLElement>('[data-key-open]')?.focus({ preventScroll: true })
  next.scrollIntoView({ block: 'nearest' })
  return true
}

/** A focused link or button already answers to Enter by itself. */
function press(element: HTMLElement | null | undefined, root: Document): boolean {
  if (!element || root.activeElement === element) return false
  element.click()
  return true
}

function focusSearch(root: Document): boolean {
  const box = root.querySelector<HTMLInputElement>('#office-search')
  box?.select()
  return Boolean(box)
}

function showKeys(root: Document): boolean {
  const help = root.querySelector<HTMLDialogElement>('#key-help')
  help?.showModal()
  return Boolean(help)
}
