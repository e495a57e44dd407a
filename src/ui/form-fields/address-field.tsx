import { longestLine, refreshButton, type Unit, type UnitDirectory } from '../../procedures/forms/index.js'
import { Button } from '../components/button.js'
import { Fieldset } from '../components/fieldset.js'
import { Hint } from '../components/hint.js'
import { Select } from '../components/select.js'
import { TextInput } from '../components/text-input.js'
import { useTexts } from '../language.js'
import { type FieldInputProps, inputText, useFieldProps } from './field-input-props.js'
import { useFormTexts } from './form-texts.js'

/**
 * Province, then commune, then the line. A button brings the communes of the province: 3,321 of them in one list would be
 * unusable and heavy, and without JavaScript only the server can know which ones to offer.
 */
export function AddressField(props: FieldInputProps) {
  const { asked, units } = props
  const { id, label, hint, required } = useFieldProps(props)
  const province = inputText(asked, 'province')
  return (
    <Fieldset legend={label} legendSize="s" required={required} describedBy={hint && `${id}-hint`}>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <ProvinceSelect {...props} provinces={provincesWithCommunes(units)} />
      {units.communes(province).length > 0 && <CommuneSelect {...props} communes={units.communes(province)} />}
      <AddressLine {...props} />
    </Fieldset>
  )
}

/** A province whose communes are not in the directory would be a dead end. */
function provincesWithCommunes(units: UnitDirectory): readonly Unit[] {
  return units.provinces().filter(({ code }) => units.communes(code).length > 0)
}

function ProvinceSelect({ provinces, ...props }: FieldInputProps & { provinces: readonly Unit[] }) {
  const words = useFormTexts()
  const province = inputText(props.asked, 'province')
  return (
    <>
      <Select
        {...useInputProps(props, 'province')}
        label={words.province}
        hint={province ? undefined : words.provinceFirst}
        options={useOptions(provinces)}
        value={province}
        groupClasses="mc-address__province"
      />
      <Button name={refreshButton} value={props.asked.field.id} variant="secondary" small>
        {words.showCommunes}
      </Button>
    </>
  )
}

function CommuneSelect({ communes, ...props }: FieldInputProps & { communes: readonly Unit[] }) {
  const words = useFormTexts()
  const { attributes, ...shared } = useInputProps(props, 'commune')
  return (
    <Select
      {...shared}
      label={words.commune}
      options={useOptions(communes)}
      value={inputText(props.asked, 'commune')}
      attributes={props.isRefreshed ? { ...attributes, autoFocus: 'autofocus' } : attributes}
    />
  )
}

function AddressLine(props: FieldInputProps) {
  const words = useFormTexts()
  return (
    <TextInput
      {...useInputProps(props, 'line')}
      label={words.addressLine}
      value={inputText(props.asked, 'line')}
      maxLength={longestLine}
    />
  )
}

/** The error stands at the part it is about; the mark of a required question stands once, at the question. */
function useInputProps(props: FieldInputProps, part: 'province' | 'commune' | 'line') {
  const { id, error, required } = useFieldProps(props)
  const inputId = `${id}-${part}`
  const attributes = required ? { 'aria-required': 'true' } : {}
  return { id: inputId, name: inputId, error: props.error?.inputId === inputId ? error : undefined, attributes }
}

function useOptions(units: readonly Unit[]) {
  const { choose } = useTexts().select
  return [{ value: '', text: choose }, ...units.map(({ code, name }) => ({ value: code, text: name }))]
}
