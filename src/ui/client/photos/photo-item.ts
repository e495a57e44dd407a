import type { Crop } from './judge-picture.js'
import { type Photo, previewOf, withoutStraightening } from './photo.js'

/** The words of the page; `{n}` is the number of a page. */
export type PhotoWords = Record<
  | 'title'
  | 'lead'
  | 'add'
  | 'page'
  | 'turn'
  | 'asShot'
  | 'crop'
  | 'left'
  | 'top'
  | 'right'
  | 'bottom'
  | 'up'
  | 'remove'
  | 'dark'
  | 'blurred'
  | 'unreadable'
  | 'join'
  | 'joining'
  | 'cancel'
  | 'fileName',
  string
>

export interface ItemDeeds {
  change(photo: Photo): void
  remove(): void
  up(): void
}

/** One photographed page in the list: what it will look like, what is wrong with it, and how to mend it. */
export function photoItem(photo: Photo, number: number, { words, deeds }: { words: PhotoWords; deeds: ItemDeeds }) {
  const item = make('li', 'mc-photos__page')
  const name = words.page.replace('{n}', String(number))
  const picture = make('div', 'mc-photos__picture')
  void previewOf(photo).then((canvas) => {
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', name)
    picture.replaceChildren(canvas)
  })
  const about = make('div', 'mc-photos__about')
  about.append(make('p', 'mc-files__name', name))
  for (const flaw of photo.flaws) about.append(make('p', 'mc-files__reason', words[flaw]))
  const turn = quiet(`${words.turn}`, name, () => deeds.change({ ...photo, turns: (photo.turns + 1) % 4 }))
  about.append(turn, quiet(words.remove, name, deeds.remove))
  if (photo.asShot) about.append(quiet(words.asShot, name, () => deeds.change(withoutStraightening(photo))))
  if (number > 1) about.append(quiet(words.up, name, deeds.up))
  about.append(cropping(photo, name, { words, deeds }))
  item.append(picture, about)
  return item
}

/** Four edges that keyboard and finger can both move. */
function cropping(photo: Photo, name: string, { words, deeds }: { words: PhotoWords; deeds: ItemDeeds }) {
  const details = make('details', 'mc-photos__crop')
  details.append(make('summary', 'mc-photos__summary', `${words.crop}`))
  for (const edge of ['left', 'top', 'right', 'bottom'] as const) {
    const label = make('label', 'mc-photos__edge', words[edge])
    const slider = make('input')
    Object.assign(slider, { type: 'range', min: '0', max: '45', step: '1', value: String(cutOf(photo.crop, edge)) })
    slider.setAttribute('aria-label', `${words[edge]}: ${name}`)
    slider.onchange = () => deeds.change({ ...photo, crop: withCut(photo.crop, edge, Number(slider.value)) })
    label.append(slider)
    details.append(label)
  }
  return details
}

type Edge = keyof Crop

const cutOf = (crop: Crop, edge: Edge): number =>
  Math.round(100 * (edge === 'left' || edge === 'top' ? crop[edge] : 1 - crop[edge]))

const withCut = (crop: Crop, edge: Edge, percent: number): Crop => ({
  ...crop,
  [edge]: edge === 'left' || edge === 'top' ? percent / 100 : 1 - percent / 100,
})

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, classes = '', text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  if (classes) made.className = classes
  if (text) made.textContent = text
  return made
}

export function quiet(text: string, about: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', 'govuk-button mc-button--quiet mc-button--small', text)
  button.type = 'button'
  button.setAttribute('aria-label', about ? `${text}: ${about}` : text)
  button.onclick = onClick
  return button
}
