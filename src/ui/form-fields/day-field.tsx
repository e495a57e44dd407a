import { DateInput, type DatePart } from '../components/date-input.js'
import { type FieldInputProps, inputText, useFieldProps } from './field-input-props.js'
import { useFormTexts } from './form-texts.js'

/** A day, typed as day, month and year. */
export function DayField(props: FieldInputProps) {
  const { asked, error } = props
  const shared = useFieldProps(props)
  const words = useFormTexts()
  const value = { day: inputText(asked, 'day'), month: inputText(asked, 'month'), year: inputText(asked, 'year') }
  return (
    <DateInput
      {...shared}
      hint={shared.hint ?? (asked.field.kind === 'partial_date' ? words.partialDateExample : words.dateExample)}
      value={value}
      errorParts={error && wrongParts(error.inputId)}
      autoComplete={asked.field.autocomplete}
    />
  )
}

/** An error at the first part is about the whole day. */
function wrongParts(inputId: string): DatePart[] | undefined {
  if (inputId.endsWith('-month')) return ['month']
  return inputId.endsWith('-year') ? ['year'] : undefined
}
