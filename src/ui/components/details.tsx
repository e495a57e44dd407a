import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'

export interface DetailsProps {
  summary: ReactNode
  children: ReactNode
  open?: boolean
  id?: string
  classes?: string
}

/** More for those who want it, folded away for the others. */
export function Details({ summary, children, open, id, classes }: DetailsProps) {
  return (
    <details id={id} className={classNames('govuk-details', classes)} open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
