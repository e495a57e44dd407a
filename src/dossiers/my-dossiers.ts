import { sql } from 'kysely'
import type { Tx } from '../platform/db.js'
import type { Instant } from '../platform/time.js'
import type { DossierStatus } from './dossier.js'

/** A line of a person's own list. */
export interface MyDossier {
  id: string
  submissionCode: string
  dossierCode: string | null
  status: DossierStatus
  procedureName: string
  procedureNameEn: string | null
  agencyName: string
  submittedAt: Instant
  answerDueAt: Instant
  dueAt: Instant | null
}

/** The last line of the page before. */
export interface ListPlace {
  at: Instant
  id: string
}

/** A person's dossiers, newest first, beginning after a place. */
export async function listMyDossiers(
  tx: Tx,
  personId: string,
  { after, limit }: { after: ListPlace | undefined; limit: number },
): Promise<MyDossier[]> {
  let query = tx
    .selectFrom('dossiers as d')
    .innerJoin('procedures as p', 'p.code', 'd.procedureCode')
    .innerJoin('agencies as a', 'a.id', 'd.competentAgencyId')
    .select(['d.id', 'd.submissionCode', 'd.dossierCode', 'd.status', 'd.submittedAt', 'd.answerDueAt', 'd.dueAt'])
    .select(['p.shortNameVi as procedureName', 'p.shortNameEn as procedureNameEn', 'a.name as agencyName'])
    .where('d.submitterId', '=', personId)
    .orderBy('d.submittedAt', 'desc')
    .orderBy('d.id')
    .limit(limit)
  if (after) {
    query = query.where(
      sql<boolean>`(d.submitted_at < ${after.at} or (d.submitted_at = ${after.at} and d.id > ${after.id}))`,
    )
  }
  return query.execute()
}

/** A line of a person's list of drafts; nothing of what they typed is opened for it. */
export interface MyDraft {
  id: string
  procedureName: string
  procedureNameEn: string | null
  agencyName: string
  updatedAt: Instant
  expiresAt: Instant
}

const mostDrafts = 50

/** Drafts of a person that have not become dossiers, last touched first. */
export async function listMyDrafts(tx: Tx, personId: string): Promise<MyDraft[]> {
  return tx
    .selectFrom('drafts as f')
    .innerJoin('procedures as p', 'p.code', 'f.procedureCode')
    .innerJoin('agencies as a', 'a.id', 'f.agencyId')
    .select(['f.id', 'f.updatedAt', 'f.expiresAt'])
    .select(['p.shortNameVi as procedureName', 'p.shortNameEn as procedureNameEn', 'a.name as agencyName'])
    .where('f.personId', '=', personId)
    .where('f.channel', '=', 'online')
    .where('f.dossierId', 'is', null)
    .orderBy('f.updatedAt', 'desc')
    .limit(mostDrafts)
    .execute()
}
