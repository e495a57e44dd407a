import { sql } from 'kysely'
import { legalDayAt } from '../../calendar/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { UnitDirectory } from '../../procedures/forms/index.js'
import { getRevision, getRevisions, type Revision } from '../../procedures/index.js'
import type { Dossier, DossierStatus } from '../dossier.js'
import { dossierStatuses } from '../dossier.js'
import { hasEnded } from '../status-table.js'
import { shownCode } from '../store.js'
import { type MoveObstacle, moveObstacles } from './move-obstacles.js'
import { readContents } from './read-content.js'

export interface MoveNeeds extends CoreNeeds {
  units: UnitDirectory
}

/** Statuses in which a dossier is on its way: from a decision on nothing can change any more. */
export const movableStatuses: readonly DossierStatus[] = dossierStatuses.filter(
  (status) => !hasEnded(status) && status !== 'decided',
)

/** Dossiers in one state under one revision, and what moving them would ask. */
export interface MovePreview {
  fromRevisionId: string
  fromNumber: number
  status: DossierStatus
  /** All of them. */
  count: number
  /** The oldest of them, as many as are looked at before anybody moves them. */
  judged: number
  /** Of these: can go on under the other revision without asking anybody. */
  ready: number
  /** The others of these, each with what must be asked first. */
  held: { code: string; agencyId: string; obstacles: MoveObstacle[] }[]
}

/** How many are looked at in a preview, shared fairly among the groups. */
const mostJudged = 500
const leastOfGroup = 20

/** What would become of the dossiers in flight of a procedure, if they moved to a revision of it. */
export async function previewMove(needs: MoveNeeds, toRevisionId: string): Promise<MovePreview[]> {
  // The controller keeps the catalogue of all agencies; what this reads leaves as counts, codes and names of questions.
  return asSystem(needs.db, async (tx) => {
    const to = await getRevision(tx, toRevisionId)
    const groups = await countInFlight(tx, to)
    const perGroup = Math.max(leastOfGroup, Math.floor(mostJudged / Math.max(1, groups.length)))
    const revisions = await getRevisions(tx, [...new Set(groups.map(({ revisionId }) => revisionId))])
    const numbers = new Map(revisions.map(({ id, number }) => [id, number]))
    const judged = await judge(tx, needs, { to, dossiers: await oldestInFlight(tx, to, perGroup) })
    return groups
      .map(({ revisionId, status, count }): MovePreview => {
        const ours = judged.filter(({ dossier }) => dossier.revisionId === revisionId && dossier.status === status)
        const held = ours.filter(({ obstacles }) => obstacles.length > 0)
        return {
          ...{ fromRevisionId: revisionId, fromNumber: numbers.get(revisionId) ?? 0, status, count },
          ...{ judged: ours.length, ready: ours.length - held.length },
          held: held.map(({ dossier, obstacles }) => ({
            ...{ code: shownCode(dossier), agencyId: dossier.competentAgencyId, obstacles },
          })),
        }
      })
      .sort(
        (one, other) =>
          one.fromNumber - other.fromNumber ||
          dossierStatuses.indexOf(one.status) - dossierStatuses.indexOf(other.status),
      )
  })
}

async function judge(
  tx: Tx,
  needs: MoveNeeds,
  { to, dossiers }: { to: Revision; dossiers: readonly Dossier[] },
): Promise<{ dossier: Dossier; obstacles: MoveObstacle[] }[]> {
  const context = { today: legalDayAt(needs.now()), units: needs.units }
  const contents = await readContents(tx, needs, dossiers)
  return dossiers.flatMap((dossier) => {
    const content = contents.get(dossier.id)
    return content ? [{ dossier, obstacles: moveObstacles(to.definition, content, context) }] : []
  })
}

/** Dossiers on their way under other revisions. */
const inFlight = (tx: Tx, { id, definition }: Revision) =>
  tx
    .selectFrom('dossiers')
    .where('procedureCode', '=', definition.code)
    .where('revisionId', '<>', id)
    .where('status', 'in', [...movableStatuses])

const countInFlight = (tx: Tx, to: Revision) =>
  inFlight(tx, to)
    .select(['revisionId', 'status'])
    .select((on) => on.fn.countAll<number>().as('count'))
    .groupBy(['revisionId', 'status'])
    .execute()

async function oldestInFlight(tx: Tx, to: Revision, perGroup: number): Promise<Dossier[]> {
  const placed = inFlight(tx, to)
    .selectAll()
    .select(sql<number>`row_number() over (partition by revision_id, status order by submitted_at, id)`.as('place'))
  const rows = await tx.selectFrom(placed.as('d')).selectAll().where('place', '<=', perGroup).orderBy('place').execute()
  return rows.map(({ place: _, ...dossier }) => dossier)
}
