import type { OfferingAgency } from '../../agencies/index.js'
import { textIn } from '../../platform/text.js'
import type { LegalDay } from '../../platform/time.js'
import type { Unit } from '../../procedures/forms/index.js'
import type { ShownProcedure } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  CitizenLayout,
  Columns,
  Facts,
  Heading,
  localPath,
  OfficialName,
  type PageFrame,
  texts,
} from '../../ui/index.js'
import { LevelLabel } from '../level-label.js'
import { limitInWords } from '../time-limit-words.js'
import { feeInShort } from './fee-words.js'
import { HowToFile } from './how-to-file.js'
import type { FeeChoice } from './own-fees.js'
import { ProcedureAside } from './procedure-aside.js'
import { ProcedureBody } from './procedure-body.js'
import { searchPath } from './search-query.js'
import { Standing } from './standing.js'
import { findTexts } from './texts.js'

export interface ProcedurePageProps {
  frame: PageFrame
  definition: ProcedureDefinition
  agencies: OfferingAgency[]
  /** Communes that these agencies serve, to choose from. */
  communes: readonly Unit[]
  /** The commune that the person chose, or where they lived when they filed last. */
  home: string | undefined
  /** Whether it is still in force, for which province, and where it was imported from. */
  shown: Pick<ShownProcedure, 'state' | 'endedBy' | 'announcedAgain' | 'endsSoon' | 'province' | 'sourceUrl'>
  /** Citizens file on this portal; false where the national portal is the only door. */
  isFiledHere: boolean
  day: LegalDay
  /** What the person chose, or what is known of them. */
  feeChoice?: FeeChoice | undefined
  /** How many questions of others are answered about it. */
  questions: number
}

/** Everything a person must know before filing, the most wanted first. */
export function ProcedurePage(props: ProcedurePageProps) {
  const { frame, definition } = props
  const { language } = frame
  const words = findTexts(language)
  const name = textIn(language, definition.name)
  const shortName = textIn(language, definition.shortName)
  return (
    <CitizenLayout
      frame={frame}
      title={shortName}
      description={name}
      before={
        <Breadcrumbs
          items={[
            { text: texts(language).home, href: localPath(language, paths.home) },
            { text: words.search.title, href: localPath(language, paths.procedures) },
            {
              text: textIn(language, definition.sector.name),
              href: localPath(language, searchPath({ sector: definition.sector.code })),
            },
          ]}
        />
      }
    >
      <Heading caption={`${textIn(language, definition.sector.name)} · ${definition.code}`}>{shortName}</Heading>
      <Standing {...props} code={definition.code} />
      <OfficialName {...definition} />
      <MainFacts {...props} />
      <Columns aside={<ProcedureAside {...props} />}>
        <HowToFile {...props} />
        <ProcedureBody {...props} />
      </Columns>
    </CitizenLayout>
  )
}

function MainFacts({ frame, definition, day }: ProcedurePageProps) {
  const { language } = frame
  const { procedure: words, channels } = findTexts(language)
  const { onlineService, results, timeLimit, form } = definition
  return (
    <Facts
      facts={[
        { icon: 'clock', label: words.limit, value: limitInWords(language, timeLimit) },
        {
          icon: 'money',
          label: words.fee,
          value: feeInShort(definition, day, language),
          ...(!definition.publishedFees && { note: form ? channels.online : channels.counter }),
        },
        {
          icon: 'result',
          label: words.result,
          value: results.map((result) => textIn(language, result.name)).join('; ') || words.notPublished,
        },
        {
          icon: 'globe',
          label: words.level,
          value: <LevelLabel extent={onlineService.extent} level={onlineService.legacyLevel} />,
          note: (
            <a className="govuk-link" href={localPath(language, paths.procedureLevel(definition.code))}>
              {words.levelLink}
            </a>
          ),
        },
      ]}
    />
  )
}
