import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { Sheet } from './sheet.js'

const width = 84

export interface ThumbnailNeeds {
  list: HTMLElement
  labelOf: (page: number) => string
  open: (page: number) => void
}

/** Small pictures of all pages, drawn as they come into sight; pressing one goes there. */
export class Thumbnails {
  private readonly buttons: HTMLButtonElement[]
  private readonly list: HTMLElement

  constructor(doc: PDFDocumentProxy, ratio: number, { list, labelOf, open }: ThumbnailNeeds) {
    this.list = list
    const sheets = Array.from(
      { length: doc.numPages },
      (_, at) => new Sheet(doc, at + 1, { ratio, label: labelOf(at + 1) }),
    )
    this.buttons = sheets.map((sheet) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'mc-view__thumb'
      button.setAttribute('aria-label', labelOf(sheet.number))
      sheet.element.setAttribute('aria-hidden', 'true')
      sheet.element.removeAttribute('role')
      sheet.keepRoom(width, 0)
      const number = document.createElement('span')
      number.textContent = String(sheet.number)
      button.append(sheet.element, number)
      button.onclick = () => open(sheet.number)
      return button
    })
    const inSight = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          const sheet = sheets[Number((target as HTMLElement).dataset.page) - 1]
          if (isIntersecting) void sheet?.draw(width, 0)
        }
      },
      { root: list, rootMargin: '100px' },
    )
    list.replaceChildren(...this.buttons)
    for (const { element } of sheets) inSight.observe(element)
    this.mark(1)
  }

  /** Shows which page is read. */
  mark(page: number): void {
    for (const [at, button] of this.buttons.entries()) {
      if (at + 1 === page) button.setAttribute('aria-current', 'true')
      else button.removeAttribute('aria-current')
    }
    const button = this.buttons[page - 1]
    if (!button) return
    const { list } = this
    list.scrollTop = button.offsetTop - list.offsetTop - list.clientHeight / 2
    list.scrollLeft = button.offsetLeft - list.offsetLeft - list.clientWidth / 2
  }
}
