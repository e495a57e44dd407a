import type { ReactNode } from 'react'
import { type Attributes, classNames } from '../class-names.js'
import { ErrorMessage } from './error-message.js'
import { Hint } from './hint.js'
import { Label, type LabelSize } from './label.js'

/** What every field with one input has in common. */
export interface FieldProps {
  id: string
  /** Name in the request; the id when left out. */
  name?: string
  label: ReactNode
  labelSize?: LabelSize
  /** The label is the page's heading. */
  asHeading?: boolean
  labelHidden?: boolean
  hint?: ReactNode
  error?: ReactNode
  required?: boolean
  disabled?: boolean
  /** Ids of further elements that describe the field. */
  describedBy?: string
  classes?: string
  groupClasses?: string
  /** Further attributes of the input itself. */
  attributes?: Attributes
}

/** The ids that describe a field, in the order a person reads them. */
export function describingIds(field: { id: string; hint?: ReactNode; error?: ReactNode; describedBy?: string }) {
  const ids = [field.describedBy, field.hint && `${field.id}-hint`, field.error && `${field.id}-error`]
  return ids.filter(Boolean).join(' ') || undefined
}

/** Hint and error of a field or a group, with the ids that `describingIds` names. */
export function HintAndError({ id, hint, error }: { id: string; hint?: ReactNode; error?: ReactNode }) {
  return (
    <>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  )
}

/** The box around a field or a group of fields; marked when something in it is wrong. */
export function FormGroup({ error, classes, children }: { error?: ReactNode; classes?: string; children: ReactNode }) {
  return (
    <div className={classNames('govuk-form-group', error ? 'govuk-form-group--error' : undefined, classes)}>
      {children}
    </div>
  )
}

/** Label, hint and error around one input. */
export function FormField({ field, children }: { field: FieldProps; children: ReactNode }) {
  return (
    <FormGroup error={field.error} classes={field.groupClasses}>
      <Label
        htmlFor={field.id}
        size={field.labelSize}
        asHeading={field.asHeading}
        required={field.required}
        classes={field.labelHidden ? 'govuk-visually-hidden' : undefined}
      >
        {field.label}
      </Label>
      <HintAndError id={field.id} hint={field.hint} error={field.error} />
      {children}
    </FormGroup>
  )
}
