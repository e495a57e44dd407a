import type { FunctionComponent } from 'react'
import type { FieldKind } from '../../procedures/form.js'
import { AddressField } from './address-field.js'
import { ChoiceField, ChoicesField, DeclarationField, YesNoField } from './chosen-field.js'
import { DayField } from './day-field.js'
import type { FieldInputProps } from './field-input-props.js'
import { LongTextField, TypedField } from './typed-field.js'

const components: Record<FieldKind, FunctionComponent<FieldInputProps>> = {
  text: TypedField,
  long_text: LongTextField,
  number: TypedField,
  money: TypedField,
  date: DayField,
  choice: ChoiceField,
  choices: ChoicesField,
  yes_no: YesNoField,
  personal_id: TypedField,
  phone: TypedField,
  email: TypedField,
  address: AddressField,
  declaration: DeclarationField,
}

/** One question of a form with its input, whatever its kind. */
export function FormFieldInput(props: FieldInputProps) {
  const Component = components[props.asked.field.kind]
  return <Component {...props} />
}
