import { asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import type { DossierStatus } from '../dossier.js'
import { shownCode } from '../store.js'
import type { MoveObstacle } from './move-obstacles.js'

export const reasonContext = (moveId: string): string => `revision_moves:${moveId}`

/** An order to move dossiers, and how far it is. */
export interface MoveRecord {
  id: string
  procedureCode: string
  fromRevisionId: string
  fromNumber: number
  toNumber: number
  status: DossierStatus
  orderedAt: Instant
  orderedBy: string
  finishedAt: Instant | null
  moved: number
  /** Somebody must be asked first. */
  held: number
  /** Left the state, or the revision, before their turn came. */
  goneOn: number
  /** Whose turn has not come yet. */
  left: number
}

/** A dossier that was left where it was, and still is there. */
export interface HeldDossier {
  id: string
  code: string
  agencyId: string
  obstacles: MoveObstacle[]
}

type ReadNeeds = Pick<CoreNeeds, 'db'>

const mostListed = 10

/** The last orders of a procedure, the newest first. */
export async function listMoves({ db }: ReadNeeds, procedureCode: string): Promise<MoveRecord[]> {
  const rows = await asSystem(db, (tx) =>
    movesIn(tx).where('m.procedureCode', '=', procedureCode).orderBy('m.orderedAt', 'desc').limit(mostListed).execute(),
  )
  return rows.map(toRecord)
}

export async function findMove({ db }: ReadNeeds, id: string): Promise<MoveRecord | undefined> {
  const row = await asSystem(db, (tx) => movesIn(tx).where('m.id', '=', id).executeTakeFirst())
  return row && toRecord(row)
}

/** The dossiers an order held that are still where they were, in the order of their ids; what it reads leaves as codes and names of questions. */
export async function listHeld(
  { db }: ReadNeeds,
  moveId: string,
  { after, limit }: { after: string | undefined; limit: number },
): Promise<HeldDossier[]> {
  const rows = await asSystem(db, (tx) =>
    tx
      .selectFrom('revisionMoveHolds as h')
      .innerJoin('revisionMoves as m', 'm.id', 'h.moveId')
      .innerJoin('dossiers as d', 'd.id', 'h.dossierId')
      .select(['d.id', 'd.dossierCode', 'd.submissionCode', 'd.competentAgencyId as agencyId'])
      .select((on) => on.ref('h.obstacles').$castTo<MoveObstacle[]>().as('obstacles'))
      .where('h.moveId', '=', moveId)
      .whereRef('d.revisionId', '=', 'm.fromRevisionId')
      .whereRef('d.status', '=', 'm.status')
      .$if(after !== undefined, (query) => query.where('h.dossierId', '>', after ?? ''))
      .orderBy('h.dossierId')
      .limit(limit)
      .execute(),
  )
  return rows.map(({ dossierCode, submissionCode, ...row }) => ({
    ...row,
    code: shownCode({ dossierCode, submissionCode }),
  }))
}

const movesIn = (tx: Tx) =>
  tx
    .selectFrom('revisionMoves as m')
    .innerJoin('officers as o', 'o.id', 'm.orderedById')
    .innerJoin('procedureRevisions as f', 'f.id', 'm.fromRevisionId')
    .innerJoin('procedureRevisions as t', 't.id', 'm.toRevisionId')
    .select(['m.id', 'm.procedureCode', 'm.fromRevisionId', 'm.status', 'm.total', 'm.orderedAt', 'm.finishedAt'])
    .select([
      'm.moved',
      'm.held',
      'm.goneOn',
      'o.fullName as orderedBy',
      'f.number as fromNumber',
      't.number as toNumber',
    ])

type MoveRow = Awaited<ReturnType<ReturnType<typeof movesIn>['execute']>>[number]

function toRecord({ total, status, ...row }: MoveRow): MoveRecord {
  // Others may have come into that state meanwhile, and were judged with the rest.
  const left = row.finishedAt ? 0 : Math.max(0, total - row.moved - row.held - row.goneOn)
  return { ...row, status: status as DossierStatus, left }
}
