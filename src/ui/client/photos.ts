// Makes one PDF of several photographs, on the phone itself: turned, cropped, made light, and warned of when they cannot be read.
// Loaded when a person asks for it.
import { pdfOf } from './photos/pdf.js'
import { openPhoto, type Photo, pictureOf } from './photos/photo.js'
import { make, type PhotoWords, photoItem, quiet } from './photos/photo-item.js'

export interface Photographing {
  words: PhotoWords
  maxBytes: number
  /** What becomes of the PDF. */
  take(file: File): void
}

const accepted = 'image/*,.heic,.heif'

/** Opens the dialogue in which pages are photographed, put in order and joined. */
export function photograph({ words, maxBytes, take }: Photographing): void {
  let photos: Photo[] = []
  const dialog = make('dialog', 'mc-photos')
  dialog.setAttribute('aria-labelledby', 'mc-photos-title')
  const title = make('h2', 'govuk-heading-m', words.title)
  title.id = 'mc-photos-title'
  const list = make('ol', 'mc-photos__pages')
  const said = make('p', 'mc-files__said')
  said.setAttribute('role', 'status')
  const join = make('button', 'govuk-button', words.join)
  join.type = 'button'
  const input = picker(words)

  const show = () => {
    list.replaceChildren(
      ...photos.map((photo, index) =>
        photoItem(photo, index + 1, {
          words,
          deeds: {
            change: (changed) => set(photos.map((each, at) => (at === index ? changed : each))),
            remove: () => set(photos.filter((_, at) => at !== index)),
            up: () => set(movedUp(photos, index)),
          },
        }),
      ),
    )
    join.disabled = photos.length === 0
  }
  const set = (changed: Photo[]) => {
    photos = changed
    show()
  }
  input.onchange = async () => {
    const files = [...(input.files ?? [])]
    const opened = await Promise.all(files.map(openPhoto))
    const unread = files.filter((_, at) => opened[at] === undefined).map(({ name }) => name)
    said.textContent = unread.length > 0 ? words.unreadable.replace('{name}', unread.join(', ')) : ''
    input.value = ''
    set([...photos, ...opened.filter((photo) => photo !== undefined)])
  }
  join.onclick = async () => {
    join.disabled = true
    said.textContent = words.joining
    take(await joined(photos, { name: words.fileName, maxBytes }))
    dialog.close()
  }
  dialog.onclose = () => dialog.remove()
  const buttons = make('div', 'govuk-button-group')
  buttons.append(
    join,
    quiet(words.cancel, '', () => dialog.close()),
  )
  dialog.append(title, make('p', 'govuk-body', words.lead), labelled(input, words), said, list, buttons)
  document.body.append(dialog)
  show()
  dialog.showModal()
}

function movedUp(photos: readonly Photo[], index: number): Photo[] {
  const others = photos.filter((_, at) => at !== index)
  return [...others.slice(0, index - 1), ...photos.slice(index, index + 1), ...others.slice(index - 1)]
}

function picker(words: PhotoWords): HTMLInputElement {
  const input = make('input', 'govuk-file-upload')
  Object.assign(input, { type: 'file', accept: accepted, multiple: true, id: 'mc-photos-add' })
  input.setAttribute('aria-label', words.add)
  return input
}

function labelled(input: HTMLInputElement, words: PhotoWords): HTMLElement {
  const group = make('div', 'govuk-form-group')
  const label = make('label', 'govuk-label', words.add)
  label.htmlFor = input.id
  group.append(label, input)
  return group
}

/** All pages as one file, lighter and lighter until it fits. */
async function joined(photos: readonly Photo[], { name, maxBytes }: { name: string; maxBytes: number }): Promise<File> {
  for (const look of [{}, { side: 1700, quality: 0.6 }, { side: 1300, quality: 0.5 }]) {
    const pictures = []
    for (const photo of photos) pictures.push(await pictureOf(photo, look))
    const pdf = pdfOf(pictures)
    if (pdf.length <= maxBytes || look.side === 1300) return new File([pdf], `${name}.pdf`, { type: 'application/pdf' })
  }
  throw new Error('unreachable')
}
