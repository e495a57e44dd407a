import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** How pages are looked at: enlarged against the width of the pane, turned by quarters clockwise. */
export interface Look {
  zoom: number
  turns: number
}

/** A canvas of more pixels is refused by phones; the page is then drawn less sharp. */
const mostPixels = 12_000_000

/** One page: an empty sheet of the right size until it comes near what is seen, and again when it is far away. */
export class Sheet {
  readonly element = document.createElement('div')
  readonly number: number
  private readonly doc: PDFDocumentProxy
  private task: RenderTask | undefined
  private wanted = ''
  /** Height against width, not turned; until it is known that of the first page. */
  private ratio: number

  constructor(doc: PDFDocumentProxy, number: number, { ratio, label }: { ratio: number; label: string }) {
    this.doc = doc
    this.ratio = ratio
    this.number = number
    this.element.className = 'mc-sheet'
    this.element.dataset.page = String(number)
    this.element.setAttribute('role', 'img')
    this.element.setAttribute('aria-label', label)
  }

  /** Keeps the room that the page will take, so that nothing jumps when it is drawn. */
  keepRoom(width: number, turns: number): void {
    const ratio = turns % 2 === 1 ? 1 / this.ratio : this.ratio
    this.element.style.width = `${Math.round(width)}px`
    this.element.style.height = `${Math.round(width * ratio)}px`
  }

  /** Draws the page as wide as wanted; asked again for the same, it does nothing. */
  async draw(width: number, turns: number): Promise<void> {
    const wanted = `${Math.round(width)}/${turns}`
    if (wanted === this.wanted) return
    this.wanted = wanted
    this.task?.cancel()
    const page = await this.doc.getPage(this.number)
    if (this.wanted !== wanted) return
    const rotation = (page.rotate + turns * 90) % 360
    const { width: own, height } = page.getViewport({ scale: 1, rotation })
    this.ratio = turns % 2 === 1 ? own / height : height / own
    this.keepRoom(width, turns)
    const sharp = Math.min(devicePixelRatio || 1, 2, Math.sqrt(mostPixels / (width * width * (height / own))))
    const viewport = page.getViewport({ scale: (width / own) * sharp, rotation })
    const canvas = document.createElement('canvas')
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    this.task = page.render({ canvas, viewport })
    try {
      await this.task.promise
      if (this.wanted === wanted) this.element.replaceChildren(canvas)
    } catch (error) {
      if (!(error instanceof Error && error.name === 'RenderingCancelledException')) throw error
    }
  }

  /** Gives the memory of the drawn page back. */
  drop(): void {
    this.wanted = ''
    this.task?.cancel()
    this.element.replaceChildren()
  }
}
