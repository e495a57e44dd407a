import { classNames } from '../class-names.js'
import { useTexts } from '../language.js'
import { describingIds, type FieldProps, FormField } from './form-field.js'

export interface TextareaProps extends FieldProps {
  value?: string
  rows?: number
  autoComplete?: string
  spellCheck?: boolean
  /** Shown under the field; counted while typing when JavaScript runs. The server is the judge. */
  maxLength?: number
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const limitId = props.maxLength ? `${props.id}-info` : undefined
  const describedBy = [describingIds(props), limitId].filter(Boolean).join(' ') || undefined
  return (
    <FormField field={props}>
      <textarea
        className={classNames('govuk-textarea', props.error ? 'govuk-textarea--error' : undefined, props.classes)}
        id={props.id}
        name={props.name ?? props.id}
        rows={props.rows ?? 5}
        spellCheck={props.spellCheck}
        disabled={props.disabled}
        aria-required={props.required || undefined}
        aria-describedby={describedBy}
        autoComplete={props.autoComplete}
        data-character-limit={props.maxLength}
        {...props.attributes}
        defaultValue={props.value}
      />
      {props.maxLength && <CharacterLimit id={`${props.id}-info`} limit={props.maxLength} />}
    </FormField>
  )
}

function CharacterLimit({ id, limit }: { id: string; limit: number }) {
  return (
    <div id={id} className="govuk-hint mc-character-limit">
      {useTexts().charactersLeft(limit)}
    </div>
  )
}
