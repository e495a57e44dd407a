import { sql } from 'kysely'
import type { Tx } from '../../platform/db.js'
import type { Instant, LegalDay } from '../../platform/time.js'
import type { LegacyLevel } from '../levels/index.js'
import type { ProcedureCode, ReturnWay } from '../procedure.js'
import type { OfferDecision } from './decide-offer.js'

/** What an agency offers of a procedure, without an end. */
export interface OpenOffer {
  validFrom: LegalDay
  isCompetent: boolean
  mostLevel: number | null
  returnWays: string[] | null
}

/** The newest first; held until the transaction ends, so that two administrators do not decide at once. */
export async function openOffers(
  tx: Tx,
  { agencyId, procedureCode }: { agencyId: string; procedureCode: ProcedureCode },
): Promise<OpenOffer[]> {
  // The agency is held too: before the first offer there is no row of it.
  await tx.selectFrom('procedures').select('code').where('code', '=', procedureCode).forUpdate().execute()
  return tx
    .selectFrom('agencyProcedures')
    .select(['validFrom', 'isCompetent', 'mostLevel', 'returnWays'])
    .where('agencyId', '=', agencyId)
    .where('procedureCode', '=', procedureCode)
    .where('validTo', 'is', null)
    .orderBy('validFrom', 'desc')
    .execute()
}

export type RecordedOffer = Omit<OfferDecision, 'returnWays'> & {
  id: string
  act: 'offer' | 'stop'
  returnWays: readonly ReturnWay[]
  recordedAt: Instant
}

export async function recordOffer(tx: Tx, { returnWays, mostLevel, ...row }: RecordedOffer): Promise<void> {
  await tx
    .insertInto('offerDecisions')
    .values({ ...row, mostLevel: mostLevel ?? null, returnWays: [...returnWays] })
    .execute()
}

/** A procedure at an agency: offered, or published and not offered. */
export interface OfferShown {
  code: ProcedureCode
  name: string
  validFrom: LegalDay | null
  validTo: LegalDay | null
  isCompetent: boolean | null
  /** What is reached there; null where it is not offered. */
  legacyLevel: LegacyLevel | null
}

/** Part of a name, accents or not, or the beginning of a code. */
function named(words: string) {
  const part = `%${words.replaceAll(/[%_\\]/g, ' ').trim()}%`
  return sql<boolean>`(p.search like fold(${part}) or p.code like ${part.slice(1)})`
}

/** What an agency offers on a day or will offer after it, by name; with a part of a name or the beginning of a code those alone. */
export async function listOffersOf(
  tx: Tx,
  { agencyId, day, words = '', limit }: { agencyId: string; day: LegalDay; words?: string; limit: number },
): Promise<OfferShown[]> {
  const rows = await tx
    .selectFrom('agencyProcedures as o')
    .innerJoin('procedures as p', 'p.code', 'o.procedureCode')
    .select(['p.code', 'p.shortNameVi as name', 'o.validFrom', 'o.validTo', 'o.isCompetent', 'o.legacyLevel'])
    .where('o.agencyId', '=', agencyId)
    .$if(words !== '', (query) => query.where(named(words)))
    .where((on) =>
      on.or([
        on('o.validTo', 'is', null),
        on.and([on('o.validTo', '>=', day), on('o.validTo', '>=', on.ref('o.validFrom'))]),
      ]),
    )
    .orderBy(sql`p.short_name_vi collate "vi-x-icu"`)
    .orderBy('o.validFrom')
    .limit(limit)
    .execute()
  return rows as OfferShown[]
}

export interface OfferOnRecord {
  id: string
  code: ProcedureCode
  name: string
  act: 'offer' | 'stop'
  decisionNumber: string
  decidedOn: LegalDay
  effectiveOn: LegalDay
  officer: string
}

/** An agency's decisions about what it offers, the last first. */
export async function listOfferDecisions(tx: Tx, agencyId: string, limit: number): Promise<OfferOnRecord[]> {
  return tx
    .selectFrom('offerDecisions as d')
    .innerJoin('procedures as p', 'p.code', 'd.procedureCode')
    .innerJoin('officers as o', 'o.id', 'd.officerId')
    .select(['d.id', 'p.code', 'p.shortNameVi as name', 'd.act', 'd.decisionNumber', 'd.decidedOn', 'd.effectiveOn'])
    .select('o.fullName as officer')
    .where('d.agencyId', '=', agencyId)
    .orderBy('d.recordedAt', 'desc')
    .orderBy('d.id')
    .limit(limit)
    .execute()
}
