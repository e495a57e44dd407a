import type { ReactNode } from 'react'
import { style } from './style.js'

/** What every page of a simulator is wrapped in: it says at once that nothing here is real. */
export function Page(props: { title: string; simulator: string; narrow?: boolean; children: ReactNode }) {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${props.title} – ${props.simulator} (MÔ PHỎNG)`}</title>
        <style>{style}</style>
      </head>
      <body>
        <aside className="mock" aria-label="Cảnh báo mô phỏng">
          <p>
            <strong>MÔ PHỎNG</strong> – {props.simulator} này chỉ chạy trên máy của bạn để trình diễn. Không có dữ liệu,
            tiền hay danh tính thật.
          </p>
        </aside>
        <header className={props.narrow ? 'top narrow' : 'top'}>{props.simulator}</header>
        <main className={props.narrow ? 'narrow' : undefined}>
          <h1>{props.title}</h1>
          {props.children}
        </main>
      </body>
    </html>
  )
}

/** A message as it was written, with its web addresses to click on, as phones and mail programs show them. */
export function LinkedText({ text }: { text: string }) {
  const pieces = text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
  let offset = 0
  return (
    <pre>
      {pieces.map((piece) => {
        offset += piece.length
        return /^https?:/.test(piece) ? (
          <a key={offset} href={piece}>
            {piece}
          </a>
        ) : (
          piece
        )
      })}
    </pre>
  )
}

/** An instant as people here read it: 22/11/2026 14:05:09. */
export function timeInVietnam(at: Date): string {
  const [day = '', time = ''] = sevenHoursAhead(at).split('T')
  return `${day.split('-').reverse().join('/')} ${time.slice(0, 8)}`
}

/** Integer đồng as people here read it: 1.250.000 ₫. */
export function money(amountVnd: number): string {
  return `${String(amountVnd).replace(/\B(?=(\d{3})+$)/g, '.')} ₫`
}

function sevenHoursAhead(at: Date): string {
  return new Date(at.getTime() + 7 * 3_600_000).toISOString()
}
