const smallest = 0.5
const largest = 6
const step = 1.25

/** Pictures of papers are enlarged and turned, by buttons and by the keys + - 0 r while the picture has the focus. */
export function enablePaperViewing(root: Document): void {
  for (const view of root.querySelectorAll<HTMLElement>('[data-view]')) enable(view)
}

function enable(view: HTMLElement): void {
  const pane = view.querySelector<HTMLElement>('.mc-view__pane')
  const bar = view.querySelector<HTMLElement>('.mc-view__bar')
  const picture = view.querySelector('img')
  if (!pane || !bar || !picture) return
  let zoom = 1
  let turns = 0
  const show = () => {
    const shown = turns === 0 ? picture : turned(picture, turns)
    shown.style.width = `${zoom * 100}%`
    pane.replaceChildren(shown)
  }
  const deeds: Record<string, () => void> = {
    '+': () => (zoom = Math.min(largest, zoom * step)),
    '=': () => (zoom = Math.min(largest, zoom * step)),
    '-': () => (zoom = Math.max(smallest, zoom / step)),
    '0': () => (zoom = 1),
    r: () => (turns = (turns + 1) % 4),
  }
  const act = (key: string): boolean => {
    deeds[key]?.()
    if (deeds[key]) show()
    return key in deeds
  }
  pane.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !act(event.key)) return
    event.preventDefault()
    event.stopPropagation()
  })
  bar.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.does) act(target.dataset.does)
  })
  bar.hidden = false
}

/** The picture itself is drawn turned, so that the pane scrolls over what is seen. */
function turned(picture: HTMLImageElement, turns: number): HTMLCanvasElement {
  const { naturalWidth: width, naturalHeight: height } = picture
  const canvas = document.createElement('canvas')
  canvas.className = picture.className
  canvas.setAttribute('role', 'img')
  canvas.setAttribute('aria-label', picture.alt)
  const isSideways = turns % 2 === 1
  canvas.width = isSideways ? height : width
  canvas.height = isSideways ? width : height
  const pen = canvas.getContext('2d')
  pen?.translate(canvas.width / 2, canvas.height / 2)
  pen?.rotate((turns * Math.PI) / 2)
  pen?.drawImage(picture, -width / 2, -height / 2)
  return canvas
}
