import { sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import { NotFound } from '../platform/errors.js'
import { isId } from '../platform/ids.js'
import type { Instant } from '../platform/time.js'
import { classOfRow } from './class-row.js'
import type { ClassCounts, CountedClass, TrainingClass } from './training-class.js'

export interface ClassQuestion {
  /** All agencies when left out. */
  agencyIds?: readonly string[]
  at: Instant
  limit: number
}

/** Classes that are still to come and not cancelled, the next one first. */
export async function listComingClasses(tx: Tx, { agencyIds, at, limit }: ClassQuestion): Promise<CountedClass[]> {
  let query = tx.selectFrom('trainingClasses').selectAll().where('startsAt', '>', at).where('status', '=', 'open')
  if (agencyIds) query = query.where('agencyId', 'in', agencyIds)
  return counted(tx, (await query.orderBy('startsAt').orderBy('id').limit(limit).execute()).map(classOfRow))
}

/** Classes for those who arrange them: what is to come first, then what was, newest first. */
export async function listArrangedClasses(
  tx: Tx,
  { agencyIds, at, limit }: ClassQuestion,
): Promise<{ coming: CountedClass[]; past: CountedClass[] }> {
  const of = () => {
    const all = tx.selectFrom('trainingClasses').selectAll().limit(limit)
    return agencyIds ? all.where('agencyId', 'in', agencyIds) : all
  }
  const coming = await of().where('endsAt', '>', at).orderBy('startsAt').orderBy('id').execute()
  const past = await of().where('endsAt', '<=', at).orderBy('startsAt', 'desc').orderBy('id').execute()
  const all = await counted(tx, [...coming, ...past].map(classOfRow))
  return { coming: all.slice(0, coming.length), past: all.slice(coming.length) }
}

export async function getClassBySlug(tx: Tx, slug: string): Promise<CountedClass> {
  return one(tx, await tx.selectFrom('trainingClasses').selectAll().where('slug', '=', slug).executeTakeFirst())
}

export async function getClass(tx: Tx, id: string): Promise<CountedClass> {
  if (!isId(id)) throw new NotFound('class')
  return one(tx, await tx.selectFrom('trainingClasses').selectAll().where('id', '=', id).executeTakeFirst())
}

/** Holds the class until the transaction ends, so that its seats are given one after the other. */
export async function lockClass(tx: Tx, id: string): Promise<CountedClass> {
  if (!isId(id)) throw new NotFound('class')
  return one(tx, await tx.selectFrom('trainingClasses').selectAll().where('id', '=', id).forUpdate().executeTakeFirst())
}

type Row = Parameters<typeof classOfRow>[0]

async function one(tx: Tx, row: Row | undefined): Promise<CountedClass> {
  const [found] = row ? await counted(tx, [classOfRow(row)]) : []
  if (!found) throw new NotFound('class')
  return found
}

const nobody: ClassCounts = { seated: 0, waiting: 0, attended: 0 }

async function counted(tx: Tx, classes: readonly TrainingClass[]): Promise<CountedClass[]> {
  if (classes.length === 0) return []
  const ids = classes.map(({ id }) => id)
  const { rows } = await sql<
    ClassCounts & { classId: string }
  >`select class_id, seated, waiting, attended from class_counts(${ids}::uuid[])`.execute(tx)
  const byClass = new Map(rows.map(({ classId, ...counts }) => [classId, counts]))
  return classes.map((each) => ({ ...each, ...(byClass.get(each.id) ?? nobody) }))
}

/** Whether an agency has a class to come and a support point that is open. */
export async function offersInPerson(
  tx: Tx,
  agencyId: string,
  at: Instant,
): Promise<{ offersClasses: boolean; offersHelp: boolean }> {
  const { rows } = await sql<{ offersClasses: boolean; offersHelp: boolean }>`
    select exists (select 1 from training_classes where agency_id = ${agencyId} and status = 'open' and starts_at > ${at}) as offers_classes,
      exists (select 1 from support_points where agency_id = ${agencyId} and status = 'open') as offers_help`.execute(
    tx,
  )
  return rows[0] ?? { offersClasses: false, offersHelp: false }
}
