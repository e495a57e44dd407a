import { getAgency } from '../../agencies/index.js'
import { getPerson, personalIdKey } from '../../people/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { PartnerUnavailable } from '../../platform/partner-failures.js'
import { getRevision } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import type { Purpose, Registers } from '../../registers/index.js'
import type { FoundPaper } from './draft.js'
import { attachPapers, type PaperNeeds, type PapersAttached } from './draft-papers.js'
import { asksRegisters, type LookUpNeeds } from './look-up-person.js'
import { logRegisterAnswer, logRegisterQuestion } from './register-questions.js'
import { getDraft, lockDraft, updateDraft } from './store.js'

interface Looking {
  draftId: string
  personId: string
}

export type PapersLookUp =
  | { outcome: 'looked'; found: number }
  | { outcome: 'refused'; because: 'unavailable' | 'not_connected' }
  | { outcome: 'already_submitted' }

/** Codes of results by which a register may hold a paper that the procedure asks to be handed in. */
export const codesInRegisters = ({ requiredDocuments }: Pick<ProcedureDefinition, 'requiredDocuments'>): string[] => [
  ...new Set(requiredDocuments.flatMap(({ mode, resultCodes = [] }) => (mode === 'hand_in' ? resultCodes : []))),
]

interface Asking {
  registers: Registers
  owner: Parameters<Registers['listPapers']>[0]
  purpose: Purpose
}

/** Whose papers the e-document store is asked for, about what, in whose name. */
async function open(
  tx: Tx,
  needs: LookUpNeeds,
  { draftId, personId }: Looking,
): Promise<Asking | Exclude<PapersLookUp, { outcome: 'looked' }>> {
  const draft = await getDraft(tx, needs.keyring, draftId)
  if (draft.dossierId) return { outcome: 'already_submitted' }
  const { registers } = needs
  if (!registers || !(await asksRegisters(tx, needs))) return { outcome: 'refused', because: 'not_connected' }
  const { definition } = await getRevision(tx, draft.revisionId)
  const { fullName, personalId } = await getPerson(tx, needs.keyring, personId)
  const { code: agencyCode } = await getAgency(tx, draft.agencyId)
  const { procedureCode } = draft
  const questionId = await logRegisterQuestion(tx, {
    ...{ personId, draftId, procedureCode, register: 'e_documents', about: 'requiredDocuments', at: needs.now() },
    subjectKey: personalIdKey(needs.keyring, personalId),
  })
  const owner = { personalId, fullName, resultCodes: codesInRegisters(definition) }
  return { registers, owner, purpose: { agencyCode, procedureCode, questionId } }
}

/** Asks the national e-document store which of the papers that are asked for the person has; what it finds is offered in the draft (L11). */
export async function lookUpPapers(needs: LookUpNeeds, looking: Looking): Promise<PapersLookUp> {
  const actor = { kind: 'citizen', id: looking.personId } as const
  const opened = await asActor(needs.db, actor, (tx) => open(tx, needs, looking))
  if (!('owner' in opened)) return opened
  const { registers, owner, purpose } = opened
  const answer = await registers.listPapers(owner, purpose)
  return asActor(needs.db, actor, async (tx): Promise<PapersLookUp> => {
    const at = needs.now()
    await logRegisterAnswer(tx, { id: purpose.questionId, outcome: answer.outcome, at })
    if (answer.outcome === 'unavailable') return { outcome: 'refused', because: 'unavailable' }
    const draft = await lockDraft(tx, needs.keyring, looking.draftId)
    if (draft.dossierId) return { outcome: 'already_submitted' }
    const content = { ...draft.content, found: { papers: answer.papers, at: at.toISOString() } }
    await updateDraft(tx, needs.keyring, { id: draft.id, content, page: draft.page, version: draft.version, at })
    return { outcome: 'looked', found: answer.papers.length }
  })
}

export interface UsingRegistered extends Looking {
  /** The required document it is for. */
  documentId: string
  /** Number of the paper, as it was offered. */
  number: string
}

/** Puts a paper that the e-document store holds in the place of a required document, with its number there; the person brings nothing. */
export async function attachRegisteredPaper(
  needs: PaperNeeds & LookUpNeeds,
  using: UsingRegistered,
): Promise<PapersAttached | { outcome: 'unavailable' }> {
  const { draftId, personId, documentId } = using
  const actor = { kind: 'citizen', id: personId } as const
  const { paper, agencyCode, procedureCode } = await asActor(needs.db, actor, async (tx) => {
    const draft = await getDraft(tx, needs.keyring, draftId)
    const { definition } = await getRevision(tx, draft.revisionId)
    const paper = foundFor(definition, draft.content.found?.papers ?? [], documentId).find(
      ({ number }) => number === using.number,
    )
    if (!paper) throw new NotFound('paper of a register')
    const { code } = await getAgency(tx, draft.agencyId)
    return { paper, agencyCode: code, procedureCode: draft.procedureCode }
  })
  const bytes = await fetched(needs.registers, paper, { agencyCode, procedureCode, questionId: draftId })
  if (!bytes) return { outcome: 'unavailable' }
  const { fileName, number } = paper
  const papers = [{ documentId, fileName, bytes, isTooLarge: false, sourceRegister: number }]
  return attachPapers(needs, { draftId, actor, papers })
}

/** Of what was found, the papers that may stand for this required document. */
export const foundFor = (
  { requiredDocuments }: Pick<ProcedureDefinition, 'requiredDocuments'>,
  papers: readonly FoundPaper[],
  documentId: string,
): FoundPaper[] => {
  const asked = requiredDocuments.find(({ id, mode }) => id === documentId && mode === 'hand_in')
  return papers.filter(({ resultCode }) => asked?.resultCodes?.includes(resultCode))
}

async function fetched(
  registers: Registers | undefined,
  paper: FoundPaper,
  purpose: Purpose,
): Promise<Buffer | undefined> {
  try {
    return await registers?.readPaper(paper, purpose)
  } catch (error) {
    if (error instanceof PartnerUnavailable) return undefined
    throw error
  }
}
