// Shows a PDF inside the page: thumbnails, zoom, turning, keys. Loaded when the first one comes into sight.
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { PageColumn } from './pdf/page-column.js'
import { Thumbnails } from './pdf/thumbnails.js'

/** The words of the page; `{page}` and `{pages}` are filled in here. */
interface PdfWords {
  page: string
  now: string
  broken: string
}

/** Fills the viewer with the pages of its file; where that fails it says so, and the link beside it opens the file. */
export async function showPdf(view: HTMLElement): Promise<void> {
  const { pdf: url = '', worker = '', decoders = '', words: told = '{}' } = view.dataset
  const words = JSON.parse(told) as PdfWords
  const part = (name: string) => view.querySelector<HTMLElement>(`.mc-view__${name}`)
  const [bar, body, pane, list, now, said] = ['bar', 'body', 'pane', 'thumbs', 'now', 'said'].map(part)
  if (!bar || !body || !pane || !list || !now || !said) return
  GlobalWorkerOptions.workerSrc = worker
  try {
    // Scans packed as JPEG 2000 or JBIG2 are unpacked by plain scripts: our policy runs no WebAssembly.
    const doc = await getDocument({ url, wasmUrl: decoders, useWasm: false }).promise
    const first = (await doc.getPage(1)).getViewport({ scale: 1 })
    const ratio = first.height / first.width
    const labelOf = (page: number) => fill(words.page, page, doc.numPages)
    said.hidden = true
    bar.hidden = false
    body.hidden = false
    list.hidden = doc.numPages === 1
    for (const button of bar.querySelectorAll<HTMLElement>('[data-does^="Arrow"]')) button.hidden = list.hidden
    const column = new PageColumn(doc, ratio, { pane, labelOf, onPage: (page) => tell(page) })
    const thumbnails = new Thumbnails(doc, ratio, { list, labelOf, open: (page) => column.goTo(page) })
    const tell = (page: number) => {
      now.textContent = fill(words.now, page, doc.numPages)
      thumbnails.mark(page)
    }
    tell(1)
    listen({ bar, pane, column })
  } catch {
    said.hidden = false
    said.textContent = words.broken
  }
}

const fill = (text: string, page: number, pages: number): string =>
  text.replace('{page}', String(page)).replace('{pages}', String(pages))

interface Listening {
  bar: HTMLElement
  pane: HTMLElement
  column: PageColumn
}

function listen({ bar, pane, column }: Listening): void {
  const deeds: Record<string, () => void> = {
    '+': () => column.enlarge(1),
    '=': () => column.enlarge(1),
    '-': () => column.enlarge(-1),
    '0': () => column.fit(),
    r: () => column.turn(),
    ArrowLeft: () => column.goTo(column.page - 1),
    ArrowRight: () => column.goTo(column.page + 1),
    Home: () => column.goTo(1),
    End: () => column.goTo(column.pages),
  }
  pane.addEventListener('keydown', (event) => {
    const deed = deeds[event.key]
    if (!deed || event.ctrlKey || event.altKey || event.metaKey) return
    deed()
    event.preventDefault()
    event.stopPropagation()
  })
  bar.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) deeds[target.dataset.does ?? '']?.()
  })
}
