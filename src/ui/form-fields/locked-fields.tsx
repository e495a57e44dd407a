import { textIn } from '../../platform/text.js'
import type { Answers } from '../../procedures/form.js'
import { type AskedField, answerText, type UnitDirectory } from '../../procedures/forms/index.js'
import { Hint } from '../components/hint.js'
import { SummaryList } from '../components/summary-list.js'
import { useLanguage } from '../language.js'
import { useFormTexts } from './form-texts.js'

export interface LockedFieldsProps {
  fields: readonly AskedField[]
  answers: Answers
  units: UnitDirectory
}

/** Facts that the electronic identity gives: shown, so that the person can see them, and not asked. */
export function LockedFields({ fields, answers, units }: LockedFieldsProps) {
  const language = useLanguage()
  const words = useFormTexts()
  const rows = fields.map(({ field }) => ({
    key: textIn(language, field.label),
    value: answerText(field, answers, { language, units }),
  }))
  return (
    <>
      <Hint>{words.fromIdentity}</Hint>
      <SummaryList rows={rows} />
    </>
  )
}
