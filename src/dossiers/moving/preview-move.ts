import { legalDayAt } from '../../calendar/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { UnitDirectory } from '../../procedures/forms/index.js'
import { getRevision, getRevisions } from '../../procedures/index.js'
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
  count: number
  /** Can go on under the other revision without asking anybody. */
  ready: number
  /** The others, each with what must be asked first. */
  held: { code: string; agencyId: string; obstacles: MoveObstacle[] }[]
}

export interface MovePreviews {
  groups: MovePreview[]
  /** There are more dossiers than are judged at once: the oldest are. */
  isMore: boolean
}

export const mostJudged = 500

/** What would become of the dossiers in flight of a procedure, if they moved to a revision of it. */
export async function previewMove(needs: MoveNeeds, toRevisionId: string): Promise<MovePreviews> {
  // The controller keeps the catalogue of all agencies; what this reads leaves as counts, codes and names of questions.
  return asSystem(needs.db, async (tx) => {
    const to = await getRevision(tx, toRevisionId)
    const context = { today: legalDayAt(needs.now()), units: needs.units }
    const groups = new Map<string, MovePreview>()
    const found = await inFlight(tx, to.definition.code, toRevisionId)
    const dossiers = found.slice(0, mostJudged)
    const numbers = new Map(
      (await getRevisions(tx, [...new Set(dossiers.map(({ revisionId }) => revisionId))])).map((each) => [
        each.id,
        each.number,
      ]),
    )
    const contents = await readContents(tx, needs, dossiers)
    for (const dossier of dossiers) {
      const content = contents.get(dossier.id)
      if (!content) continue
      const group =
        groups.get(`${dossier.revisionId} ${dossier.status}`) ?? newGroup(dossier, numbers.get(dossier.revisionId) ?? 0)
      const obstacles = moveObstacles(to.definition, content, context)
      groups.set(`${dossier.revisionId} ${dossier.status}`, {
        ...group,
        count: group.count + 1,
        ready: group.ready + (obstacles.length === 0 ? 1 : 0),
        held:
          obstacles.length === 0
            ? group.held
            : [...group.held, { code: shownCode(dossier), agencyId: dossier.competentAgencyId, obstacles }],
      })
    }
    const ordered = [...groups.values()].sort(
      (one, other) =>
        one.fromNumber - other.fromNumber ||
        dossierStatuses.indexOf(one.status) - dossierStatuses.indexOf(other.status),
    )
    return { groups: ordered, isMore: found.length > mostJudged }
  })
}

const newGroup = ({ revisionId, status }: Dossier, fromNumber: number): MovePreview => ({
  ...{ fromRevisionId: revisionId, fromNumber, status },
  ...{ count: 0, ready: 0, held: [] },
})

/** Dossiers on their way under other revisions, the oldest first. */
export async function inFlight(tx: Tx, procedureCode: string, toRevisionId: string): Promise<Dossier[]> {
  return tx
    .selectFrom('dossiers')
    .selectAll()
    .where('procedureCode', '=', procedureCode)
    .where('revisionId', '<>', toRevisionId)
    .where('status', 'in', [...movableStatuses])
    .orderBy('submittedAt')
    .orderBy('id')
    .limit(mostJudged + 1)
    .execute()
}
