import type { ReactNode } from 'react'
import { type Attributes, classNames } from '../class-names.js'
import { useTexts } from '../language.js'

export interface ErrorMessageProps {
  id?: string
  children: ReactNode
  classes?: string
  attributes?: Attributes
}

/** What is wrong with one field, said beside it. */
export function ErrorMessage({ id, children, classes, attributes }: ErrorMessageProps) {
  return (
    <p id={id} className={classNames('govuk-error-message', classes)} {...attributes}>
      <span className="govuk-visually-hidden">{useTexts().error}:</span> {children}
    </p>
  )
}
