import { textIn } from '../../platform/text.js'
import { type AskedField, fieldKinds, type UnitDirectory } from '../../procedures/forms/index.js'
import { Hint } from '../components/hint.js'
import { SummaryList } from '../components/summary-list.js'
import { useLanguage } from '../language.js'
import { useFormTexts } from './form-texts.js'

/** What the form works out itself: shown with the other questions, and not asked. */
export function CalculatedFields({ fields, units }: { fields: readonly AskedField[]; units: UnitDirectory }) {
  const language = useLanguage()
  const words = useFormTexts()
  const rows = fields.map(({ field, answer }) => ({
    key: textIn(language, field.label),
    value:
      answer === undefined || answer === null
        ? words.calculatedLater
        : fieldKinds[field.kind].summary(answer, field, { language, units }),
  }))
  return (
    <>
      <Hint>{words.calculated}</Hint>
      <SummaryList rows={rows} />
    </>
  )
}
