import { createHash } from 'node:crypto'
import { canonicalJson } from '../../platform/canonical-json.js'
import { asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import type { Answers, FormDefinition } from '../form.js'
import { checkWhole, type FieldError, FormFault, type UnitDirectory } from '../forms/index.js'
import type { ProcedureDefinition } from '../procedure.js'

export type FormTest =
  | { outcome: 'passed' }
  | { outcome: 'refused'; because: 'no_form' | 'form_faulty' }
  | { outcome: 'refused'; because: 'answers_wrong'; errors: FieldError[] }

export interface TestedForm {
  procedure: ProcedureDefinition
  answers: Answers
  units: UnitDirectory
  /** The legal day on which the answers are given. */
  today: string
  officerId: string | null
}

/** The form as bytes: the same questions and rules, the same digest, however the definition was kept. */
export const formDigest = (form: FormDefinition): Buffer => createHash('sha256').update(canonicalJson(form)).digest()

/** Fills the form in whole, by its own rules, and keeps that it passed: a level from 3 on asks for it. */
export async function testForm(needs: Pick<CoreNeeds, 'db' | 'now'>, tested: TestedForm): Promise<FormTest> {
  const { procedure, answers, units, today, officerId } = tested
  if (!procedure.form) return { outcome: 'refused', because: 'no_form' }
  const errors = wholeErrors(procedure.form, answers, { units, today })
  if (!errors) return { outcome: 'refused', because: 'form_faulty' }
  if (errors.length > 0) return { outcome: 'refused', because: 'answers_wrong', errors }
  const row = { procedureCode: procedure.code, testedAt: needs.now(), officerId }
  const digest = formDigest(procedure.form)
  await asSystem(needs.db, (tx) =>
    tx
      .insertInto('formTests')
      .values({ formDigest: digest, ...row })
      .onConflict((conflict) => conflict.column('formDigest').doUpdateSet(row))
      .execute(),
  )
  return { outcome: 'passed' }
}

function wholeErrors(form: FormDefinition, answers: Answers, context: { units: UnitDirectory; today: string }) {
  try {
    return checkWhole(form, answers, context).errors
  } catch (error) {
    if (error instanceof FormFault) return undefined
    throw error
  }
}

/** When this very form was last filled in whole. */
export async function formTestedAt(tx: Tx, form: FormDefinition | undefined): Promise<Instant | null> {
  if (!form) return null
  const row = await tx
    .selectFrom('formTests')
    .select('testedAt')
    .where('formDigest', '=', formDigest(form))
    .executeTakeFirst()
  return row?.testedAt ?? null
}
