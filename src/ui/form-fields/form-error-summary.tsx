import { textIn } from '../../platform/text.js'
import type { FieldError } from '../../procedures/forms/index.js'
import { ErrorSummary } from '../components/error-summary.js'
import { useLanguage } from '../language.js'

/** Everything wrong on a page of a form, each a link to its input; nothing when all is well. */
export function FormErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const language = useLanguage()
  if (errors.length === 0) return null
  return (
    <ErrorSummary
      errors={errors.map(({ inputId, message }) => ({ field: inputId, text: textIn(language, message) }))}
    />
  )
}
