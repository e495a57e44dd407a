import type { Selectable } from 'kysely'
import type { Agency } from '../agencies/index.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { PaymentDuesTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'
import type { CollectionPoint } from '../procedures/procedure.js'
import type { FeeAsked } from './fees.js'

export type PaymentDue = Selectable<PaymentDuesTable>

/** Writes what a dossier costs, with the treasury fields of the agency that collects; nothing due is nothing written. */
export async function insertDues(
  tx: Tx,
  dossierId: string,
  asked: readonly FeeAsked[],
  { agency, at }: { agency: Agency; at: Instant },
): Promise<void> {
  const rows = asked
    .filter(({ amountVnd }) => amountVnd > 0)
    .map(({ rule, amountVnd }) => ({
      id: newId(at),
      dossierId,
      agencyId: agency.id,
      rule: rule.id,
      kind: rule.kind,
      name: rule.name.vi,
      amountVnd,
      collect: rule.collect,
      state: 'due' as const,
      legalBasis: rule.legalBasis ?? null,
      treasuryAccount: agency.treasuryAccount,
      treasuryName: agency.treasuryName,
      budgetChapter: agency.budgetChapter,
      createdAt: at,
    }))
  if (rows.length > 0) await tx.insertInto('paymentDues').values(rows).execute()
}

export async function listDues(tx: Tx, dossierId: string): Promise<PaymentDue[]> {
  return tx
    .selectFrom('paymentDues')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('createdAt')
    .orderBy('rule')
    .execute()
}

/** Đồng still to be paid, at one collection point or in all. */
export async function sumDue(tx: Tx, dossierId: string, collect?: CollectionPoint): Promise<number> {
  let query = tx
    .selectFrom('paymentDues')
    .select((on) => on.fn.coalesce(on.fn.sum<number>('amountVnd'), on.lit(0)).as('sum'))
    .where('dossierId', '=', dossierId)
    .where('state', '=', 'due')
  if (collect) query = query.where('collect', '=', collect)
  return Number((await query.executeTakeFirstOrThrow()).sum)
}

/** What a law asks of the person while their dossier is in processing, such as a tax that the tax agency worked out. */
export interface Obligation {
  name: string
  amountVnd: number
  legalBasis: string | null
}

const obligationRule = 'obligation-'

/** Writes an obligation as a due beside those of the procedure's rules; the dossier waits until it is paid. */
export async function insertObligation(
  tx: Tx,
  dossierId: string,
  { obligation, agency, at }: { obligation: Obligation; agency: Agency; at: Instant },
): Promise<string> {
  const earlier = (await listDues(tx, dossierId)).filter((due) => due.rule.startsWith(obligationRule))
  const id = newId(at)
  await tx
    .insertInto('paymentDues')
    .values({
      id,
      dossierId,
      agencyId: agency.id,
      rule: `${obligationRule}${earlier.length + 1}`,
      kind: 'charge',
      ...obligation,
      collect: 'before_return',
      state: 'due',
      treasuryAccount: agency.treasuryAccount,
      treasuryName: agency.treasuryName,
      budgetChapter: agency.budgetChapter,
      createdAt: at,
    })
    .execute()
  return id
}

/** Đồng still to be paid of the obligations a dossier waits on. */
export async function sumObligationsDue(tx: Tx, dossierId: string): Promise<number> {
  const dues = await listDues(tx, dossierId)
  return dues
    .filter((due) => due.state === 'due' && due.rule.startsWith(obligationRule))
    .reduce((sum, due) => sum + due.amountVnd, 0)
}
