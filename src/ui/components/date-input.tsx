import type { ReactNode } from 'react'
import { classNames } from '../class-names.js'
import { useTexts } from '../language.js'
import { Fieldset } from './fieldset.js'
import { describingIds, FormGroup, HintAndError } from './form-field.js'
import { Label, type LabelSize } from './label.js'

export type DatePart = 'day' | 'month' | 'year'

export interface DateInputProps {
  id: string
  /** The parts are posted as `name-day`, `name-month`, `name-year`; without a name as `day`, `month`, `year`. */
  name?: string
  label?: ReactNode
  labelSize?: LabelSize
  asHeading?: boolean
  hint?: ReactNode
  error?: ReactNode
  /** Which boxes are wrong; all of them when left out. */
  errorParts?: DatePart[]
  required?: boolean
  value?: { day?: string; month?: string; year?: string }
  /** `bday` gives `bday-day`, `bday-month`, `bday-year`. */
  autoComplete?: string
  parts?: DatePart[]
  describedBy?: string
  classes?: string
}

/** A day that the person knows by heart, typed as day, month, year. */
export function DateInput(props: DateInputProps) {
  const inner = (
    <>
      <HintAndError id={props.id} hint={props.hint} error={props.error} />
      <div className={classNames('govuk-date-input', props.classes)} id={props.id}>
        {(props.parts ?? (['day', 'month', 'year'] as const)).map((part) => (
          <DatePartInput key={part} part={part} date={props} />
        ))}
      </div>
    </>
  )
  return (
    <FormGroup error={props.error}>
      {props.label ? (
        <Fieldset
          role="group"
          legend={props.label}
          legendSize={props.labelSize}
          asHeading={props.asHeading}
          required={props.required}
          describedBy={describingIds(props)}
        >
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

function DatePartInput({ part, date }: { part: DatePart; date: DateInputProps }) {
  const id = `${date.id}-${part}`
  const isWrong = Boolean(date.error) && (date.errorParts?.includes(part) ?? true)
  return (
    <div className="govuk-date-input__item">
      <div className="govuk-form-group">
        <Label htmlFor={id} classes="govuk-date-input__label">
          {useTexts().date[part]}
        </Label>
        <input
          className={classNames(
            'govuk-input govuk-date-input__input',
            isWrong && 'govuk-input--error',
            part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
          )}
          id={id}
          name={date.name ? `${date.name}-${part}` : part}
          type="text"
          defaultValue={date.value?.[part]}
          inputMode="numeric"
          autoComplete={date.autoComplete && `${date.autoComplete}-${part}`}
        />
      </div>
    </div>
  )
}
