import { sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import type { FormDefinition } from './form.js'
import type { ProcedureCode } from './procedure.js'
import { getRevisions } from './store.js'

/** The e-form of a published procedure, as those who keep the catalogue look at it. */
export interface FormInForce {
  code: ProcedureCode
  name: string
  revision: number
  pages: number
  questions: number
  rules: number
  /** Why it must still be compared with the printed original. */
  toCheckAgain: string | null
}

/** The forms of all published procedures, those that must be checked again first. */
export async function listFormsInForce(tx: Tx): Promise<FormInForce[]> {
  const rows = await tx
    .selectFrom('procedures as p')
    .innerJoin('procedureRevisions as r', 'r.id', 'p.currentRevisionId')
    .select('r.id')
    .where('p.state', '=', 'published')
    // Of thousands that are only told about, none needs to be read.
    .where(sql<boolean>`r.definition ? 'form'`)
    .orderBy('p.code')
    .execute()
  const revisions = await getRevisions(
    tx,
    rows.map(({ id }) => id),
  )
  return revisions
    .flatMap(({ number, definition: { code, shortName, form } }) =>
      form
        ? [{ code, name: shortName.vi, revision: number, ...sizeOf(form), toCheckAgain: form.toCheckAgain?.vi ?? null }]
        : [],
    )
    .sort((one, other) => Number(one.toCheckAgain === null) - Number(other.toCheckAgain === null))
}

function sizeOf({ pages }: FormDefinition): Pick<FormInForce, 'pages' | 'questions' | 'rules'> {
  const sections = pages.flatMap((page) => page.sections)
  const fields = sections.flatMap((section) => section.fields)
  const onFields = fields.flatMap(({ visibleWhen, requiredWhen, calculated }) => [
    visibleWhen,
    requiredWhen,
    calculated,
  ])
  const around = [...pages, ...sections].map(({ visibleWhen }) => visibleWhen)
  const checks = pages.flatMap((page) => (page.checks ?? []).map(({ when }) => when))
  const rules = [...onFields, ...around, ...checks].filter((rule) => rule !== undefined).length
  return { pages: pages.length, questions: fields.length, rules }
}
