import { classNames } from '../class-names.js'
import { describingIds, type FieldProps, FormField } from './form-field.js'

export interface SelectOption {
  /** The text itself when left out. */
  value?: string
  text: string
  disabled?: boolean
}

export interface SelectProps extends FieldProps {
  options: SelectOption[]
  value?: string
}

/** One choice out of many; for fewer than seven, radios are kinder. */
export function Select(props: SelectProps) {
  return (
    <FormField field={props}>
      <select
        className={classNames('govuk-select', props.classes, props.error ? 'govuk-select--error' : undefined)}
        id={props.id}
        name={props.name ?? props.id}
        disabled={props.disabled}
        defaultValue={props.value}
        aria-required={props.required || undefined}
        aria-describedby={describingIds(props)}
        {...props.attributes}
      >
        {props.options.map((option) => (
          <option key={option.value ?? option.text} value={option.value} disabled={option.disabled}>
            {option.text}
          </option>
        ))}
      </select>
    </FormField>
  )
}
