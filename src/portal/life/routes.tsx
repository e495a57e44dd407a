import { legalDayAt } from '../../calendar/index.js'
import type { Needs } from '../../needs.js'
import { NotFound } from '../../platform/errors.js'
import { decideProcedures, type LifeEvent, readGuideAnswers, searchCatalogue } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { shownCatalogue } from '../shown-catalogue.js'
import { LifePage, type Needed } from './life-page.js'

async function findEvent({ params }: SurfaceRequest, needs: Needs): Promise<LifeEvent> {
  const { lifeEvents } = await shownCatalogue(needs)
  const event = lifeEvents.find(({ id, guide }) => id === params.id && guide.questions.length > 0)
  if (!event) throw new NotFound('life event')
  return event
}

async function showQuestions(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const event = await findEvent(request, needs)
  return { page: <LifePage frame={request.frame} event={event} answers={{}} missing={[]} needed={undefined} /> }
}

/** Answers tell much of a person: they are posted, change nothing and are kept nowhere. */
async function decide(request: SurfaceRequest, needs: Needs): Promise<Answer> {
  const event = await findEvent(request, needs)
  const { answers, missing } = readGuideAnswers(event.guide, (id) => textOf(request.body, id))
  const needed = missing.length > 0 ? undefined : await neededBy(event, answers, needs)
  const page = <LifePage frame={request.frame} {...{ event, answers, missing, needed }} />
  return { page, status: missing.length > 0 ? 422 : 200 }
}

async function neededBy({ guide }: LifeEvent, answers: Record<string, string>, needs: Needs): Promise<Needed[]> {
  const rules = decideProcedures(guide, answers, legalDayAt(needs.now()))
  if (rules.length === 0) return []
  const { procedures } = await searchCatalogue(needs, { codes: rules.map(({ code }) => code), limit: rules.length })
  return rules.map(({ code, because }) => {
    const found = procedures.find((procedure) => procedure.code === code)
    const name = found && { vi: found.shortName, ...(found.shortNameEn && { en: found.shortNameEn }) }
    return { code, because, name }
  })
}

/** Life events: questions, and the procedures that the answers lead to. */
export const lifeRoutes: Route[] = [
  { method: 'GET', path: paths.lifeEvent(':id'), access: 'anyone', handle: showQuestions },
  {
    method: 'POST',
    path: paths.lifeEvent(':id'),
    access: 'anyone',
    limit: 'lookup',
    changesNothing: true,
    handle: decide,
  },
]
