import { textIn } from '../../platform/text.js'
import type { Answers } from '../../procedures/form.js'
import {
  type AskedField,
  answerText,
  asksRegister,
  refreshButton,
  type UnitDirectory,
} from '../../procedures/forms/index.js'
import { Button } from '../components/button.js'
import { SummaryList } from '../components/summary-list.js'
import { useLanguage } from '../language.js'
import { Lines } from './answers-summary.js'
import { useFormTexts } from './form-texts.js'
import { RegisterMark } from './register-block.js'

/** A person as the register says, where the form lets nobody type over it; a button gives the questions back. */
export function RegisterLocked({
  asked,
  answers,
  units,
}: {
  asked: AskedField
  answers: Answers
  units: UnitDirectory
}) {
  const language = useLanguage()
  const words = useFormTexts().register
  const { field, source } = asked
  const value = <Lines text={answerText(field, answers, { language, units })} />
  return (
    <div className="mc-register" id={`${field.id}-register`}>
      <SummaryList rows={[{ key: textIn(language, field.label), value }]} />
      {source && <RegisterMark source={source} />}
      <Button name={refreshButton} value={asksRegister(field.id, 'leave')} variant="secondary" small>
        {words.byHand}
      </Button>
    </div>
  )
}
