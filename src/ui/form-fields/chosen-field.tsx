import { type Language, textIn } from '../../platform/text.js'
import type { FormField } from '../../procedures/form.js'
import { fieldKinds } from '../../procedures/forms/index.js'
import { Checkboxes } from '../components/checkboxes.js'
import type { Choice } from '../components/choice-group.js'
import { Radios } from '../components/radios.js'
import { RequiredMark } from '../components/required-mark.js'
import { Select } from '../components/select.js'
import { useLanguage, useTexts } from '../language.js'
import { type FieldInputProps, inputText, useFieldProps } from './field-input-props.js'
import { useFormTexts } from './form-texts.js'

/** With more answers than this a list is quicker to use than radios. */
const mostRadios = 7

/** With more than this the list can also be searched by typing, where JavaScript runs. */
const mostInList = 15

/** One answer out of those offered. */
export function ChoiceField(props: FieldInputProps) {
  const language = useLanguage()
  const shared = useFieldProps(props)
  const items = choicesOf(props.asked.field, language)
  const { choose } = useTexts().select
  const { narrowList } = useFormTexts()
  const value = inputText(props.asked)
  if (items.length <= mostRadios) return <Radios {...shared} items={items} value={value} />
  const options = items.map((item) => ({ value: item.value, text: String(item.text) }))
  const attributes = options.length > mostInList ? { 'data-searchable': narrowList } : undefined
  return (
    <Select {...shared} options={[{ value: '', text: choose }, ...options]} value={value} attributes={attributes} />
  )
}

/** Any number of the answers offered. */
export function ChoicesField(props: FieldInputProps) {
  const language = useLanguage()
  const chosen = props.asked.inputs['']
  const values = chosen === undefined ? [] : typeof chosen === 'string' ? [chosen] : [...chosen]
  return <Checkboxes {...useFieldProps(props)} items={choicesOf(props.asked.field, language)} values={values} />
}

/** Yes or no. */
export function YesNoField(props: FieldInputProps) {
  const words = useTexts()
  const items = [
    { value: 'yes', text: words.yes },
    { value: 'no', text: words.no },
  ]
  return <Radios {...useFieldProps(props)} inline items={items} value={inputText(props.asked)} />
}

/** One box to tick; its label is the sentence agreed to. */
export function DeclarationField(props: FieldInputProps) {
  const { label, labelSize: _, required, ...shared } = useFieldProps(props)
  const text = (
    <>
      {label}
      {required && <RequiredMark />}
    </>
  )
  return <Checkboxes {...shared} items={[{ value: 'yes', text }]} values={[inputText(props.asked)]} />
}

function choicesOf(field: FormField, language: Language): Choice[] {
  return (fieldKinds[field.kind].options?.(field) ?? []).map(({ value, label }) => ({
    value,
    text: textIn(language, label),
  }))
}
