import type { ReactNode } from 'react'
import { type Attributes, classNames } from '../class-names.js'

export interface HintProps {
  id?: string
  children: ReactNode
  classes?: string
  attributes?: Attributes
}

/** A line of help between a question and its field. */
export function Hint({ id, children, classes, attributes }: HintProps) {
  return (
    <div id={id} className={classNames('govuk-hint', classes)} {...attributes}>
      {children}
    </div>
  )
}
