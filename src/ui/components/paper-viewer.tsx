/** What the browser's own reader is asked to show beside the pages: their thumbnails. */
const withThumbnails = '#navpanes=1&pagemode=thumbs'

const deeds = [
  { does: '-', text: 'Thu nhỏ', key: '-' },
  { does: '+', text: 'Phóng to', key: '+' },
  { does: '0', text: 'Vừa khung', key: '0' },
  { does: 'r', text: 'Xoay', key: 'r' },
]

/** A paper as it is: a picture that can be enlarged and turned, or the browser's own reader for a PDF. The link opens it alone. */
export function PaperViewer({ href, type, name }: { href: string; type: string; name: string }) {
  if (!type.startsWith('image/'))
    return <iframe className="mc-paper mc-paper--pages" src={href + withThumbnails} title={name} loading="lazy" />
  return (
    <div className="mc-view" data-view="">
      <div className="mc-view__bar" role="toolbar" aria-label={`Xem ${name}`} hidden>
        {deeds.map(({ does, text, key }) => (
          <button key={does} type="button" className="mc-view__button" data-does={does} aria-keyshortcuts={key}>
            {text}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="mc-view__pane" tabIndex={0} aria-label={name}>
        <img className="mc-paper" src={href} alt={name} loading="lazy" />
      </section>
    </div>
  )
}
