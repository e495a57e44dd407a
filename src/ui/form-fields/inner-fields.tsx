import type { Text } from '../../platform/text.js'
import type { FormField } from '../../procedures/form.js'
import { type AskedField, fieldKinds, innerInputs, partField } from '../../procedures/forms/index.js'
import type { ComposedFieldProps } from './field-input-props.js'

export interface InnerFieldsProps extends ComposedFieldProps {
  /** The field whose questions these are; of a row, with the row's own id. */
  owner: FormField
  /** Its posted or known inputs, by the suffixes that stand behind `owner.id`. */
  inputs: AskedField['inputs']
  whose?: Text
}

/** The questions that a field is made of, each with its own input, hint and error. */
export function InnerFields({ Inner, owner, inputs, whose, asked, units, errors = [], refreshed }: InnerFieldsProps) {
  const parts = fieldKinds[asked.field.kind].parts?.(asked.field) ?? []
  return parts.map((part) => {
    const field = partField(owner, part, whose)
    const own = errors.filter(({ inputId }) => inputId === field.id || inputId.startsWith(`${field.id}-`))
    const inner = { field, isRequired: part.required === true, isLocked: false, inputs: innerInputs(inputs, part.id) }
    return <Inner key={part.id} asked={inner} units={units} error={own[0]} errors={own} refreshed={refreshed} />
  })
}
