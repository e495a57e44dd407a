import { type Attachment, listAttachments } from '../../documents/index.js'
import {
  type Asked,
  answersTyped,
  type Draft,
  type DraftContext,
  documentsAsked,
  draftContext,
  getDraft,
  legalDayOf,
  returnAnswers,
  returnForm,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { getPerson, type Person } from '../../people/index.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import { checkWhole, visiblePages } from '../../procedures/forms/index.js'
import { getRevision, offeredDefinition } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import type { SurfaceRequest } from '../../surface/route.js'
import { actorOf, type OfficerViewer } from '../../surface/viewer.js'
import type { QueueGroup } from '../../ui/index.js'
import { queueGroups } from '../queue/workspace.js'

export type OfficerRequest = SurfaceRequest<OfficerViewer>

/** A draft at the counter with everything its pages are made of. */
export interface CounterView {
  queues: QueueGroup[]
  draft: Draft
  definition: ProcedureDefinition
  form: FormDefinition
  person: Person
  context: DraftContext
  answers: Answers
  asked: Asked[]
  attachments: Attachment[]
}

/** The officer's own draft; another officer's is not found. */
export async function openCounterDraft({ viewer, params }: OfficerRequest, needs: Needs): Promise<CounterView> {
  const id = params.id ?? ''
  if (!isId(id)) throw new NotFound('draft')
  const at = needs.now()
  return asActor(needs.db, actorOf(viewer), async (tx) => {
    const draft = await getDraft(tx, needs.keyring, id)
    const { definition: published } = await getRevision(tx, draft.revisionId)
    const offer = { agencyId: draft.agencyId, day: legalDayOf(at) }
    const definition = await offeredDefinition(tx, published, offer)
    const { form } = definition
    if (!form) throw new NotFound('form')
    const person = await getPerson(tx, needs.keyring, draft.personId)
    const attachments = await listAttachments(tx, needs.keyring, { draftId: id })
    const context = draftContext(form, person, { units: needs.units, at, attachments, content: draft.content })
    const answers = answersTyped(form, draft.content, context)
    const asked = documentsAsked(definition, draft.channel, { answers, context })
    const queues = await queueGroups(tx, viewer, { now: at, current: 'counter' })
    return { queues, draft, definition, form, person, context, answers, asked, attachments }
  })
}

/** One page of the way from the first question to the receipt number. */
export interface CounterStep {
  title: string
  path: string
  isDone: boolean
}

/** The pages of this draft in their order, as its answers make it; the last is the return of the result. */
export function stepsOf({ draft, definition, form, answers, context }: CounterView): CounterStep[] {
  const wrong = new Set(checkWhole(form, answers, context).errors.map((error) => error.page))
  const pages = visiblePages(form, answers, context).map((page) => ({
    title: page.title.vi,
    path: paths.counterForm(draft.id, page.id),
    isDone: !wrong.has(page.id),
  }))
  const isReturnDone = checkWhole(returnForm(definition), returnAnswers(draft.content), context).errors.length === 0
  return [...pages, { title: 'Cách nhận kết quả', path: paths.counterReturn(draft.id), isDone: isReturnDone }]
}
