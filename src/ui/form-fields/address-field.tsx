import {
  type FoundCommune,
  longestLine,
  refreshButton,
  type Unit,
  type UnitDirectory,
} from '../../procedures/forms/index.js'
import { Button } from '../components/button.js'
import { Details } from '../components/details.js'
import { Fieldset } from '../components/fieldset.js'
import { FormGroup } from '../components/form-field.js'
import { Hint } from '../components/hint.js'
import { InsetText } from '../components/inset-text.js'
import { Radios } from '../components/radios.js'
import { Select } from '../components/select.js'
import { TextInput } from '../components/text-input.js'
import { useTexts } from '../language.js'
import { type FieldInputProps, inputText, useFieldProps } from './field-input-props.js'
import { useFormTexts } from './form-texts.js'

/**
 * A search by name, or province and then commune from lists; then the line. Buttons bring what was found and the communes of the province:
 * 3,321 of them in one list would be unusable and heavy, and without JavaScript only the server can know which to offer.
 */
export function AddressField(props: FieldInputProps) {
  const { asked, units } = props
  const { id, label, hint, required } = useFieldProps(props)
  const province = inputText(asked, 'province')
  return (
    <FormGroup>
      <Fieldset legend={label} legendSize="s" required={required} describedBy={hint && `${id}-hint`}>
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        <CommuneSearch {...props} />
        <ProvinceSelect {...props} provinces={provincesWithCommunes(units)} />
        {units.communes(province).length > 0 && <CommuneSelect {...props} communes={units.communes(province)} />}
        <AddressLine {...props} />
      </Fieldset>
    </FormGroup>
  )
}

/** Searching by a name people know, also one of before July 2025; folded away once a commune is chosen. */
function CommuneSearch(props: FieldInputProps) {
  const words = useFormTexts()
  const isChosen = inputText(props.asked, 'commune') !== '' && inputText(props.asked, 'find') === ''
  if (!isChosen) return <SearchInputs {...props} />
  return (
    <Details summary={words.findAnother}>
      <SearchInputs {...props} />
    </Details>
  )
}

function SearchInputs(props: FieldInputProps) {
  const words = useFormTexts()
  const { id } = props.asked.field
  const typed = inputText(props.asked, 'find')
  const found = typed === '' ? [] : props.units.search(typed)
  return (
    <div className="mc-address__search">
      <TextInput
        id={`${id}-find`}
        label={words.findCommune}
        hint={words.findHint}
        value={typed}
        maxLength={longestLine}
        autoComplete="off"
        spellCheck={false}
      />
      <Button name={refreshButton} value={id} variant="secondary" small>
        {words.find}
      </Button>
      {typed !== '' && found.length === 0 && <InsetText>{words.nothingFound}</InsetText>}
      {found.length > 0 && <FoundCommunes {...props} found={found} />}
    </div>
  )
}

function FoundCommunes({ found, asked, refreshed }: FieldInputProps & { found: readonly FoundCommune[] }) {
  const words = useFormTexts()
  const { id } = asked.field
  return (
    <Radios
      id={`${id}-found`}
      label={words.found(found.length)}
      small
      items={found.map(({ commune, province, formerly }, at) => ({
        value: commune.code,
        text: `${commune.name}, ${province.name}`,
        hint: formerly && words.formerly(formerly),
        ...(at === 0 && refreshed === id && { attributes: { autoFocus: 'autofocus' } }),
      }))}
    />
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
  const isRefreshed = props.refreshed === props.asked.field.id && inputText(props.asked, 'find') === ''
  return (
    <Select
      {...shared}
      label={words.commune}
      options={useOptions(communes)}
      value={inputText(props.asked, 'commune')}
      attributes={{
        ...attributes,
        'data-of': inputText(props.asked, 'province'),
        ...(isRefreshed && { autoFocus: 'autofocus' }),
      }}
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
