let isDown = false
const waiting: (() => void)[] = []
const clickMs = 50

/** Begins to watch; the module itself is loaded where there is no window too. */
export function watchPointer(): void {
  addEventListener('pointerdown', () => {
    isDown = true
  })
  for (const kind of ['pointerup', 'pointercancel']) addEventListener(kind, letGo)
}

function letGo(): void {
  isDown = false
  setTimeout(() => {
    for (const act of waiting.splice(0)) act()
  }, clickMs)
}

/** Does at once what moves the page, or, while somebody presses on it, after that: else the click would land beside its goal. */
export function whenPointerIsUp(act: () => void): void {
  if (isDown) waiting.push(act)
  else act()
}
