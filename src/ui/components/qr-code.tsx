/** A QR code drawn on the server, with the words that say what it opens. */
export function QrCode({ svg, alt }: { svg: string; alt: string }) {
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
  return <img className="mc-qr" src={source} alt={alt} width={176} height={176} />
}
