import { pdfDecoders } from '../assets.js'
import { useFrame } from '../layout/page-frame.js'

const deeds = [
  { does: '-', text: 'Thu nhỏ', key: '-' },
  { does: '+', text: 'Phóng to', key: '+' },
  { does: '0', text: 'Vừa khung', key: '0' },
  { does: 'r', text: 'Xoay', key: 'r' },
]
const turning = [
  { does: 'ArrowLeft', text: 'Trang trước', key: 'ArrowLeft' },
  { does: 'ArrowRight', text: 'Trang sau', key: 'ArrowRight' },
]

const words = {
  loading: 'Đang mở tệp…',
  broken: 'Không hiển thị được tệp trong trang này; hãy mở tệp bằng liên kết.',
  open: (name: string) => `Mở ${name}`,
  thumbnails: 'Các trang',
}

export interface PaperViewerProps {
  href: string
  /** What it is: `application/pdf`, `image/jpeg`. */
  type: string
  name: string
}

/** A paper beside what was declared: enlarged and turned by buttons and keys, a PDF page by page. A link opens it alone. */
export function PaperViewer(props: PaperViewerProps) {
  return props.type.startsWith('image/') ? <Picture {...props} /> : <Pages {...props} />
}

function Picture({ href, name }: PaperViewerProps) {
  return (
    <div className="mc-view" data-view="">
      <Bar name={name} deeds={deeds} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="mc-view__pane" tabIndex={0} aria-label={name}>
        <img className="mc-paper" src={href} alt={name} loading="lazy" />
      </section>
    </div>
  )
}

/** Drawn by the page's script; without it the link opens the file in whatever the officer reads PDFs with. */
function Pages({ href, name }: PaperViewerProps) {
  const { assets } = useFrame()
  const said = { page: 'Trang {page} trên {pages}', now: 'Trang {page} / {pages}', broken: words.broken }
  return (
    <div
      className="mc-view mc-view--pages"
      data-pdf={href}
      data-module={assets('pdf-view.js')}
      data-worker={assets('pdf-worker.js')}
      data-decoders={pdfDecoders}
      data-words={JSON.stringify(said)}
      data-broken={words.broken}
    >
      <Bar name={name} deeds={[...deeds, ...turning]} isPaged />
      <div className="mc-view__body" hidden>
        <nav className="mc-view__thumbs" aria-label={`${words.thumbnails}: ${name}`} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section className="mc-view__pane" tabIndex={0} aria-label={name} />
      </div>
      <p className="mc-view__said" role="status" />
      <noscript>
        <a className="govuk-link" href={href}>
          {words.open(name)}
        </a>
      </noscript>
    </div>
  )
}

function Bar({ name, deeds: all, isPaged }: { name: string; deeds: typeof deeds; isPaged?: boolean }) {
  return (
    <div className="mc-view__bar" role="toolbar" aria-label={`Xem ${name}`} hidden>
      {all.map(({ does, text, key }) => (
        <button key={does} type="button" className="mc-view__button" data-does={does} aria-keyshortcuts={key}>
          {text}
        </button>
      ))}
      {isPaged && <span className="mc-view__now" />}
    </div>
  )
}
