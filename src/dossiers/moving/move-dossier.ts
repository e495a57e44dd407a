import { legalDayAt } from '../../calendar/index.js'
import type { Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import type { Revision } from '../../procedures/index.js'
import type { Dossier, DossierId, DossierStatus } from '../dossier.js'
import { recordChange } from '../record-change.js'
import { layOutSteps } from '../steps/lay-out-steps.js'
import { stepsLeft } from '../steps/steps-left.js'
import { listSteps } from '../steps/store.js'
import { lockDossier } from '../store.js'
import { writeText } from '../texts.js'
import { type MoveObstacle, moveObstacles } from './move-obstacles.js'
import { type MoveNeeds, movableStatuses } from './preview-move.js'
import { readContent } from './read-content.js'

export interface Move {
  to: Revision
  fromRevisionId: string
  status: DossierStatus
  /** Why; kept with every dossier that moves. */
  reason: string
  officerId: string
}

export type Moved = { outcome: 'moved' | 'gone_on' } | { outcome: 'held'; obstacles: MoveObstacle[] }

/** Moves one dossier to another revision unless somebody must be asked first; the appointment that was given to the person stands. */
export async function moveDossier(
  tx: Tx,
  needs: MoveNeeds,
  { id, move }: { id: DossierId; move: Move },
): Promise<Moved> {
  const { to, fromRevisionId, status } = move
  const dossier = await lockDossier(tx, id)
  const isAsSeen = dossier.revisionId === fromRevisionId && dossier.status === status
  if (!isAsSeen || !movableStatuses.includes(dossier.status)) return { outcome: 'gone_on' }
  const at = needs.now()
  const context = { today: legalDayAt(at), units: needs.units }
  const obstacles = moveObstacles(to.definition, await readContent(tx, needs, dossier), context)
  if (obstacles.length > 0) return { outcome: 'held', obstacles }
  await recordMove(tx, needs, { dossier, move, at })
  return { outcome: 'moved' }
}

async function recordMove(
  tx: Tx,
  needs: MoveNeeds,
  { dossier, move, at }: { dossier: Dossier; move: Move; at: Instant },
): Promise<void> {
  const { to, fromRevisionId, reason, officerId } = move
  const textId = await writeText(tx, needs.keyring, {
    dossierId: dossier.id,
    kind: 'move_reason',
    words: reason,
    officerId,
    at,
    visibleToCitizen: false,
  })
  if (dossier.acceptedAt) await layOutRest(tx, dossier, { to, at })
  await recordChange(
    tx,
    dossier,
    { revisionId: to.id },
    {
      kind: 'revision_moved',
      actor: { kind: 'officer', id: officerId },
      at,
      detail: { from: fromRevisionId, to: to.id, text: textId },
    },
  )
}

/** What has begun stays; what has not is laid out anew, behind and beside the steps the dossier stands in. */
async function layOutRest(tx: Tx, dossier: Dossier, { to, at }: { to: Revision; at: Instant }): Promise<void> {
  const steps = await listSteps(tx, dossier.id)
  await tx.deleteFrom('dossierSteps').where('dossierId', '=', dossier.id).where('state', '=', 'waiting').execute()
  const { workflow } = to.definition
  await layOutSteps(tx, dossier, {
    workflow,
    only: stepsLeft(workflow, steps),
    at,
    kept: steps.filter(({ state }) => state !== 'waiting'),
  })
}
