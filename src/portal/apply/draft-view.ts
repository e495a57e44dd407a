import { type Agency, getAgency } from '../../agencies/index.js'
import { type Attachment, listAttachments, listPersonPapers, type PersonPaper } from '../../documents/index.js'
import {
  type Asked,
  answersTyped,
  asksRegisters,
  type Draft,
  type DraftContext,
  type DraftStanding,
  documentsAsked,
  draftContext,
  draftStanding,
  type EarlierPaper,
  getDraft,
  legalDayOf,
  listEarlierPapers,
} from '../../dossiers/index.js'
import type { Needs } from '../../needs.js'
import { getPerson, type Person } from '../../people/index.js'
import { derive } from '../../platform/crypto.js'
import { asActor } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { isId } from '../../platform/ids.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import { getRevision, offeredDefinition } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { paths } from '../../surface/paths.js'
import type { Answer, SurfaceRequest } from '../../surface/route.js'
import type { CitizenViewer } from '../../surface/viewer.js'
import { showStopped } from './stopped-draft.js'

/** A draft with everything its pages are made of. */
export interface DraftView {
  draft: Draft
  definition: ProcedureDefinition
  form: FormDefinition
  person: Person
  agency: Agency
  context: DraftContext
  /** Answers that count, read from what was typed. */
  answers: Answers
  attachments: Attachment[]
  asked: Asked[]
  /** Results the person has that may stand for a required document. */
  offered: PersonPaper[]
  /** Files of the person's earlier dossiers that may stand for a required document; read for the page of papers alone. */
  earlier: EarlierPaper[]
  /** With it the person's browser seals what it keeps of this draft; only they are given it. */
  browserKey: string
  standing: DraftStanding
  /** Whether registers may be asked. */
  asksRegisters: boolean
}

export type CitizenRequest = SurfaceRequest<CitizenViewer>

/** The person's own draft; another's is not found. */
export async function openDraft({ viewer, params, path }: CitizenRequest, needs: Needs): Promise<DraftView> {
  const id = params.id ?? ''
  if (!isId(id)) throw new NotFound('draft')
  return asActor(needs.db, { kind: 'citizen', id: viewer.id }, async (tx) => {
    const draft = await getDraft(tx, needs.keyring, id)
    const { definition: published } = await getRevision(tx, draft.revisionId)
    const offer = { agencyId: draft.agencyId, day: legalDayOf(needs.now()) }
    const definition = await offeredDefinition(tx, published, offer)
    if (!definition.form) throw new NotFound('form')
    const person = await getPerson(tx, needs.keyring, viewer.id)
    const { form } = definition
    const agency = await getAgency(tx, draft.agencyId)
    const attachments = await listAttachments(tx, needs.keyring, { draftId: id })
    const context = draftContext(form, person, {
      units: needs.units,
      at: needs.now(),
      attachments,
      content: draft.content,
    })
    const resultCodes = definition.requiredDocuments.flatMap((document) => document.resultCodes ?? [])
    const offered = await listPersonPapers(tx, { personId: viewer.id, resultCodes })
    const standing = await draftStanding(tx, draft)
    const isPapers = path === paths.draftPapers(id)
    const earlier = isPapers ? await listEarlierPapers(tx, needs, { personId: viewer.id, definition }) : []
    const around = { definition, form, person, agency, context, attachments, offered, earlier, standing }
    const registers = { asksRegisters: await asksRegisters(tx, needs) }
    return withDraft({ ...around, ...registers, browserKey: browserKeyOf(needs, id) }, draft)
  })
}

const browserKeyOf = ({ secret }: Needs, draftId: string): string =>
  derive(secret, `what a browser keeps of draft ${draftId}`).toString('base64url')

/** The same view over a draft that was saved since. */
export function withDraft(view: Omit<DraftView, 'draft' | 'answers' | 'asked'>, draft: Draft): DraftView {
  const answers = answersTyped(view.form, draft.content, view.context)
  const asked = documentsAsked(view.definition, draft.channel, { answers, context: view.context })
  return { ...view, draft, answers, asked }
}

/**
 * A page of a draft whose procedure has a new revision leads to what that changes, and one whose procedure is carried out no more says
 * so; what is posted is still taken.
 */
export function onCurrentDraft(step: (request: CitizenRequest, view: DraftView, needs: Needs) => Promise<Answer>) {
  return onOpenDraft(async (request, view, needs) => {
    if (!view.standing.isCarriedOut) return showStopped(request, view, needs)
    return view.standing.newer ? { redirect: paths.draftRenewal(view.draft.id) } : step(request, view, needs)
  })
}

/** A step of a draft that is still one; what has become a dossier is answered with its confirmation. */
export function onOpenDraft(step: (request: CitizenRequest, view: DraftView, needs: Needs) => Promise<Answer>) {
  return async (request: CitizenRequest, needs: Needs): Promise<Answer> => {
    const view = await openDraft(request, needs)
    if (view.draft.dossierId) return { redirect: paths.draftDone(view.draft.id) }
    return step(request, view, needs)
  }
}
