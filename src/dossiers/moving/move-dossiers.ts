import { legalDayAt } from '../../calendar/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import type { Instant } from '../../platform/time.js'
import { getRevision, type Revision } from '../../procedures/index.js'
import type { Dossier, DossierId, DossierStatus } from '../dossier.js'
import { recordChange } from '../record-change.js'
import { layOutSteps } from '../steps/lay-out-steps.js'
import { stepsLeft } from '../steps/steps-left.js'
import { listSteps } from '../steps/store.js'
import { lockDossier, shownCode } from '../store.js'
import { writeText } from '../texts.js'
import { type MoveObstacle, moveObstacles } from './move-obstacles.js'
import { inFlight, type MoveNeeds, mostJudged, movableStatuses } from './preview-move.js'
import { readContent } from './read-content.js'

export interface MoveOrder {
  toRevisionId: string
  fromRevisionId: string
  status: DossierStatus
  /** Why; kept with every dossier that moves. */
  reason: string
  officerId: string
}

export type Moving =
  | { outcome: 'moved'; moved: number; held: { code: string; obstacles: MoveObstacle[] }[] }
  | { outcome: 'refused'; because: 'reason_missing' }

/**
 * Moves dossiers in one state from one revision to another, each in a transaction of its own. Nobody is moved for whom somebody
 * must be asked first; the appointment that was given to the person stands.
 */
export async function moveDossiers(needs: MoveNeeds, order: MoveOrder): Promise<Moving> {
  if (!order.reason.trim()) return { outcome: 'refused', because: 'reason_missing' }
  const to = await asSystem(needs.db, (tx) => getRevision(tx, order.toRevisionId))
  const wanted = await asSystem(needs.db, async (tx) => {
    const dossiers = await inFlight(tx, to.definition.code, order.toRevisionId)
    return dossiers
      .slice(0, mostJudged)
      .filter(({ revisionId, status }) => revisionId === order.fromRevisionId && status === order.status)
  })
  let moved = 0
  const held: { code: string; obstacles: MoveObstacle[] }[] = []
  for (const { id } of wanted) {
    const result = await moveDossier(needs, id, { ...order, to })
    if (result === 'moved') moved++
    else if (result) held.push(result)
  }
  return { outcome: 'moved', moved, held }
}

type Move = MoveOrder & { to: Revision }

/** Undefined when the dossier went on in the meantime. */
async function moveDossier(needs: MoveNeeds, id: DossierId, move: Move) {
  const { to, fromRevisionId, status } = move
  return asSystem(needs.db, async (tx) => {
    const dossier = await lockDossier(tx, id)
    const isAsSeen = dossier.revisionId === fromRevisionId && dossier.status === status
    if (!isAsSeen || !movableStatuses.includes(dossier.status)) return undefined
    const at = needs.now()
    const context = { today: legalDayAt(at), units: needs.units }
    const obstacles = moveObstacles(to.definition, await readContent(tx, needs, dossier), context)
    if (obstacles.length > 0) return { code: shownCode(dossier), obstacles }
    await recordMove(tx, needs, { dossier, move, at })
    return 'moved' as const
  })
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
