import { textIn } from '../../platform/text.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  BackLink,
  Button,
  CitizenLayout,
  formatOpeningHours,
  Heading,
  Link,
  localPath,
  type PageFrame,
  Paragraph,
  PhoneNumber,
  SummaryList,
} from '../../ui/index.js'
import { nationalPortalUrl } from './national-portal.js'
import type { AgencyOffered } from './start-page.js'
import { applyTexts } from './texts.js'

export interface ClosedPageProps {
  frame: PageFrame
  definition: ProcedureDefinition
  agencies: readonly AgencyOffered[]
  because: 'filing_closed' | 'not_online'
}

/** Online filing is not offered here: where it is, and the counters that take the dossier in person. */
export function ClosedPage({ frame, definition, agencies, because }: ClosedPageProps) {
  const { language } = frame
  const words = applyTexts[language].closed
  const labels = applyTexts[language].start
  const to = (path: string) => localPath(language, path)
  return (
    <CitizenLayout frame={frame} title={words.title} before={<BackLink href={to(paths.procedure(definition.code))} />}>
      <Heading caption={textIn(language, definition.shortName)}>{words.title}</Heading>
      {because === 'filing_closed' ? (
        <>
          <Paragraph lead>{words.national}</Paragraph>
          <Button href={nationalPortalUrl}>{words.nationalLink}</Button>
          <Paragraph>{words.meanwhile}</Paragraph>
        </>
      ) : (
        <Paragraph lead>{words.notOnline}</Paragraph>
      )}
      <Paragraph>
        <Link href={to(paths.procedure(definition.code))}>{words.procedure}</Link>
      </Paragraph>
      {agencies.length > 0 && <Heading level={2}>{words.counters}</Heading>}
      {agencies.map((agency) => (
        <SummaryList
          key={agency.id}
          cardTitle={agency.counterName}
          headingLevel={3}
          rows={[
            { key: labels.address, value: agency.address },
            { key: labels.hours, value: formatOpeningHours(language, agency.openings) },
            {
              key: labels.hotline,
              value: <PhoneNumber number={agency.hotline} extension={agency.hotlineExtension} />,
            },
          ]}
        />
      ))}
    </CitizenLayout>
  )
}
