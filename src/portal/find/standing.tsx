import { formatDay, InsetText, Paragraph, WarningText } from '../../ui/index.js'
import type { ProcedurePageProps } from './procedure-page.js'
import { findTexts } from './texts.js'

/** Whether the procedure may still be asked for, and by whom: said before anything else. */
export function Standing({ frame, shown }: Pick<ProcedurePageProps, 'frame' | 'shown'>) {
  const words = findTexts(frame.language).procedure
  const { state, endedBy, province } = shown
  return (
    <>
      {state !== 'published' && (
        <WarningText>
          {state === 'abolished' ? words.abolished : words.suspended}
          {endedBy && ` ${words.endedBy(endedBy.decision, formatDay(endedBy.effectiveOn))}`}
          {endedBy?.reason && ` ${endedBy.reason}`}
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
