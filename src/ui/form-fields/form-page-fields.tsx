import { Fragment } from 'react'
import { textIn } from '../../platform/text.js'
import {
  type AskedField,
  type AskedSection,
  type AskingContext,
  askedSections,
  type FieldError,
  fieldKinds,
  shownInput,
} from '../../procedures/forms/index.js'
import { Heading } from '../components/heading.js'
import { InsetText } from '../components/inset-text.js'
import { useLanguage } from '../language.js'
import { CalculatedFields } from './calculated-fields.js'
import type { FieldInputProps } from './field-input-props.js'
import { FormFieldInput } from './form-field-input.js'
import { useFormTexts } from './form-texts.js'
import { LockedFields } from './locked-fields.js'
import { RegisterLocked } from './register-locked.js'

export interface FormPageFieldsProps {
  pageId: string
  /** Form, answers, what was typed (`raw`), units, today, facts of the identity. */
  context: AskingContext
  errors?: readonly FieldError[]
  /** From `parsePage`: questions that the last answers opened. */
  revealed?: readonly string[]
  /** From `parsePage`: the button by which communes or a row were asked for. */
  refreshed?: string
  /** What was given so far in answer to a question for files, with the buttons that take it out. */
  given?: FieldInputProps['given']
  /** Whether people may be looked up in registers; left out, they are typed. */
  registers?: FieldInputProps['registers']
}

/** All questions of one page of a form. Stands inside the page's own `<Form>`, which brings heading and buttons. */
export function FormPageFields(props: FormPageFieldsProps) {
  const sections = askedSections(props.pageId, props.context)
  const fields = sections.flatMap((section) => section.fields)
  return (
    <>
      <input type="hidden" name={shownInput} value={fields.map(({ field }) => field.id).join(' ')} />
      {fields.some(hasButtons) && <DefaultButton />}
      {sections.map((section) => (
        <SectionFields key={section.section.id} section={section} page={props} />
      ))}
    </>
  )
}

const hasButtons = ({ field }: AskedField): boolean =>
  field.kind === 'file' || fieldKinds[field.kind].settle !== undefined

/** Pressing Enter in a field presses a form's first button: it must mean "continue", not "show communes" or "one row more". */
function DefaultButton() {
  return <button type="submit" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" />
}

function SectionFields({ section: { section, fields }, page }: { section: AskedSection; page: FormPageFieldsProps }) {
  const language = useLanguage()
  const told = fields.filter(({ isLocked, source }) => isLocked && source?.from === 'register')
  const locked = fields.filter((asked) => asked.isLocked && !asked.field.calculated && !told.includes(asked))
  const calculated = fields.filter(({ field }) => field.calculated)
  const { answers, prefilled, units } = page.context
  return (
    <>
      {section.title && <Heading level={2}>{textIn(language, section.title)}</Heading>}
      {locked.length > 0 && <LockedFields fields={locked} answers={{ ...answers, ...prefilled }} units={units} />}
      {told.map((asked) => (
        <RegisterLocked key={asked.field.id} asked={asked} answers={{ ...answers, ...prefilled }} units={units} />
      ))}
      {fields
        .filter((asked) => !asked.isLocked)
        .map((asked) => (
          <Question key={asked.field.id} asked={asked} page={page} />
        ))}
      {calculated.length > 0 && <CalculatedFields fields={calculated} units={units} />}
    </>
  )
}

function Question({ asked, page }: { asked: AskedField; page: FormPageFieldsProps }) {
  const words = useFormTexts()
  const { id } = asked.field
  const isFirstRevealed = page.revealed?.[0] === id
  return (
    <Fragment>
      {isFirstRevealed && <InsetText>{words.revealed}</InsetText>}
      <FormFieldInput
        asked={asked}
        units={page.context.units}
        error={page.errors?.find((error) => error.field === id)}
        errors={page.errors?.filter((error) => error.field === id)}
        refreshed={page.refreshed}
        given={page.given}
        registers={page.registers}
      />
    </Fragment>
  )
}
