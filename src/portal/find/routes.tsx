import { listAgenciesOffering } from '../../agencies/index.js'
import { legalDayAt } from '../../calendar/index.js'
import { concerning } from '../../content/index.js'
import { findLastCommune } from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { knownGroups } from '../../payments/index.js'
import { asActor } from '../../platform/db.js'
import { textIn } from '../../platform/text.js'
import {
  countFruitlessSearch,
  getRevisions,
  getShownProcedure,
  type LevelLabel,
  type LifeEvent,
  type ProcedureSummary,
  searchCatalogue,
  withLabel,
} from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type Viewer } from '../../surface/viewer.js'
import { localPath } from '../../ui/index.js'
import { communesServed, homeField } from '../home-commune.js'
import { shownContent } from '../inform/shown-content.js'
import { agencyName, namedIn } from '../named-in.js'
import { type ShownCatalogue, shownCatalogue } from '../shown-catalogue.js'
import { homeFacts } from './home-facts.js'
import { HomePage } from './home-page.js'
import { namedAgencies } from './named-agencies.js'
import { type FeeChoice, feeQuestions, readFeeChoice } from './own-fees.js'
import { printTemplate } from './print-template.js'
import { ProcedurePage, type ProcedurePageProps } from './procedure-page.js'
import type { FilterChoices } from './search-filters.js'
import { SearchPage } from './search-page.js'
import { isFiltered, questionOf, readSearch, type SearchQuery, searchNames, writeCursor } from './search-query.js'

const proceduresPerPage = 20

async function showHome({ frame, language }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const [{ lifeEvents }, { wanted, figures }, { banners, news }] = await Promise.all([
    shownCatalogue(needs),
    homeFacts(needs),
    shownContent(needs),
  ])
  return {
    page: (
      <HomePage
        frame={frame}
        wanted={wanted.map(({ code, shortName }) => ({
          code,
          name: namedIn(language, { nameVi: shortName.vi, nameEn: shortName.en ?? null }),
        }))}
        lifeEvents={lifeEvents
          .filter((event) => event.procedureCodes.length > 0)
          .map((event) => ({
            id: event.id,
            name: textIn(language, event.name),
            isGuided: event.guide.questions.length > 0,
            procedures: event.procedureCodes.length,
          }))}
        figures={figures}
        banners={banners}
        news={news}
        year={Number(legalDayAt(needs.now()).slice(0, 4))}
      />
    ),
  }
}

async function showSearch({ frame, query }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const search = readSearch(query)
  const catalogue = await shownCatalogue(needs)
  const question = questionOf(search, narrowing(search, catalogue), proceduresPerPage)
  const { procedures, total, isUnsure, next } = await searchCatalogue(needs, question)
  if ((total === 0 || isUnsure) && isOnlyWords(search)) await countFruitlessSearch(needs, search.words)
  const ids = procedures.map((procedure) => procedure.revisionId)
  const revisions = await asActor(needs.db, { kind: 'anyone' }, (tx) => getRevisions(tx, ids))
  const labels = new Map(procedures.map((procedure) => [procedure.code, labelInList(procedure)]))
  const found = revisions.flatMap(({ definition }) => {
    const label = labels.get(definition.code)
    return label ? [withLabel(definition, label)] : []
  })
  return {
    page: (
      <SearchPage
        frame={frame}
        search={search}
        choices={choicesOf(catalogue, frame.language)}
        found={found}
        total={total}
        isUnsure={isUnsure}
        agencies={namedAgencies(search.words, catalogue.agencies)}
        guided={guidedEvent(search, isUnsure ? [] : procedures, catalogue)}
        day={legalDayAt(needs.now())}
        {...(next && { next: writeCursor(next) })}
      />
    ),
  }
}

/** Filters may leave nothing of what is there; words alone that find nothing, or nothing that fits, are words that are missing. */
const isOnlyWords = (search: SearchQuery): boolean => search.words !== '' && !isFiltered(search)

// The column is checked by the database.
const labelInList = ({ legacyLevel, extent }: ProcedureSummary): LevelLabel => ({
  legacyLevel: legacyLevel as LevelLabel['legacyLevel'],
  extent,
})

/** The life event whose questions may help: the one that was chosen, or one that the best answer belongs to. */
function guidedEvent(
  { lifeEvent, words }: SearchQuery,
  [best]: ProcedureSummary[],
  { lifeEvents }: ShownCatalogue,
): LifeEvent | undefined {
  const guided = lifeEvents.filter(({ guide }) => guide.questions.length > 0)
  if (lifeEvent) return guided.find(({ id }) => id === lifeEvent)
  return words && best ? guided.find(({ guide }) => guide.rules.some(({ code }) => code === best.code)) : undefined
}

// An unknown name in the address must find nothing, so it narrows to nothing.
const nobody = '00000000-0000-0000-0000-000000000000'

function narrowing({ agency, lifeEvent }: SearchQuery, { agencies, lifeEvents }: ShownCatalogue) {
  return {
    ...(agency && { agencyId: agencies.find((one) => one.slug === agency)?.id ?? nobody }),
    ...(lifeEvent && { codes: lifeEvents.find((one) => one.id === lifeEvent)?.procedureCodes ?? [] }),
  }
}

