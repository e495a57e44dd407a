import type { ReactNode } from 'react'
import { useTexts } from '../language.js'

export interface FieldError {
  /** Id of the field; left out when the error belongs to no field. */
  field?: string
  /** The page on which it is mended, where that is another one. */
  href?: string
  text: ReactNode
}

export interface ErrorSummaryProps {
  errors: FieldError[]
  title?: ReactNode
  /** What was kept and what to do now. */
  description?: ReactNode
}

/** All that is wrong on the page, on top of it, each error a link to its field. */
export function ErrorSummary({ errors, title, description }: ErrorSummaryProps) {
  const words = useTexts()
  return (
    <div className="govuk-error-summary" data-module="govuk-error-summary">
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title ?? words.errorSummary}</h2>
        <div className="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {errors.length > 0 && (
            <ul className="govuk-list govuk-error-summary__list">
              {errors.map((error, index) => (
                <li key={index}>{linked(error)}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}

function linked({ field, href = field && `#${field}`, text }: FieldError): ReactNode {
  return href ? <a href={href}>{text}</a> : text
}
