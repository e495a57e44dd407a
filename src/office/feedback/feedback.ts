import type { Role } from '../../agencies/index.js'
import {
  type Deed,
  listFeedback,
  readFeedback,
  type Settled,
  type Settling,
  settleFeedback,
} from '../../feedback/index.js'
import type { Needs } from '../../needs.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { paths } from '../../surface/paths.js'
import { type Answer, type Fields, type Route, type SurfaceRequest, textOf } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import type { QueueGroup } from '../../ui/index.js'
import { queueGroups } from '../queue/workspace.js'
import { ListPage } from './list-page.js'
import { OnePage, type OnePageProps } from './one-page.js'
import { feedbackTexts as words } from './texts.vi.js'

type Request = SurfaceRequest<OfficerViewer>
type FieldFault = { field?: string; text: string }

const longest = 5_000

async function showList({ viewer, frame }: Request, needs: Needs): Promise<Answer> {
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const queues = await queueGroups(tx, viewer, { now: needs.now(), current: 'feedback' })
    return { page: ListPage({ frame, queues, ...(await listFeedback(tx, [...viewer.roles.keys()])) }) }
  })
}

async function onePage(request: Request, needs: Needs, tried?: OnePageProps['tried']): Promise<Answer> {
  const { viewer, frame, params } = request
  const read = await readFeedback(needs, { id: params.id ?? '', officerId: viewer.id })
  const queues = await groupsFor(viewer, needs)
  return { page: OnePage({ frame, queues, ...read, ...(tried && { tried }) }) }
}

const groupsFor = (viewer: OfficerViewer, needs: Needs): Promise<QueueGroup[]> =>
  asActor(needs.db, actorOf(viewer), (tx) => queueGroups(tx, viewer, { now: needs.now(), current: 'feedback' }))

async function settle(request: Request, needs: Needs): Promise<Answer> {
  const { viewer, params, body } = request
  const { deed, typed, errors } = readDeed(body)
  const again = async (faults: FieldFault[], status: number): Promise<Answer> => ({
    ...(await onePage(request, needs, { deed: deed.kind, typed, errors: faults })),
    status,
  })
  if (errors.length > 0) return again(errors, 422)
  const settled = await settleFeedback(needs, { id: params.id ?? '', officerId: viewer.id, deed })
  if (settled.outcome === 'done') return { redirect: paths.officeFeedbackOne(params.id ?? '') }
  return again(refusalOf(settled), settled.because === 'reveals' ? 422 : 409)
}

function refusalOf(settled: Extract<Settled, { outcome: 'refused' }>): FieldFault[] {
  if (settled.because === 'not_available_now') return [{ text: words.errors.notAvailable }]
  return settled.revealing.map((what) => ({ field: 'cau-hoi', text: words.revealing[what] }))
}

interface ReadDeed {
  deed: Settling['deed']
  typed: Record<string, string>
  errors: FieldFault[]
}

function readDeed(body: Fields): ReadDeed {
  const kind = textOf(body, 'viec') as Deed
  const text = (name: string): string => textOf(body, name).replaceAll('\r\n', '\n')
  switch (kind) {
    case 'ask':
    case 'decline':
    case 'answer': {
      const typed = { loi: text('loi') }
      return { deed: { kind, words: typed.loi }, typed, errors: faultsOf({ [`loi-${kind}`]: typed.loi }) }
    }
    case 'publish': {
      const typed = { question: text('cau-hoi'), answer: text('tra-loi') }
      return {
        deed: { kind, ...typed },
        typed,
        errors: faultsOf({ 'cau-hoi': typed.question, 'tra-loi': typed.answer }),
      }
    }
    case 'unpublish':
      return { deed: { kind }, typed: {}, errors: [] }
    default:
      throw new NotFound('deed')
  }
}

const faultsOf = (texts: Record<string, string>): FieldFault[] =>
  Object.entries(texts).flatMap(([field, text]): FieldFault[] => {
    if (text === '') return [{ field, text: words.errors.missing }]
    return text.length > longest ? [{ field, text: words.errors.long }] : []
  })

/** Those who answer for the counter, for a division and for the agency. */
export const feedbackRoles: readonly Role[] = ['counter_head', 'division_head', 'approver']
const access = { officer: feedbackRoles }

/** Feedback as the agency works on it: read, ask, answer, decline, publish. */
export const officeFeedbackRoutes: Route[] = [
  { method: 'GET', path: paths.officeFeedback, access, handle: showList },
  { method: 'GET', path: paths.officeFeedbackOne(':id'), access, handle: (request, needs) => onePage(request, needs) },
  { method: 'POST', path: paths.officeFeedbackOne(':id'), access, audit: 'settle_feedback', handle: settle },
]
