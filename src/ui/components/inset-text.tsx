import type { ReactNode } from 'react'
import { type Attributes, classNames } from '../class-names.js'

export interface InsetTextProps {
  children: ReactNode
  id?: string
  classes?: string
  attributes?: Attributes
}

/** A passage set apart: a quotation of the law, an honest remark. */
export function InsetText({ children, id, classes, attributes }: InsetTextProps) {
  return (
    <div id={id} {...attributes} className={classNames('govuk-inset-text', classes)}>
      {children}
    </div>
  )
}
