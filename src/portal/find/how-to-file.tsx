import { paths } from '../../surface/paths.js'
import { Button, Heading, InsetText, Link, localPath, Paragraph } from '../../ui/index.js'
import { homeField } from '../home-commune.js'
import type { ProcedurePageProps } from './procedure-page.js'
import { findTexts } from './texts.js'

// The one door that Decree 118/2025/NĐ-CP names for citizens (checked 2026-11-22).
const nationalPortal = 'https://dichvucong.gov.vn'

/** The way in: the button, or where else to go when this portal is not the door. */
export function HowToFile({ frame, definition, agencies, communes, home, shown, isFiledHere }: ProcedurePageProps) {
  const words = findTexts(frame.language).procedure
  if (shown.state !== 'published') return null
  if (definition.publishedFees && agencies.length === 0) return <ElsewhereOnly frame={frame} shown={shown} />
  if (!definition.form) {
    return (
      <InsetText>
        <Heading level={2} size="s">
          {words.offlineTitle}
        </Heading>
        <Paragraph>{words.offline}</Paragraph>
      </InsetText>
    )
  }
  if (!isFiledHere) {
    return (
      <InsetText>
        <Heading level={2} size="s">
          {words.nationalTitle}
        </Heading>
        <Paragraph>
          <Link href={nationalPortal}>dichvucong.gov.vn</Link>. {words.national}
        </Paragraph>
        <Paragraph>{words.nationalCounter}</Paragraph>
      </InsetText>
    )
  }
  const chosen = communes.some(({ code }) => code === home) ? `?${homeField}=${home}` : ''
  return (
    <Button start href={`${localPath(frame.language, paths.apply(definition.code))}${chosen}`}>
      {words.start}
    </Button>
  )
}

/** What this city's counters do not take in is told from the national catalogue, with the way there. */
function ElsewhereOnly({ frame, shown }: Pick<ProcedurePageProps, 'frame' | 'shown'>) {
  const words = findTexts(frame.language).procedure
  return (
    <InsetText>
      <Heading level={2} size="s">
        {words.elsewhereTitle}
      </Heading>
      <Paragraph>{words.elsewhere}</Paragraph>
      <Paragraph>
        <Link href={shown.sourceUrl ?? nationalPortal}>{words.elsewhereLink}</Link>
      </Paragraph>
    </InsetText>
  )
}
