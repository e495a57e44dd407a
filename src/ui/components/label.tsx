import type { ReactNode } from 'react'
import { type Attributes, classNames } from '../class-names.js'
import { RequiredMark } from './required-mark.js'

export type LabelSize = 's' | 'm' | 'l' | 'xl'

export interface LabelProps {
  htmlFor?: string
  children: ReactNode
  size?: LabelSize
  /** The label is the only heading of the page, for pages that ask one thing. */
  asHeading?: boolean
  required?: boolean
  classes?: string
  attributes?: Attributes
}

/** The question over one field. */
export function Label({ htmlFor, children, size, asHeading, required, classes, attributes }: LabelProps) {
  const label = (
    <label
      className={classNames('govuk-label', size && `govuk-label--${size}`, classes)}
      htmlFor={htmlFor}
      {...attributes}
    >
      {children}
      {required && <RequiredMark />}
    </label>
  )
  return asHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label
}
