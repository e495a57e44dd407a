import { Fieldset } from '../components/fieldset.js'
import { Hint } from '../components/hint.js'
import { type ComposedFieldProps, useFieldProps } from './field-input-props.js'
import { InnerFields } from './inner-fields.js'
import { RegisterBlock } from './register-block.js'

/** A person, an organisation: several questions under one. */
export function PartsField(props: ComposedFieldProps) {
  const { field, inputs, source } = props.asked
  const { id, label, hint, required } = useFieldProps(props)
  return (
    <Fieldset legend={label} legendSize="m" required={required} describedBy={hint && `${id}-hint`} classes="mc-parts">
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <InnerFields {...props} owner={field} inputs={inputs} />
      {field.register && (
        <RegisterBlock
          field={field}
          source={source?.from === 'register' ? source : undefined}
          registers={props.registers}
          errors={props.errors}
        />
      )}
    </Fieldset>
  )
}
