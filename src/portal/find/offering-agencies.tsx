import type { OfferingAgency } from '../../agencies/index.js'
import { offeredReturnWays } from '../../procedures/index.js'
import type { ProcedureDefinition, ReturnWay } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import { Details, Link, List, localPath, Paragraph } from '../../ui/index.js'
import { ChooseHome, isNear } from '../home-commune.js'
import { agencyName } from '../named-in.js'
import type { ProcedurePageProps } from './procedure-page.js'
import { findTexts } from './texts.js'

const agenciesShown = 6

type Props = Pick<ProcedurePageProps, 'frame' | 'definition' | 'agencies' | 'communes' | 'home'>

/** Where to file: the agency of the person's commune first, then those that settle it, then those that take it in for them. */
export function OfferingAgencies({ frame, definition, agencies, communes, home }: Props) {
  const words = findTexts(frame.language).procedure
  if (agencies.length === 0) return <Paragraph>{words.noAgency}</Paragraph>
  const lines = nearestFirst(agencies, home).map((agency) => (
    <AgencyLine key={agency.id} {...{ frame, definition, agency }} isHome={isNear(agency, home)} />
  ))
  return (
    <>
      <ChooseHome frame={frame} action={paths.procedure(definition.code)} communes={communes} home={home} />
      <List kind="plain" items={lines.slice(0, agenciesShown)} />
      {lines.length > agenciesShown && (
        <Details summary={words.moreAgencies(lines.length - agenciesShown)}>
          <List kind="plain" items={lines.slice(agenciesShown)} />
        </Details>
      )}
    </>
  )
}

function nearestFirst(agencies: readonly OfferingAgency[], home: string | undefined): OfferingAgency[] {
  const rank = (agency: OfferingAgency) => (isNear(agency, home) ? 0 : agency.isCompetent ? 1 : 2)
  return agencies.toSorted((one, other) => rank(one) - rank(other))
}

interface AgencyLineProps extends Pick<Props, 'frame' | 'definition'> {
  agency: OfferingAgency
  isHome: boolean
}

function AgencyLine({ frame: { language }, definition, agency, isHome }: AgencyLineProps) {
  const { procedure: words, ways } = findTexts(language)
  const fewer = fewerWaysOf(definition, agency)
  return (
    <div className="mc-told">
      {isHome && <strong>{words.nearYou}</strong>}
      <span>
        <Link href={localPath(language, paths.agency(agency.slug))}>{agencyName(language, agency)}</Link>{' '}
        <span className="mc-soft">({agency.isCompetent ? words.settles : words.takesIn})</span>
      </span>
      {fewer && <span className="mc-soft">{words.returnsOnly(fewer.map((way) => ways[way]).join(' · '))}</span>}
    </div>
  )
}

/** The ways of return of an agency that decided to offer fewer than the procedure has. */
export function fewerWaysOf(definition: ProcedureDefinition, agency: OfferingAgency): ReturnWay[] | undefined {
  const offered = offeredReturnWays(definition, agency.returnWays)
  return offered.length < definition.returnWays.length ? offered : undefined
}
