import type { Role } from '../../agencies/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { getLifeEvent, listLifeEvents, listPublished, saveLifeEvent } from '../../procedures/index.js'
import { paths } from '../../surface/paths.js'
import type { Answer, Route, SurfaceRequest } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import { adminMenu } from '../admin-menu.js'
import { LifeEventPage, LifeEventsPage } from './life-event-pages.js'
import { type EventError, eventFields, readEvent, readTyped, type TypedEvent, typedFrom } from './read-life-event.js'
import { lifeEventsTexts as words } from './texts.vi.js'

type OfficerRequest = SurfaceRequest<OfficerViewer>

const newEvent = 'moi'

async function showList({ viewer, frame }: OfficerRequest, needs: Needs): Promise<Answer> {
  const events = await asActor(needs.db, actorOf(viewer), listLifeEvents)
  return { page: LifeEventsPage({ frame, events, menu: adminMenu(viewer, paths.adminLifeEvents) }) }
}

async function showOne(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, params } = request
  const id = params.id ?? ''
  if (id === newEvent) return editPage(request, needs, { typed: readTyped({}), isNew: true })
  const event = await asActor(needs.db, actorOf(viewer), (tx) => getLifeEvent(tx, id))
  return editPage(request, needs, { typed: typedFrom(event), isNew: false })
}

interface Shown {
  typed: TypedEvent
  isNew: boolean
  errors?: EventError[]
}

async function editPage({ viewer, frame }: OfficerRequest, needs: Needs, shown: Shown): Promise<Answer> {
  const { typed, isNew, errors = [] } = shown
  const codes = [...new Set(readEvent(typed).event.guide.rules.map(({ code }) => code))]
  const published = await asActor(needs.db, actorOf(viewer), (tx) => listPublished(tx, { codes, limit: codes.length }))
  const unknownCodes = codes.filter((code) => !published.some((each) => each.code === code))
  const page = LifeEventPage({
    ...{ frame, typed, isNew, errors, unknownCodes, menu: adminMenu(viewer, paths.adminLifeEvents) },
  })
  return { page, status: errors.length > 0 ? 422 : 200 }
}

async function save(request: OfficerRequest, needs: Needs): Promise<Answer> {
  const { viewer, params, body } = request
  const isNew = params.id === newEvent
  const typed = { ...readTyped(body), ...(!isNew && { id: params.id ?? '' }) }
  const { event, errors } = readEvent(typed)
  const events = await asActor(needs.db, actorOf(viewer), listLifeEvents)
  const earlier = events.find(({ id }) => id === event.id)
  if (isNew && earlier) errors.push({ field: eventFields.id, text: words.idTaken })
  if (errors.length > 0) return editPage(request, needs, { typed, isNew, errors })
  await saveLifeEvent(needs, { ...event, procedureCodes: earlier?.procedureCodes ?? [] }, actorOf(viewer))
  return { redirect: paths.adminLifeEvents }
}

const controllers: readonly Role[] = ['administrator', 'catalogue_controller']
const access = { officer: controllers }

/** Guided questions of life events. */
export const lifeEventRoutes: Route[] = [
  { method: 'GET', path: paths.adminLifeEvents, access, handle: showList },
  { method: 'GET', path: paths.adminLifeEvent(':id'), access, handle: showOne },
  { method: 'POST', path: paths.adminLifeEvent(':id'), access, audit: 'save_life_event', handle: save },
]
