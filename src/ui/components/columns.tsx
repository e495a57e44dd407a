import type { ReactNode } from 'react'

/** Reading width beside a narrow column; on a phone the narrow one comes after. */
export function Columns({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="mc-columns-beside">
      <div>{children}</div>
      {aside && <div className="mc-aside">{aside}</div>}
    </div>
  )
}
