import type { ReactNode } from 'react'
import { Tag } from './tag.js'

/** What kind of installation this is, on top of every page of it. */
export function PhaseBanner({ tag, children }: { tag: ReactNode; children: ReactNode }) {
  return (
    <div className="govuk-phase-banner govuk-width-container">
      <p className="govuk-phase-banner__content">
        <Tag classes="govuk-phase-banner__content__tag">{tag}</Tag>
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  )
}
