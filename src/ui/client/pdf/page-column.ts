import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Look, Sheet } from './sheet.js'

const smallest = 0.5
const largest = 5
const step = 1.25

export interface ColumnNeeds {
  pane: HTMLElement
  /** "Trang 3 trên 40". */
  labelOf: (page: number) => string
  /** Another page is the one that is read. */
  onPage: (page: number) => void
}

/** All pages under one another, drawn only near what is seen: forty pages cost no more than five. */
export class PageColumn {
  readonly pages: number
  private readonly pane: HTMLElement
  private readonly sheets: Sheet[]
  private readonly near: IntersectionObserver
  private readonly onPage: (page: number) => void
  private readonly seen = new Set<Sheet>()
  private look: Look = { zoom: 1, turns: 0 }
  private current = 1
  private goneTo: number | undefined

  constructor(doc: PDFDocumentProxy, ratio: number, { pane, labelOf, onPage }: ColumnNeeds) {
    this.pages = doc.numPages
    this.pane = pane
    this.onPage = onPage
    this.sheets = Array.from(
      { length: doc.numPages },
      (_, at) => new Sheet(doc, at + 1, { ratio, label: labelOf(at + 1) }),
    )
    this.near = new IntersectionObserver((changes) => this.moved(changes), { root: pane, rootMargin: '60% 0px' })
    pane.replaceChildren(...this.sheets.map(({ element }) => element))
    this.layOut()
    for (const { element } of this.sheets) this.near.observe(element)
    pane.addEventListener('scroll', () => this.tell(), { passive: true })
    addEventListener('resize', () => this.layOut())
  }

  enlarge(by: 1 | -1): void {
    const { zoom } = this.look
    this.change({ zoom: Math.min(largest, Math.max(smallest, by === 1 ? zoom * step : zoom / step)) })
  }

  fit(): void {
    this.change({ zoom: 1 })
  }

  turn(): void {
    this.change({ turns: (this.look.turns + 1) % 4 })
  }

  get page(): number {
    return this.current
  }

  goTo(page: number): void {
    const sheet = this.sheets[Math.min(this.pages, Math.max(1, page)) - 1]
    if (!sheet) return
    this.pane.scrollTop = sheet.element.offsetTop
    this.goneTo = this.pane.scrollTop
    this.read(sheet.number)
  }

  /** The page that was read stays the one that is read. */
  private change(look: Partial<Look>): void {
    const { current } = this
    this.look = { ...this.look, ...look }
    this.layOut()
    this.goTo(current)
  }

  private layOut(): void {
    const { width } = this
    for (const sheet of this.sheets) sheet.keepRoom(width, this.look.turns)
    for (const sheet of this.seen) void sheet.draw(width, this.look.turns)
  }

  private get width(): number {
    return Math.max(160, this.pane.clientWidth - 2) * this.look.zoom
  }

  private moved(changes: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of changes) {
      const sheet = this.sheets[Number((target as HTMLElement).dataset.page) - 1]
      if (!sheet) continue
      if (isIntersecting) {
        this.seen.add(sheet)
        void sheet.draw(this.width, this.look.turns)
      } else {
        this.seen.delete(sheet)
        sheet.drop()
      }
    }
  }

  private tell(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.pane
    // Where somebody went to a page on purpose, that page is read, though it may stand lower.
    if (scrollTop === this.goneTo) return
    this.goneTo = undefined
    const isEnd = scrollTop + clientHeight >= scrollHeight - 2
    const first = this.sheets.find(({ element }) => element.offsetTop + element.offsetHeight / 2 > scrollTop)
    this.read(isEnd ? this.pages : (first?.number ?? 1))
  }

  private read(page: number): void {
    if (page === this.current) return
    this.current = page
    this.onPage(page)
  }
}
