import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { countOutreach } from '../../outreach/index.js'
import { asActor } from '../../platform/db.js'
import {
  listFiguresByAgency,
  listFiguresByMonth,
  listOfferedByLevel,
  readAnswerFigures,
  readApologyFigures,
  readFigures,
  readFirstYear,
  readOpenFigures,
} from '../../statistics/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { shownCatalogue } from '../shown-catalogue.js'
import { FiguresPage } from './figures-page.js'

async function showFigures({ frame, query }: SurfaceRequest, needs: Needs): Promise<Answer> {
  const today = legalDayAt(needs.now())
  const thisYear = Number(today.slice(0, 4))
  const facts = await asActor(needs.db, { kind: 'anyone' }, async (tx) => {
    const first = (await readFirstYear(tx)) ?? thisYear
    const years = Array.from({ length: thisYear - first + 1 }, (_, index) => thisYear - index)
    const asked = Number(textOf(query, 'nam'))
    const year = years.includes(asked) ? asked : thisYear
    const span = { from: `${year}-01-01`, to: year === thisYear ? today : `${year}-12-31` }
    return {
      year,
      years,
      total: await readFigures(tx, span),
      months: await listFiguresByMonth(tx, span),
      agencies: await listFiguresByAgency(tx, span),
      open: await readOpenFigures(tx, needs.now()),
      answers: await readAnswerFigures(tx, needs.now(), span),
      apologies: await readApologyFigures(tx, span),
      levels: await listOfferedByLevel(tx),
    }
  })
  return { page: <FiguresPage frame={frame} {...facts} classes={await classesOf(needs, facts.year)} /> }
}

/** Classes of one year that have ended, by the agencies that held them. */
async function classesOf(needs: Needs, year: number) {
  const [since, end] = [year, year + 1].map((one) => new Date(`${one}-01-01T00:00:00+07:00`)) as [Date, Date]
  const now = needs.now()
  const { all, byAgency } = await countOutreach(needs.db, { since, at: now < end ? now : end })
  const { agencies } = await shownCatalogue(needs)
  return {
    all,
    byAgency: agencies.flatMap((agency) => {
      const figures = byAgency.get(agency.id)
      return figures ? [{ agency, figures }] : []
    }),
  }
}

/** Public statistics. */
export const figuresRoutes: Route[] = [{ method: 'GET', path: paths.statistics, access: 'anyone', handle: showFigures }]
