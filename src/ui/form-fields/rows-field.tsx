import { textIn } from '../../platform/text.js'
import { innerInputs, refreshButton, rowLimits, rowsShown, rowTitle } from '../../procedures/forms/index.js'
import { classNames } from '../class-names.js'
import { Button } from '../components/button.js'
import { Fieldset } from '../components/fieldset.js'
import { Hint } from '../components/hint.js'
import { useLanguage } from '../language.js'
import { type ComposedFieldProps, type FieldInputProps, useFieldProps } from './field-input-props.js'
import { useFormTexts } from './form-texts.js'
import { InnerFields } from './inner-fields.js'

/** Rows with the same questions: under one another, or as a table whose rows become cards on a phone. */
export function RowsField(props: ComposedFieldProps) {
  const { field, inputs } = props.asked
  const { id, label, hint, required } = useFieldProps(props)
  const language = useLanguage()
  const words = useFormTexts()
  const shown = rowsShown(inputs, field)
  const rowName = textIn(language, field.rowName ?? { vi: 'dòng', en: 'row' })
  return (
    <Fieldset
      legend={label}
      legendSize="m"
      required={required}
      describedBy={hint && `${id}-hint`}
      classes={classNames('mc-rows', field.kind === 'table' && 'mc-rows--table')}
    >
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      <input type="hidden" name={`${id}-rows`} value={shown} />
      {Array.from({ length: shown }, (_, at) => (
        <Row key={at} {...props} at={at} isOnly={shown === 1} hasFocus={isNew(props, { at, shown })} />
      ))}
      {shown < rowLimits(field).most && (
        <Button name={refreshButton} value={`${id}-add`} variant="secondary" small>
          {words.addRow(rowName)}
        </Button>
      )}
    </Fieldset>
  )
}

/** After a button that brings a row or takes one away, reading goes on where the change is. */
function isNew({ asked, refreshed }: FieldInputProps, { at, shown }: { at: number; shown: number }): boolean {
  const { id } = asked.field
  if (refreshed === `${id}-add`) return at === shown - 1
  const removed = refreshed?.startsWith(`${id}-remove-`) ? Number(refreshed.slice(`${id}-remove-`.length)) : undefined
  return removed !== undefined && at === Math.min(removed, shown - 1)
}

interface RowProps extends ComposedFieldProps {
  at: number
  isOnly: boolean
  hasFocus: boolean
}

function Row({ at, isOnly, hasFocus, ...props }: RowProps) {
  const { field, inputs } = props.asked
  const language = useLanguage()
  const words = useFormTexts()
  const title = rowTitle(field, at)
  const name = textIn(language, title)
  return (
    <Fieldset
      legend={name.charAt(0).toUpperCase() + name.slice(1)}
      legendSize="s"
      classes="mc-rows__row"
      attributes={hasFocus ? { tabIndex: '-1', autoFocus: 'autofocus' } : undefined}
    >
      <div className="mc-rows__questions">
        <InnerFields
          {...props}
          owner={{ ...field, id: `${field.id}-${at}` }}
          inputs={innerInputs(inputs, String(at))}
          whose={title}
        />
      </div>
      {!isOnly && (
        <Button name={refreshButton} value={`${field.id}-remove-${at}`} variant="secondary" small>
          {words.removeRow(name)}
        </Button>
      )}
    </Fieldset>
  )
}
