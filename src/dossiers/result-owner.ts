import { findPersonNamed } from '../people/index.js'
import type { Tx } from '../platform/db.js'
import { compileFeel } from '../platform/feel/compile-feel.js'
import { answersScope } from '../procedures/forms/index.js'
import type { ProcedureDefinition } from '../procedures/procedure.js'
import { getAnswers } from './answers.js'
import { legalDayOf } from './codes.js'
import { contactOf } from './contact.js'
import type { Dossier } from './dossier.js'
import type { DecisionNeeds } from './result-order.js'

/**
 * In whose e-document store a result is kept: it is the store of the organisation or person whose paper it is (Decree 45/2020/NĐ-CP,
 * article 16; checked 2026-11-28), not of whoever pressed the button. Undefined where that person is not known here by number and
 * name together, or is an organisation, which has no store here: better in no store than in a stranger's.
 */
export async function resultOwner(
  tx: Tx,
  needs: DecisionNeeds,
  dossier: Dossier,
  definition: ProcedureDefinition,
): Promise<string | undefined> {
  const { behalf } = contactOf(needs.keyring, dossier)
  if (behalf?.kind === 'organisation') return undefined
  if (behalf?.kind === 'authorised')
    return findPersonNamed(tx, needs.keyring, { personalId: behalf.number, fullName: behalf.name })
  const { owner } = definition.results[0] ?? {}
  if (!owner || !definition.form) return dossier.applicantId
  const { answers, inVietnamese } = await getAnswers(tx, needs.keyring, dossier.id)
  const context = { today: legalDayOf(dossier.submittedAt), units: needs.units, frozen: inVietnamese }
  const scope = answersScope(definition.form, answers, context)
  const [personalId, fullName] = [owner.personalId, owner.fullName].map((feel) => compileFeel(feel).evaluate(scope))
  if (typeof personalId !== 'string' || typeof fullName !== 'string') return undefined
  return findPersonNamed(tx, needs.keyring, { personalId, fullName })
}
