import type { ReactNode } from 'react'

/** Reading width beside a narrow column; on a phone the narrow one comes after. */
export function Columns({ children, aside }: { children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">{children}</div>
      {aside && <div className="govuk-grid-column-one-third mc-aside">{aside}</div>}
    </div>
  )
}
