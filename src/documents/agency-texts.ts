import type { Selectable } from 'kysely'
import { asActor, type Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { newId } from '../platform/ids.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { DocumentTextsTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'
import { faultsOfForm } from './form-kinds.js'
import type { FormFault } from './form-text/index.js'
import { previewPaper } from './preview-paper.js'
import type { FormKind } from './render-form.js'
import { TemplateBroken } from './typst/render-pdf.js'

export type AgencyText = Selectable<DocumentTextsTable>

/** Which paper an agency words: of one kind, for one procedure or, with null, for all. */
export interface WordedPaper {
  agencyId: string
  kind: FormKind
  procedureCode: string | null
}

export type TextPublication =
  | { outcome: 'in_force' }
  | { outcome: 'refused'; because: 'nothing_written' | 'cannot_be_printed' }
  | { outcome: 'refused'; because: 'faulty'; faults: FormFault[] }

/** The texts that count today: those in force and the drafts. */
export async function listAgencyTexts(tx: Tx, agencyId: string): Promise<AgencyText[]> {
  return tx
    .selectFrom('documentTexts')
    .selectAll()
    .where('agencyId', '=', agencyId)
    .where('state', '<>', 'ended')
    .orderBy('kind')
    .orderBy('procedureCode')
    .execute()
}

export async function findAgencyText(
  tx: Tx,
  paper: WordedPaper,
  state: 'draft' | 'in_force',
): Promise<AgencyText | undefined> {
  return ofPaper(tx.selectFrom('documentTexts').selectAll().where('state', '=', state), paper).executeTakeFirst()
}

/** Keeps what an officer wrote as the draft of a paper's words; faults are allowed in a draft. */
export async function draftAgencyText(
  needs: Pick<CoreNeeds, 'db' | 'now'>,
  paper: WordedPaper,
  by: { officerId: string; body: string },
): Promise<void> {
  const at = needs.now()
  await asActor(needs.db, { kind: 'officer', id: by.officerId }, async (tx) => {
    await end(tx, paper, { state: 'draft', officerId: by.officerId, at })
    await tx
      .insertInto('documentTexts')
      .values({ id: newId(at), ...paper, body: by.body, state: 'draft', writtenBy: by.officerId, writtenAt: at })
      .execute()
  })
}

/** Puts a draft in force for the papers that are ordered from now on, once nothing in it can leave a blank on anyone's paper. */
export async function publishAgencyText(
  needs: Pick<CoreNeeds, 'db' | 'now'>,
  paper: WordedPaper,
  officerId: string,
): Promise<TextPublication> {
  const actor = { kind: 'officer', id: officerId } as const
  const draft = await asActor(needs.db, actor, (tx) => findAgencyText(tx, paper, 'draft'))
  if (!draft) return { outcome: 'refused', because: 'nothing_written' }
  const faults = faultsOfForm(paper.kind, draft.body)
  if (faults.length > 0) return { outcome: 'refused', because: 'faulty', faults }
  if (!(await canBePrinted(paper.kind, draft.body, needs.now()))) {
    return { outcome: 'refused', because: 'cannot_be_printed' }
  }
  const at = needs.now()
  return asActor(needs.db, actor, async (tx) => {
    await end(tx, paper, { state: 'in_force', officerId, at })
    const published = await tx
      .updateTable('documentTexts')
      .set({ state: 'in_force', decidedBy: officerId, decidedAt: at })
      .where('id', '=', draft.id)
      // Only what was checked comes in force: a draft that was replaced meanwhile does not.
      .where('state', '=', 'draft')
      .returning('id')
      .executeTakeFirst()
    return published ? { outcome: 'in_force' } : { outcome: 'refused', because: 'nothing_written' }
  })
}

/** Goes back to the words of the procedure or of the law; papers that were ordered keep theirs. */
export async function withdrawAgencyText(
  needs: Pick<CoreNeeds, 'db' | 'now'>,
  paper: WordedPaper,
  officerId: string,
): Promise<void> {
  await asActor(needs.db, { kind: 'officer', id: officerId }, async (tx) => {
    const ended = await end(tx, paper, { state: 'in_force', officerId, at: needs.now() })
    if (ended === 0n) throw new NotFound('words in force')
  })
}

async function canBePrinted(kind: FormKind, text: string, createdAt: Instant): Promise<boolean> {
  try {
    await previewPaper(kind, { createdAt, text })
    return true
  } catch (error) {
    if (error instanceof TemplateBroken) return false
    throw error
  }
}

async function end(
  tx: Tx,
  paper: WordedPaper,
  { state, officerId, at }: { state: 'draft' | 'in_force'; officerId: string; at: Instant },
): Promise<bigint> {
  const ending = tx.updateTable('documentTexts').set({ state: 'ended', decidedBy: officerId, decidedAt: at })
  const { numUpdatedRows } = await ofPaper(ending.where('state', '=', state), paper).executeTakeFirst()
  return numUpdatedRows
}

interface Where<Q> {
  where(column: 'agencyId' | 'kind' | 'procedureCode', operator: '=' | 'is', value: string | null): Q
}

const ofPaper = <Q extends Where<Q>>(query: Q, { agencyId, kind, procedureCode }: WordedPaper): Q =>
  query
    .where('agencyId', '=', agencyId)
    .where('kind', '=', kind)
    .where('procedureCode', procedureCode === null ? 'is' : '=', procedureCode)
