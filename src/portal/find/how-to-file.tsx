import { paths } from '../../surface/paths.js'
import { Button, Heading, InsetText, Link, localPath, Paragraph } from '../../ui/index.js'
import type { ProcedurePageProps } from './procedure-page.js'
import { findTexts } from './texts.js'

// The one door that Decree 118/2025/NĐ-CP names for citizens (checked 2026-11-22).
const nationalPortal = 'https://dichvucong.gov.vn'

/** The way in: the button, or where else to go when this portal is not the door. */
export function HowToFile({ frame, definition, isFiledHere }: ProcedurePageProps) {
  const words = findTexts(frame.language).procedure
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
  return (
    <Button start href={localPath(frame.language, paths.apply(definition.code))}>
      {words.start}
    </Button>
  )
}
