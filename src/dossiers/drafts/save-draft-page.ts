import { listAttachments } from '../../documents/index.js'
import { getPerson } from '../../people/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Answers, FormDefinition } from '../../procedures/form.js'
import {
  fileQuestions,
  type ParsedPage,
  type Posted,
  prefill,
  type UnitDirectory,
} from '../../procedures/forms/index.js'
import { getRevision, offeredDefinition } from '../../procedures/index.js'
import type { ReturnWay } from '../../procedures/procedure.js'
import { legalDayOf } from '../codes.js'
import type { Contact } from '../dossier.js'
import { behalfIn } from './behalf-fields.js'
import type { Draft, DraftActor, DraftContent, PageSave } from './draft.js'
import { draftContext, identityFacts } from './draft-context.js'
import { returnForm, returnPage } from './return-form.js'
import { lockDraft, updateDraft } from './store.js'
import { answersTyped, keepTyped, markOf, parseOver, type TypedPage } from './typed-answers.js'

export type PageSaved =
  | { outcome: 'saved'; parsed: ParsedPage; draft: Draft }
  /** Another tab has saved this page since it was shown; nothing was written, what was typed comes back. */
  | { outcome: 'changed_elsewhere'; parsed: ParsedPage; draft: Draft }
  | { outcome: 'already_submitted' }

export interface PageSaving {
  draftId: string
  actor: DraftActor
  /** Page of the procedure's form, or `returnPage`. */
  pageId: string
  posted: Posted
  /** `markOf` what the page showed. */
  mark: string
  /** Of the window that saves, where it says so: what it saved itself is no news to it, even when the answer was lost on the line. */
  by?: PageSave | undefined
}

export interface SavingNeeds extends CoreNeeds {
  units: UnitDirectory
}

/** Saves a page of a draft as it was typed, right or wrong, so that nothing typed is ever lost. */
export async function saveDraftPage(needs: SavingNeeds, saving: PageSaving): Promise<PageSaved> {
  return asActor(needs.db, saving.actor, async (tx) => {
    const draft = await lockDraft(tx, needs.keyring, saving.draftId)
    if (draft.dossierId) return { outcome: 'already_submitted' }
    const page = await openPage(tx, needs, draft, saving.pageId)
    const parsed = parseOver({ ...page, content: draft.content }, saving.pageId, saving.posted)
    const earlier = draft.content.typed[saving.pageId]
    const typed = keepTyped(earlier, saving.posted, parsed.raw)
    if (isNews(draft, saving) && markOf(earlier) !== markOf(typed)) {
      return { outcome: 'changed_elsewhere', parsed, draft }
    }
    const content = page.read(withTyped(draft.content, typed, saving))
    const change = { id: draft.id, content, page: saving.pageId, version: draft.version }
    await updateDraft(tx, needs.keyring, { ...change, at: needs.now() })
    return { outcome: 'saved', parsed, draft: { ...draft, ...change, version: draft.version + 1 } }
  })
}

/** Whether the draft holds something of this page that the window which saves it has not seen. */
function isNews({ content }: Draft, { pageId, mark, by }: PageSaving): boolean {
  const isOwn = by !== undefined && content.saves?.[pageId]?.window === by.window
  return !isOwn && markOf(content.typed[pageId]) !== mark
}

function withTyped(content: DraftContent, typed: TypedPage, { pageId, by }: PageSaving): DraftContent {
  const { [pageId]: _, ...saves } = content.saves ?? {}
  return {
    ...content,
    typed: { ...content.typed, [pageId]: typed },
    saves: by === undefined ? saves : { ...saves, [pageId]: by },
  }
}

interface OpenPage {
  form: FormDefinition
  context: ReturnType<typeof draftContext>
  /** Reads the answers anew from what is typed. */
  read: (content: DraftContent) => DraftContent
}

async function openPage(tx: Tx, needs: SavingNeeds, draft: Draft, pageId: string): Promise<OpenPage> {
  const { definition } = await getRevision(tx, draft.revisionId)
  const person = await getPerson(tx, needs.keyring, draft.personId)
  const hasFiles = fileQuestions(definition.form).length > 0
  const attachments = hasFiles ? await listAttachments(tx, needs.keyring, { draftId: draft.id }) : []
  const around = { units: needs.units, at: needs.now(), attachments, content: draft.content }
  if (pageId === returnPage) {
    const offer = { agencyId: draft.agencyId, day: legalDayOf(needs.now()) }
    const form = returnForm(await offeredDefinition(tx, definition, offer))
    const context = draftContext(form, person, around)
    const read = (content: DraftContent) => ({ ...content, ...returnOf(answersTyped(form, asked(content), context)) })
    return { form, context, read }
  }
  const { form } = definition
  if (!form) throw new NotFound('form')
  const context = draftContext(form, person, around)
  const given = prefill(form, identityFacts(person))
  const read = (content: DraftContent) => ({
    ...content,
    answers: answersTyped(form, { ...content, answers: { ...given, ...content.answers } }, context),
  })
  return { form, context, read }
}

const asked = (content: DraftContent): DraftContent => ({ ...content, answers: {} })

function returnOf(answers: Answers): { returnWay: ReturnWay | null; contact: Contact } {
  const text = (id: string): string | null => {
    const answer = answers[id]
    return typeof answer === 'string' ? answer : null
  }
  // The form offers only ways of return, and its check has refused anything else.
  const returnWay = text('returnWay') as ReturnWay | null
  const contact = { phone: text('phone'), email: text('email'), address: text('address'), behalf: behalfIn(answers) }
  return { returnWay, contact }
}
