import type { ShownProcedure } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { formatDay, InsetText, Link, localPath, type PageFrame, Paragraph, WarningText } from '../../ui/index.js'
import { findTexts } from './texts.js'

type Again = NonNullable<ShownProcedure['announcedAgain']>

interface StandingProps {
  frame: PageFrame
  shown: Pick<ShownProcedure, 'state' | 'endedBy' | 'announcedAgain' | 'endsSoon' | 'province'>
  /** Of the procedure, whose coming revision can be read. */
  code: string
}

/** Whether the procedure may still be asked for, and by whom: said before anything else. */
export function Standing({ frame, shown, code }: StandingProps) {
  const words = findTexts(frame.language).procedure
  const { state, endedBy, announcedAgain, endsSoon, province } = shown
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
      {announcedAgain && <AnnouncedAgain frame={frame} code={code} again={announcedAgain} />}
      {province && (
        <InsetText>
          <Paragraph>{words.onlyIn(province)}</Paragraph>
        </InsetText>
      )}
    </>
  )
}

/** What will come: a revision that can be read already, or the word that none is there yet. */
function AnnouncedAgain({ frame, code, again }: { frame: PageFrame; code: string; again: Again }) {
  const { language } = frame
  const words = findTexts(language).procedure
  const { decision, effectiveOn, coming } = again
  return (
    <InsetText>
      <Paragraph>
        {words.announcedAgain(decision, formatDay(effectiveOn))}{' '}
        {coming ? words.comesOn(formatDay(coming.validFrom)) : words.notYetPublished}
      </Paragraph>
      {coming && (
        <Paragraph>
          <Link href={localPath(language, paths.procedureRevision(code, coming.number))}>{words.readComing}</Link>
        </Paragraph>
      )}
    </InsetText>
  )
}
