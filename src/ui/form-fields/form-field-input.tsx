import type { FunctionComponent } from 'react'
import type { FieldKind } from '../../procedures/form.js'
import { AddressField } from './address-field.js'
import { ChoiceField, ChoicesField, DeclarationField, YesNoField } from './chosen-field.js'
import { DayField } from './day-field.js'
import type { ComposedFieldProps, FieldInputProps } from './field-input-props.js'
import { FileField } from './file-field.js'
import { PartsField } from './parts-field.js'
import { RowsField } from './rows-field.js'
import { LongTextField, TypedField } from './typed-field.js'

const components: Record<FieldKind, FunctionComponent<ComposedFieldProps>> = {
  text: TypedField,
  long_text: LongTextField,
  number: TypedField,
  money: TypedField,
  date: DayField,
  partial_date: DayField,
  time: TypedField,
  choice: ChoiceField,
  choices: ChoicesField,
  yes_no: YesNoField,
  ethnic_group: ChoiceField,
  nationality: ChoiceField,
  relationship: ChoiceField,
  personal_id: TypedField,
  old_id: TypedField,
  passport: TypedField,
  social_insurance: TypedField,
  tax_code: TypedField,
  phone: TypedField,
  email: TypedField,
  address: AddressField,
  person: PartsField,
  organisation: PartsField,
  group: RowsField,
  table: RowsField,
  declaration: DeclarationField,
  file: FileField,
}

/** One question of a form with its input, whatever its kind. */
export function FormFieldInput(props: FieldInputProps) {
  const Component = components[props.asked.field.kind]
  return <Component {...props} Inner={FormFieldInput} />
}
