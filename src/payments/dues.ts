import type { Selectable } from 'kysely'
import type { Agency } from '../agencies/index.js'
import type { Tx } from '../platform/db.js'
import { newId } from '../platform/ids.js'
import type { PaymentDuesTable } from '../platform/postgres/schema.js'
import type { Instant } from '../platform/time.js'
import type { CollectionPoint } from '../procedures/procedure.js'
import type { FeeAsked, GrantedRelief } from './fees.js'

export type PaymentDue = Selectable<PaymentDuesTable>

/** What spoke for a person's group when the dossier was filed; `document` is the required document, or the earlier result. */
export interface GroupEvidence {
  kind: NonNullable<PaymentDue['evidence']>
  document: string | null
}

interface DuesWanted {
  agency: Agency
  at: Instant
  evidenceOf(granted: GrantedRelief): GroupEvidence
}

/**
 * Writes what a dossier costs, by which rule, case and group, with the treasury fields of the agency that collects. What a relief takes
 * away whole is written as waived; what the rule asks of nobody is not written.
 */
export async function insertDues(
  tx: Tx,
  dossierId: string,
  asked: readonly FeeAsked[],
  { agency, at, evidenceOf }: DuesWanted,
): Promise<void> {
  const rows = asked
    .filter(({ fullVnd }) => fullVnd > 0)
    .map(({ rule, amountVnd, fullVnd, granted }) => ({
      id: newId(at),
      dossierId,
      agencyId: agency.id,
      rule: rule.id,
      kind: rule.kind,
      name: rule.name.vi,
      amountVnd,
      fullVnd,
      feeCase: rule.case?.id ?? null,
      ...reliefColumns(granted, evidenceOf),
      collect: rule.collect,
      state: amountVnd > 0 ? ('due' as const) : ('waived' as const),
      settledAt: amountVnd > 0 ? null : at,
      legalBasis: rule.legalBasis ?? null,
      treasuryAccount: agency.treasuryAccount,
      treasuryName: agency.treasuryName,
      budgetChapter: agency.budgetChapter,
      createdAt: at,
    }))
  if (rows.length > 0) await tx.insertInto('paymentDues').values(rows).execute()
}

function reliefColumns(granted: GrantedRelief | undefined, evidenceOf: DuesWanted['evidenceOf']) {
  if (!granted) return {}
  const { relief, group } = granted
  const { kind, document } = evidenceOf(granted)
  return {
    beneficiaryGroup: group,
    relief: relief.id,
    reliefBasis: relief.legalBasis,
    evidence: kind,
    evidenceDocument: document,
  }
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
