/** A paper as it is: a picture, or the browser's own reader for a PDF. The link opens it alone. */
export function PaperViewer({ href, type, name }: { href: string; type: string; name: string }) {
  return type.startsWith('image/') ? (
    <img className="mc-paper" src={href} alt={name} loading="lazy" />
  ) : (
    <iframe className="mc-paper mc-paper--pages" src={href} title={name} loading="lazy" />
  )
}
