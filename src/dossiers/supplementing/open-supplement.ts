import { type Attachment, listAttachments } from '../../documents/index.js'
import { getPerson } from '../../people/index.js'
import { sealJson, unsealJson } from '../../platform/crypto.js'
import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { fileQuestions, type Posted, type UnitDirectory } from '../../procedures/forms/index.js'
import { getRevision } from '../../procedures/index.js'
import type { ProcedureDefinition } from '../../procedures/procedure.js'
import { getAnswers } from '../answers.js'
import type { Dossier } from '../dossier.js'
import { draftContext } from '../drafts/draft-context.js'
import { findOpenRequest, type SupplementAsked } from '../supplements.js'
import { type ReadSupplement, readSupplement, type SupplementForm } from './read-supplement.js'

export interface SupplementNeeds extends CoreNeeds {
  units: UnitDirectory
}

/** A request as its page shows it: what is asked, what was put right so far. */
export interface OpenSupplement {
  dossier: Dossier
  request: SupplementAsked
  definition: ProcedureDefinition
  /** Undefined when no question of the form was flagged. */
  form: SupplementForm | undefined
  /** Undefined before anything was typed. */
  read: ReadSupplement | undefined
  papers: Attachment[]
}

const context = (requestId: string): string => `supplement_requests:${requestId}`

/** Ids of what was flagged of one kind. */
export const flagged = (request: SupplementAsked, target: 'document' | 'field'): Set<string> =>
  new Set(request.items.filter((item) => item.target === target).map((item) => item.targetId))

/** Reads the open request of a dossier with what the person has put right so far. Not found when nothing is asked. */
export async function openSupplement(
  tx: Tx,
  needs: SupplementNeeds,
  { dossier, personId }: { dossier: Dossier; personId: string },
): Promise<OpenSupplement> {
  const request = await findOpenRequest(tx, needs.keyring, dossier.id)
  if (!request) throw new NotFound('open supplement request')
  const { definition } = await getRevision(tx, dossier.revisionId)
  const papers = await listAttachments(tx, needs.keyring, { supplementRequestId: request.id })
  const form = await formOf(tx, needs, { dossier, personId, request, definition, papers })
  const typed = await readTyped(tx, needs, request.id)
  const read = form && typed ? readSupplement(form, typed) : undefined
  return { dossier, request, definition, form, read, papers }
}

interface Asking {
  dossier: Dossier
  personId: string
  request: SupplementAsked
  definition: ProcedureDefinition
  papers: readonly Attachment[]
}

async function formOf(
  tx: Tx,
  needs: SupplementNeeds,
  { dossier, personId, request, definition, papers }: Asking,
): Promise<SupplementForm | undefined> {
  const fields = flagged(request, 'field')
  if (!definition.form || fields.size === 0) return undefined
  const { answers: frozen } = await getAnswers(tx, needs.keyring, dossier.id)
  const person = await getPerson(tx, needs.keyring, personId)
  const at = needs.now()
  const hasFiles = fileQuestions(definition.form).length > 0
  const submitted = hasFiles ? await listAttachments(tx, needs.keyring, { dossierId: dossier.id }) : []
  const attachments = [...submitted, ...papers]
  return {
    form: definition.form,
    frozen,
    flagged: fields,
    context: draftContext(definition.form, person, { units: needs.units, at, attachments }),
  }
}

async function readTyped(tx: Tx, { keyring }: SupplementNeeds, requestId: string): Promise<Posted | undefined> {
  const row = await tx
    .selectFrom('supplementRequests')
    .select('draftSealed')
    .where('id', '=', requestId)
    .executeTakeFirst()
  return row?.draftSealed ? unsealJson<Posted>(keyring, row.draftSealed, context(requestId)) : undefined
}

/** Keeps what was typed until it is sent. */
export async function keepTypedSupplement(
  tx: Tx,
  { keyring }: SupplementNeeds,
  { requestId, typed }: { requestId: string; typed: ReadSupplement['typed'] },
): Promise<void> {
  await tx
    .updateTable('supplementRequests')
    .set({ draftSealed: sealJson(keyring, typed, context(requestId)) })
    .where('id', '=', requestId)
    .execute()
}
