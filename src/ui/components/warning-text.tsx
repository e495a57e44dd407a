import type { ReactNode } from 'react'
import { useTexts } from '../language.js'

/** Something that has consequences. */
export function WarningText({ children }: { children: ReactNode }) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{useTexts().warning}</span> {children}
      </strong>
    </div>
  )
}
