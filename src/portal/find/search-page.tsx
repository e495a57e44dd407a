import { Fragment } from 'react'
import type { Agency } from '../../agencies/index.js'
import { type Language, textIn } from '../../platform/text.js'
import type { LegalDay } from '../../platform/time.js'
import type { LifeEvent } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import {
  Breadcrumbs,
  Button,
  Card,
  CardGrid,
  CitizenLayout,
  Columns,
  EmptyState,
  formatCount,
  formatPhone,
  Heading,
  InsetText,
  Link,
  List,
  localPath,
  type PageFrame,
  Pagination,
  phoneLink,
  SearchBox,
  texts,
} from '../../ui/index.js'
import { LevelLabel } from '../level-label.js'
import { agencyName } from '../named-in.js'
import { limitInWords } from '../time-limit-words.js'
import { feeInShort } from './fee-words.js'
import { type FilterChoices, SearchFilters } from './search-filters.js'
import { isFiltered, type SearchQuery, searchNames, searchPath } from './search-query.js'
import { findTexts } from './texts.js'

export interface SearchPageProps {
  frame: PageFrame
  search: SearchQuery
  choices: FilterChoices
  found: ProcedureDefinition[]
  total: number
  /** Nothing found fits the question well. */
  isUnsure: boolean
  /** Agencies that the question names. */
  agencies: readonly Agency[]
  /** A life event whose questions may help. */
  guided?: LifeEvent | undefined
  day: LegalDay
  /** Cursor of the page after. */
  next?: string
}

/** The catalogue of procedures: words, filters, results. */
export function SearchPage(props: SearchPageProps) {
  const { frame, search, found } = props
  const words = findTexts(frame.language).search
  const title = search.words ? words.resultsFor(search.words) : words.title
  return (
    <CitizenLayout
      frame={frame}
      title={title}
      isPrivate={search.words !== '' || isFiltered(search)}
      before={
        <Breadcrumbs
          items={[
            { text: texts(frame.language).home, href: localPath(frame.language, paths.home) },
            { text: words.title },
          ]}
        />
      }
    >
      <Heading>{words.title}</Heading>
      <SearchBox
        id="q"
        action={localPath(frame.language, paths.procedures)}
        label={words.label}
        hint={words.hint}
        value={search.words}
        hidden={keptFilters(search)}
        suggestFrom={localPath(frame.language, paths.suggestions)}
      />
      <Columns aside={<SearchFilters language={frame.language} search={search} choices={props.choices} />}>
        <ResultHead {...props} />
        {props.agencies.length > 0 && <Agencies frame={frame} agencies={props.agencies} />}
        {props.isUnsure && found.length > 0 && <OnlyNearest frame={frame} />}
        {props.guided && <Guided frame={frame} event={props.guided} />}
        {found.length === 0 ? <NothingFound frame={frame} /> : <Results {...props} />}
      </Columns>
    </CitizenLayout>
  )
}

/** Filters that stay when the person searches for other words. */
function keptFilters({ words: _, after: __, ...filters }: SearchQuery): Record<string, string> {
  const given = Object.entries(filters).filter(([, value]) => value)
  return Object.fromEntries(
    given.map(([key, value]) => [searchNames[key as keyof SearchQuery], value === true ? '1' : String(value)]),
  )
}

function ResultHead({ frame, search, choices, total }: SearchPageProps) {
  const words = findTexts(frame.language).search
  const lifeEvent = choices.lifeEvents.find((event) => event.value === search.lifeEvent)
  return (
    <div className="mc-results-head">
      <p className="mc-results-head__count" role="status">
        <strong>{words.count(formatCount(frame.language, total))}</strong>
        {search.words && ` · “${search.words}”`}
        {lifeEvent && ` · ${lifeEvent.text}`}
      </p>
      <a className="govuk-link mc-results-head__filters" href="#loc">
        {words.toFilters}
      </a>
    </div>
  )
}

function Results({ frame, search, found, day, next }: SearchPageProps) {
  const { language } = frame
  const words = findTexts(language).search
  const pageAfter = (after: string) => localPath(language, searchPath({ ...search, after }))
  return (
    <>
      <div className="mc-results">
        <CardGrid>
          {found.map((definition) => (
            <ResultCard key={definition.code} definition={definition} day={day} language={language} />
          ))}
        </CardGrid>
      </div>
      <Pagination
        {...(search.after && { previous: { href: pageAfter(''), text: words.first } })}
        {...(next && { next: { href: pageAfter(next), text: words.next } })}
      />
    </>
  )
}

function ResultCard({
  definition,
  day,
  language,
}: {
  definition: ProcedureDefinition
  day: LegalDay
  language: Language
}) {
  const words = findTexts(language)
  const { code, name, shortName, sector, authorityLevel, timeLimit, publishedFees, onlineService } = definition
  return (
    <Card
      title={textIn(language, shortName)}
      caption={`${textIn(language, sector.name)} · ${code}`}
      href={localPath(language, paths.procedure(code))}
      headingLevel={2}
      footer={
        <>
          <LevelLabel extent={onlineService.extent} level={onlineService.legacyLevel} />
          <span className="mc-soft">
            {words.authority[authorityLevel]} ·{' '}
            {timeLimit ? limitInWords(language, timeLimit) : words.search.limitUntold} ·{' '}
            {publishedFees?.status === 'not_published' ? words.search.feeUntold : feeInShort(definition, day, language)}
          </span>
        </>
      }
    >
      {name.vi !== shortName.vi && <span className="mc-clamp">{textIn(language, name)}</span>}
    </Card>
  )
}

function Guided({ frame, event }: { frame: PageFrame; event: LifeEvent }) {
  const words = findTexts(frame.language).search
  return (
    <InsetText>
      {words.guided(textIn(frame.language, event.name))}{' '}
      <Link href={localPath(frame.language, paths.lifeEvent(event.id))}>{words.toGuide}</Link>
    </InsetText>
  )
}

/** Who asks about an agency is led to its page: hours, address, what is settled there. */
function Agencies({ frame, agencies }: { frame: PageFrame; agencies: readonly Agency[] }) {
  const { language } = frame
  return (
    <InsetText>
      {findTexts(language).search.agencies}{' '}
      {agencies.map((agency, index) => (
        <Fragment key={agency.id}>
          {index > 0 && ' · '}
          <Link href={localPath(language, paths.agency(agency.slug))}>{agencyName(language, agency)}</Link>
        </Fragment>
      ))}
    </InsetText>
  )
}

/** The nearest is shown as what it is. */
function OnlyNearest({ frame }: { frame: PageFrame }) {
  const { hotline } = frame.agency
  return (
    <InsetText>
      {findTexts(frame.language).search.onlyNearest} <Link href={phoneLink(hotline)}>{formatPhone(hotline)}</Link>
    </InsetText>
  )
}

/** Nobody is left without a next step. */
function NothingFound({ frame }: { frame: PageFrame }) {
  const words = findTexts(frame.language).search
  const { hotline } = frame.agency
  return (
    <EmptyState
      title={words.emptyTitle}
      icon="search"
      action={
        <Button href={localPath(frame.language, paths.procedures)} variant="secondary">
          {words.emptyAll}
        </Button>
      }
    >
      <List items={words.emptyAdvice} />
      <p>
        {words.emptyCall} <Link href={phoneLink(hotline)}>{formatPhone(hotline)}</Link>
      </p>
    </EmptyState>
  )
}
