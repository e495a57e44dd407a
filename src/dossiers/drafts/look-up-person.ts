import { getAgency } from '../../agencies/index.js'
import { isSwitchedOn } from '../../connections/index.js'
import { personalIdKey } from '../../people/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { FormField, PartsAnswer } from '../../procedures/form.js'
import { fieldKinds, type Inputs, inputsOf, registerFields } from '../../procedures/forms/index.js'
import { getRevision } from '../../procedures/index.js'
import type { PersonAnswer, PersonAsked, Purpose, Registers } from '../../registers/index.js'
import type { Draft } from './draft.js'
import { fillFromRegister, leaveRegister } from './fill-from-register.js'
import { logRegisterAnswer, logRegisterQuestion } from './register-questions.js'
import { getDraft, lockDraft, updateDraft } from './store.js'

export interface LookUpNeeds extends CoreNeeds {
  registers?: Registers | undefined
}

export interface LookingUp {
  draftId: string
  personId: string
  /** The person of the form who is looked up. */
  fieldId: string
  /** The person who fills the form ticked that they want it. */
  hasConsented: boolean
}

export type LookUp =
  | { outcome: 'filled'; draft: Draft }
  | { outcome: 'refused'; because: LookUpRefusal; missing?: 'fullName' | 'personalId' }
  | { outcome: 'already_submitted' }

/** Why nothing was filled in; the form goes on by hand in every case. */
export type LookUpRefusal =
  | 'no_consent'
  | 'number_or_name_missing'
  | Exclude<PersonAnswer['outcome'], 'matches'>
  | 'not_connected'

/** Whether people may be looked up at all, here and now. */
export const asksRegisters = async (tx: Tx, { registers }: LookUpNeeds): Promise<boolean> =>
  registers !== undefined && (await isSwitchedOn(tx, 'registers'))

/**
 * Looks a person of the form up in the population register, by the number and the name that were typed, and fills in what it
 * says (L11). It happens only with the consent of who asks, stands in the log before it happens, and never keeps anybody from typing.
 */
export async function lookUpPerson(needs: LookUpNeeds, looking: LookingUp): Promise<LookUp> {
  const actor = { kind: 'citizen', id: looking.personId } as const
  if (!looking.hasConsented) return { outcome: 'refused', because: 'no_consent' }
  const opened = await asActor(needs.db, actor, (tx) => open(tx, needs, looking))
  if (!('asked' in opened)) return opened
  const { field, page, asked, purpose, registers } = opened
  const answer = await registers.findPerson(asked, purpose)
  return asActor(needs.db, actor, async (tx) => {
    const at = needs.now()
    await logRegisterAnswer(tx, { id: purpose.questionId, outcome: answer.outcome, at })
    if (answer.outcome !== 'matches') return { outcome: 'refused', because: answer.outcome }
    const draft = await lockDraft(tx, needs.keyring, looking.draftId)
    if (draft.dossierId) return { outcome: 'already_submitted' }
    const { definition } = await getRevision(tx, draft.revisionId)
    const filled = { field, page, person: answer.person, at: at.toISOString() }
    const content = fillFromRegister(draft.content, definition.form, filled)
    const change = { id: draft.id, content, page: draft.page, version: draft.version }
    await updateDraft(tx, needs.keyring, { ...change, at })
    return { outcome: 'filled', draft: { ...draft, content, version: draft.version + 1 } }
  })
}

/** The person types this answer by hand after all; what the register said is left on the page where it can be typed over. */
export async function typeByHand(needs: CoreNeeds, leaving: Omit<LookingUp, 'hasConsented'>): Promise<void> {
  await asActor(needs.db, { kind: 'citizen', id: leaving.personId }, async (tx) => {
    const draft = await lockDraft(tx, needs.keyring, leaving.draftId)
    if (draft.dossierId) return
    const { definition } = await getRevision(tx, draft.revisionId)
    const content = leaveRegister(draft.content, fieldOf(definition.form, leaving.fieldId))
    const change = { id: draft.id, content, page: draft.page, version: draft.version }
    await updateDraft(tx, needs.keyring, { ...change, at: needs.now() })
  })
}

function fieldOf(form: Parameters<typeof registerFields>[0], id: string) {
  const found = registerFields(form).find(({ field }) => field.id === id)
  if (!found) throw new NotFound('question that a register answers')
  return found
}

interface Opened {
  field: FormField
  page: string
  asked: PersonAsked
  purpose: Purpose
  registers: Registers
}

async function open(
  tx: Tx,
  needs: LookUpNeeds,
  { draftId, personId, fieldId }: LookingUp,
): Promise<Opened | Exclude<LookUp, { outcome: 'filled' }>> {
  const draft = await getDraft(tx, needs.keyring, draftId)
  if (draft.dossierId) return { outcome: 'already_submitted' }
  const { definition } = await getRevision(tx, draft.revisionId)
  const { field, page } = fieldOf(definition.form, fieldId)
  const typed = typedPerson(field, inputsOf(draft.content.typed[page] ?? {}, field.id, fieldKinds.person.inputs(field)))
  if ('missing' in typed) return { outcome: 'refused', because: 'number_or_name_missing', missing: typed.missing }
  const { registers } = needs
  if (!registers || !(await asksRegisters(tx, needs))) return { outcome: 'refused', because: 'not_connected' }
  const { code: agencyCode } = await getAgency(tx, draft.agencyId)
  const { procedureCode } = draft
  const questionId = await logRegisterQuestion(tx, {
    ...{ personId, draftId, procedureCode, register: 'population', about: fieldId, at: needs.now() },
    subjectKey: personalIdKey(needs.keyring, typed.personalId),
  })
  return { field, page, asked: typed, purpose: { agencyCode, procedureCode, questionId }, registers }
}

/** Of what was typed, the parts that are right in themselves: the register is asked before all of them are there. */
function typedPerson(field: FormField, inputs: Inputs): PersonAsked | { missing: 'fullName' | 'personalId' } {
  const given: PartsAnswer = {}
  for (const part of fieldKinds.person.parts?.(field) ?? []) {
    const kind = fieldKinds[part.kind]
    const own = Object.fromEntries(
      kind.inputs(part).map((suffix) => [suffix, inputs[suffix ? `${part.id}-${suffix}` : part.id] ?? '']),
    )
    const parsed = kind.parse(own, part, { today: '9999-12-31', units: noUnits })
    if ('value' in parsed && parsed.value !== null) given[part.id] = parsed.value
  }
  const { fullName, personalId, birthDate } = given
  if (typeof personalId !== 'string') return { missing: 'personalId' }
  if (typeof fullName !== 'string') return { missing: 'fullName' }
  return { personalId, fullName, ...(typeof birthDate === 'string' ? { birthDate } : {}) }
}

/** A person has no address among its parts. */
const noUnits = { provinces: () => [], communes: () => [], search: () => [] }
