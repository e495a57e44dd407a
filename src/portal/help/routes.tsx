import { type Agency, getAgencyBySlug, listOpenings } from '../../agencies/index.js'
import { legalDayAt } from '../../calendar/index.js'
import { type Audience, audiences, concerning, findQuestions, foldedWords } from '../../content/index.js'
import type { Needs } from '../../needs.js'
import { offersInPerson } from '../../outreach/index.js'
import { asActor } from '../../platform/db.js'
import { keepBriefly } from '../../platform/keep-briefly.js'
import { getRevisions, listLabelsAt, searchCatalogue, withLabel } from '../../procedures/index.js'
import { countByLevel, listOfferedByLevel } from '../../statistics/index.js'
import { paths } from '../../surface/paths.js'
import { faceOf } from '../../surface/portal-face.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import type { PageFrame } from '../../ui/index.js'
import { shownContent } from '../inform/shown-content.js'
import { shownCatalogue } from '../shown-catalogue.js'
import { AgenciesPage } from './agencies-page.js'
import { AgencyPage } from './agency-page.js'
import { LevelsPage } from './levels-page.js'
import { QuestionsPage } from './questions-page.js'

export type ShownAudience = Exclude<Audience, 'everyone'>

const longestSearch = 100
const proceduresShown = 20

async function showQuestions({ frame, query }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { agencies } = await shownCatalogue(needs)
  const search = textOf(query, 'q').slice(0, longestSearch)
  const { questions } = await shownContent(needs)
  const audience = audiences.find(
    (one): one is ShownAudience => one !== 'everyone' && one === textOf(query, 'doi-tuong'),
  )
  const procedureCode = textOf(query, 'thu-tuc') || undefined
  const groups = findQuestions(concerning(questions, { audience, procedureCode }), search, frame.language)
  const top = agencies.find((agency) => agency.kind === 'peoples_committee') ?? agencies[0]
  const contacts = {
    hotline: top?.hotline ?? frame.agency.hotline,
    extension: top?.hotlineExtension ?? '',
    shortNumber: needs.smsShortNumber,
  }
  return { page: <QuestionsPage {...{ frame, groups, search, contacts, audience, procedureCode }} /> }
}

const offeredByLevel = keepBriefly(60, ({ db }) => asActor(db, { kind: 'anyone' }, listOfferedByLevel))

async function showLevels({ frame }: SurfaceRequest, needs: Needs): Promise<Answer> {
  return { page: <LevelsPage frame={frame} counts={await offeredByLevel(needs)} /> }
}

async function showAgencies({ frame, query }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const { agencies } = await shownCatalogue(needs)
  const search = textOf(query, 'q').slice(0, longestSearch)
  const wanted = foldedWords(search)
  const found = agencies.filter(({ name, nameEn }) => foldedWords(`${name} ${nameEn ?? ''}`).includes(wanted))
  return { page: <AgenciesPage frame={frame} agencies={found} search={search} /> }
}

async function showAgency({ frame, params }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const day = legalDayAt(needs.now())
  const agency = await asActor(needs.db, { kind: 'anyone' }, (tx) => getAgencyBySlug(tx, params.slug ?? ''))
  const { procedures, total } = await searchCatalogue(needs, { agencyId: agency.id, limit: proceduresShown })
  const facts = await asActor(needs.db, { kind: 'anyone' }, async (tx) => {
    const revisions = await getRevisions(
      tx,
      procedures.map((procedure) => procedure.revisionId),
    )
    const labels = await listLabelsAt(tx, agency.id, day)
    return {
      agency,
      total,
      ...(await offersInPerson(tx, agency.id, needs.now())),
      openings: await listOpenings(tx, agency.id, day),
      levels: countByLevel([...labels.values()]),
      procedures: revisions.map(({ definition }) =>
        withLabel(definition, labels.get(definition.code) ?? definition.onlineService),
      ),
    }
  })
  return { page: <AgencyPage frame={frameOf(frame, facts.agency)} mapUrl={needs.mapUrl} {...facts} /> }
}

/** An agency's page is its own portal: its name, colour and contact. The prototype keeps the token lazy, so that reading sets no cookie. */
function frameOf(frame: PageFrame, agency: Agency): PageFrame {
  return Object.create(frame, { agency: { value: faceOf(agency, frame.language), enumerable: true } })
}

/** Questions, explanations, agencies. */
export const helpRoutes: Route[] = [
  { method: 'GET', path: paths.questions, access: 'anyone', handle: showQuestions },
  { method: 'GET', path: paths.levels, access: 'anyone', handle: showLevels },
  { method: 'GET', path: paths.agencies, access: 'anyone', handle: showAgencies },
  { method: 'GET', path: paths.agency(':slug'), access: 'anyone', handle: showAgency },
]
