import { textIn } from '../../platform/text.js'
import { paths } from '../../surface/paths.js'
import { formatCount, Heading, Link, localPath, Paragraph, Table } from '../../ui/index.js'
import { LevelLabel } from '../level-label.js'
import { limitInWords } from '../time-limit-words.js'
import type { AgencyPageProps } from './agency-page.js'
import { helpTexts } from './texts.js'

/** What the agency's counter takes in; the first page of it, with the way to all. */
export function AgencyProcedures({ frame, agency, procedures, total }: AgencyPageProps) {
  const { language } = frame
  const words = helpTexts(language).agency
  return (
    <section aria-labelledby="procedures">
      <Heading level={2} id="procedures">
        {words.procedures}
      </Heading>
      {procedures.length === 0 ? (
        <Paragraph>{words.none}</Paragraph>
      ) : (
        <>
          <Table
            rows={procedures}
            rowKey={({ code }) => code}
            firstCellIsHeader
            columns={[
              {
                heading: words.name,
                cell: ({ code, shortName }) => (
                  <Link href={localPath(language, paths.procedure(code))}>{textIn(language, shortName)}</Link>
                ),
              },
              {
                heading: words.level,
                cell: ({ onlineService: { extent, legacyLevel } }) => (
                  <LevelLabel extent={extent} level={legacyLevel} />
                ),
              },
              { heading: words.limit, cell: ({ timeLimit }) => limitInWords(language, timeLimit) },
            ]}
          />
          <Paragraph>
            <Link href={localPath(language, `${paths.procedures}?co-quan=${agency.slug}`)}>
              {words.allProcedures(formatCount(language, total))}
            </Link>
          </Paragraph>
        </>
      )}
    </section>
  )
}
