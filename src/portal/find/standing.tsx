import type { ShownProcedure } from '../../procedures/index.js'
import { formatDay, InsetText, type PageFrame, Paragraph, WarningText } from '../../ui/index.js'
import { findTexts } from './texts.js'

interface StandingProps {
  frame: PageFrame
  shown: Pick<ShownProcedure, 'state' | 'endedBy' | 'endsSoon' | 'province'>
}

/** Whether the procedure may still be asked for, and by whom: said before anything else. */
export function Standing({ frame, shown }: StandingProps) {
  const words = findTexts(frame.language).procedure
  const { state, endedBy, endsSoon, province } = shown
  return (
    <>
      {state !== 'published' && (
        <WarningText>
          {state === 'abolished' ? words.abolished : words.suspended}
          {endedBy && ` ${words.endedBy(endedBy.decision, formatDay(endedBy.effectiveOn))}`}
          {endedBy?.reason && ` ${endedBy.reason}`}
        </WarningText>
      )}
      {endsSoon && (
        <WarningText>
          {words.endsSoon[endsSoon.act](endsSoon.decision, formatDay(endsSoon.effectiveOn))}
          {endsSoon.reason && ` ${endsSoon.reason}`}
        </WarningText>
      )}
      {province && (
        <InsetText>
          <Paragraph>{words.onlyIn(province)}</Paragraph>
        </InsetText>
      )}
    </>
  )
}
