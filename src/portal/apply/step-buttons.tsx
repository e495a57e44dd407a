import { Button, ButtonGroup, useLanguage } from '../../ui/index.js'
import { applyTexts } from './texts.js'

/** Name of the buttons of a step; without it the page was sent by Enter, which means "continue". */
export const stepButton = '_do'

/** On with it, or saved for another day. */
export function StepButtons() {
  const words = applyTexts[useLanguage()].step
  return (
    <ButtonGroup>
      <Button>{words.continue}</Button>
      <Button variant="secondary" name={stepButton} value="later">
        {words.later}
      </Button>
    </ButtonGroup>
  )
}
