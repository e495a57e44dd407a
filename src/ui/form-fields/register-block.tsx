import { textIn } from '../../platform/text.js'
import type { AnswerSource, FormField } from '../../procedures/form.js'
import { asksRegister, refreshButton } from '../../procedures/forms/index.js'
import { Button } from '../components/button.js'
import { Checkboxes } from '../components/checkboxes.js'
import { InsetText } from '../components/inset-text.js'
import { Tag } from '../components/tag.js'
import { formatMoment } from '../format/date.js'
import { useLanguage } from '../language.js'
import type { InputError } from './field-input-props.js'
import { useFormTexts } from './form-texts.js'

/** What came of asking the register just now, when nothing was filled in. */
export type RegisterSaid = 'differs' | 'unknown' | 'not_enough' | 'unavailable' | 'not_connected' | 'too_often'

export interface RegistersShown {
  /** People may be looked up here and now. */
  isOffered: boolean
  said?: { field: string; what: RegisterSaid } | undefined
}

export interface RegisterBlockProps {
  field: FormField
  source: AnswerSource | undefined
  registers: RegistersShown | undefined
  errors?: readonly InputError[] | undefined
}

/** Name of the box by which a person has the register asked; it is never kept, so that each question is agreed to anew. */
export const consentInput = (fieldId: string): string => `${fieldId}-consent`

/** Under a person's questions: looks them up in the register, and says of what stands there whether it is the register's. */
export function RegisterBlock({ field, source, registers, errors = [] }: RegisterBlockProps) {
  const words = useFormTexts().register
  const language = useLanguage()
  const id = `${field.id}-register`
  const said = registers?.said?.field === field.id ? registers.said.what : undefined
  const consent = consentInput(field.id)
  const error = errors.find(({ inputId }) => inputId === consent)
  if (!source && !registers?.isOffered && !said) return null
  return (
    <div className="mc-register" id={id}>
      {source && <RegisterMark source={source} />}
      {said && <InsetText attributes={{ role: 'status' }}>{words.said[said]}</InsetText>}
      {registers?.isOffered && (
        <>
          <Checkboxes
            id={consent}
            label={source && !source.isChanged ? words.again : words.title}
            labelSize="s"
            hint={words.hint}
            small
            error={error && textIn(language, error.message)}
            items={[{ value: 'yes', text: words.consent }]}
          />
          <Button name={refreshButton} value={asksRegister(field.id, 'ask')} variant="secondary" small>
            {words.ask}
          </Button>
        </>
      )}
    </div>
  )
}

/** That an answer is a register's and when it said so, or that it was typed over. */
export function RegisterMark({ source }: { source: AnswerSource }) {
  const words = useFormTexts().register
  const at = source.at ? formatMoment(new Date(source.at)) : ''
  return (
    <p className="mc-register__mark">
      <Tag tone={source.isChanged ? 'yellow' : 'teal'}>{source.isChanged ? words.changed : words.matches}</Tag>{' '}
      <span>{words.at(at)}</span>
    </p>
  )
}
