import type { HTMLInputTypeAttribute, ReactNode } from 'react'
import { classNames } from '../class-names.js'
import { describingIds, type FieldProps, FormField } from './form-field.js'
import { type Suggesting, useSuggesting } from './suggesting.js'

export interface TextInputProps extends FieldProps {
  value?: string | number
  type?: HTMLInputTypeAttribute
  /** Room for this many characters. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | 'url'
  autoComplete?: string
  autoCapitalize?: string
  spellCheck?: boolean
  pattern?: string
  maxLength?: number
  readOnly?: boolean
  /** Codes and numbers: tabular figures, wider spacing. */
  asCode?: boolean
  suggest?: Suggesting
  prefix?: ReactNode
  suffix?: ReactNode
}

/** One line of text: names, numbers, codes, money with its suffix. */
export function TextInput(props: TextInputProps) {
  const input = <InputElement {...props} />
  return (
    <FormField field={props}>
      {props.prefix || props.suffix ? (
        <div className="govuk-input__wrapper">
          {props.prefix && <Affix kind="prefix">{props.prefix}</Affix>}
          {input}
          {props.suffix && <Affix kind="suffix">{props.suffix}</Affix>}
        </div>
      ) : (
        input
      )}
    </FormField>
  )
}

function Affix({ kind, children }: { kind: 'prefix' | 'suffix'; children: ReactNode }) {
  return (
    <div className={`govuk-input__${kind}`} aria-hidden="true">
      {children}
    </div>
  )
}

function InputElement(props: TextInputProps) {
  const suggesting = useSuggesting(props.suggest)
  return (
    <input
      className={classNames(
        'govuk-input',
        props.asCode && 'govuk-input--extra-letter-spacing',
        props.width && `govuk-input--width-${props.width}`,
        props.classes,
        props.error ? 'govuk-input--error' : undefined,
      )}
      id={props.id}
      name={props.name ?? props.id}
      type={props.type ?? 'text'}
      spellCheck={props.spellCheck}
      defaultValue={props.value}
      disabled={props.disabled}
      readOnly={props.readOnly}
      maxLength={props.maxLength}
      aria-required={props.required || undefined}
      aria-describedby={describingIds(props)}
      autoComplete={props.autoComplete}
      autoCapitalize={props.autoCapitalize}
      pattern={props.pattern}
      inputMode={props.inputMode}
      {...suggesting}
      {...props.attributes}
    />
  )
}