function choicesOf({ sectors, agencies, lifeEvents, provinces }: ShownCatalogue, language: 'vi' | 'en'): FilterChoices {
  return {
    provinces: provinces.map(({ code, name }) => ({ value: code, text: name })),
    sectors: sectors.map((sector) => ({ value: sector.code, text: namedIn(language, sector) })),
    agencies: agencies.map((agency) => ({ value: agency.slug, text: agencyName(language, agency) })),
    lifeEvents: lifeEvents.map((event) => ({ value: event.id, text: textIn(language, event.name) })),
  }
}

const suggestionsShown = 8
const longestTyped = 100

/** What the words typed so far may become. The words are looked up and forgotten: not counted, not logged. */
async function suggest({ query, language }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const words = textOf(query, searchNames.words).slice(0, longestTyped)
  const { procedures } = await searchCatalogue(needs, { words, isTyping: true, limit: suggestionsShown })
  const suggestions = procedures.map(({ code, shortName, shortNameEn, sector, sectorEn }) => ({
    text: namedIn(language, { nameVi: shortName, nameEn: shortNameEn }),
    about: namedIn(language, { nameVi: sector, nameEn: sectorEn }),
    href: localPath(language, paths.procedure(code)),
  }))
  return { json: { suggestions: words === '' ? [] : suggestions }, headers: { 'cache-control': 'private, max-age=60' } }
}

async function readProcedure({ frame, params, query, viewer }: SurfaceRequest, needs: Needs) {
  const day = legalDayAt(needs.now())
  const { regime } = await shownCatalogue(needs)
  const { shown, definition, agencies } = await asActor(needs.db, { kind: 'anyone' }, async (tx) => {
    const shown = await getShownProcedure(tx, params.code ?? '')
    const definition = withLabel(shown.revision.definition, shown.revision.label)
    return { shown, definition, agencies: await listAgenciesOffering(tx, definition.code, day) }
  })
  const { questions } = await shownContent(needs)
  const answered = concerning(questions, { audience: undefined, procedureCode: definition.code })
  const isFiledHere = regime.localFiling && shown.state === 'published'
  const count = answered.reduce((sum, group) => sum + group.questions.length, 0)
  const communes = communesServed(agencies, needs.units)
  const home = textOf(query, homeField) || (await homeOf(viewer, communes.length > 1, needs))
  return { frame, definition, agencies, communes, home, day, shown, isFiledHere, questions: count }
}

/** Where the person lived when they filed last, where that helps to choose. */
async function homeOf(viewer: Viewer, isAsked: boolean, { db, keyring }: Needs): Promise<string | undefined> {
  if (viewer.kind !== 'citizen' || !isAsked) return undefined
  return asActor(db, actorOf(viewer), (tx) => findLastCommune(tx, keyring, viewer.id))
}

async function showProcedure(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const facts = await readProcedure(request, needs)
  return { page: <ProcedurePage {...facts} feeChoice={await feesOfViewer(request, needs, facts)} /> }
}

/** What is known of who is logged in, where the fees ask for it. */
async function feesOfViewer(
  { viewer }: SurfaceRequest,
  { db, keyring }: Needs,
  { definition, day }: Pick<ProcedurePageProps, 'definition' | 'day'>,
): Promise<FeeChoice | undefined> {
  const asked = feeQuestions(definition, day).groups
  if (viewer.kind !== 'citizen' || asked.length === 0) return undefined
  const all = await asActor(db, actorOf(viewer), (tx) => knownGroups(tx, keyring, viewer.id, day))
  const known = all.filter(({ group }) => asked.includes(group))
  return { groups: known.map(({ group }) => group), caseId: '', known }
}

/** The same page with the amounts of what was chosen. Groups such as poor households say much of a person: they are posted, never kept. */
async function showFees(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const facts = await readProcedure(request, needs)
  const feeChoice = readFeeChoice(request.body, feeQuestions(facts.definition, facts.day))
  return { page: <ProcedurePage {...facts} feeChoice={feeChoice} /> }
}

async function sendTemplate({ params }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { revision } = await asActor(needs.db, { kind: 'anyone' }, (tx) => getShownProcedure(tx, params.code ?? ''))
  return printTemplate(needs, revision, { id: params.id, page: paths.procedure(revision.definition.code) })
}

/** Home, catalogue, procedure, its templates. */
export const findRoutes: Route[] = [
  { method: 'GET', path: paths.home, access: 'anyone', handle: showHome },
  { method: 'GET', path: paths.procedures, access: 'anyone', handle: showSearch },
  { method: 'GET', path: paths.suggestions, access: 'anyone', limit: 'suggest', handle: suggest },
  { method: 'GET', path: paths.procedure(':code'), access: 'anyone', handle: showProcedure },
  {
    method: 'POST',
    path: paths.procedureFees(':code'),
    access: 'anyone',
    limit: 'lookup',
    changesNothing: true,
    handle: showFees,
  },
  {
    method: 'GET',
    path: paths.procedureFees(':code'),
    access: 'anyone',
    handle: async ({ params }) => ({ redirect: paths.procedure(params.code ?? '') }),
  },
  { method: 'GET', path: paths.template(':code', ':id'), access: 'anyone', handle: sendTemplate },
]
