import type { ReactNode } from 'react'
import { type Attributes, classNames } from '../class-names.js'
import type { LabelSize } from './label.js'
import { RequiredMark } from './required-mark.js'

export interface FieldsetProps {
  legend?: ReactNode
  legendSize?: LabelSize
  /** The legend is the page's heading. */
  asHeading?: boolean
  required?: boolean
  describedBy?: string
  role?: string
  classes?: string
  attributes?: Attributes
  children?: ReactNode
}

/** Several fields under one question. */
export function Fieldset(props: FieldsetProps) {
  return (
    <fieldset
      className={classNames('govuk-fieldset', props.classes)}
      role={props.role}
      aria-describedby={props.describedBy}
      {...props.attributes}
    >
      {props.legend && <Legend {...props} />}
      {props.children}
    </fieldset>
  )
}

function Legend({ legend, legendSize, asHeading, required }: FieldsetProps) {
  const text = required ? (
    <>
      {legend}
      <RequiredMark />
    </>
  ) : (
    legend
  )
  return (
    <legend className={classNames('govuk-fieldset__legend', legendSize && `govuk-fieldset__legend--${legendSize}`)}>
      {asHeading ? <h1 className="govuk-fieldset__heading">{text}</h1> : text}
    </legend>
  )
}
