import { type Role, rolesOf } from '../agencies/index.js'
import { asActor, type Tx } from '../platform/db.js'
import type { CoreNeeds } from '../platform/needs.js'
import type { Instant } from '../platform/time.js'
import { legalDayOf } from './codes.js'
import type { Dossier, DossierId } from './dossier.js'
import { type ActingOfficer, takeInHand } from './officer-lock.js'
import { recordChange } from './record-change.js'
import { type DossierStep, listSteps } from './steps.js'

export type Assigning =
  | { outcome: 'assigned' }
  | { outcome: 'refused'; because: 'not_available_now' | 'officer_cannot_work_step' }

/** Gives a dossier to one officer of the unit that works its step (phân công); taking it oneself is the same. */
export async function assignDossier(
  needs: CoreNeeds,
  id: DossierId,
  { officer, to }: { officer: ActingOfficer; to: string },
): Promise<Assigning> {
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'assign' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const at = needs.now()
    const post = postOf(inHand.dossier, inHand.active ?? inHand.steps[0])
    const held = (await rolesOf(tx, to, legalDayOf(at))).get(post.agencyId) ?? []
    if (!held.includes(post.role)) return { outcome: 'refused', because: 'officer_cannot_work_step' }
    await recordChange(
      tx,
      inHand.dossier,
      { assignedOfficerId: to },
      { kind: 'assigned', actor: { kind: 'officer', id: officer.id }, at, agencyId: post.agencyId, detail: { to } },
    )
    return { outcome: 'assigned' }
  })
}

interface Post {
  agencyId: string
  role: Role
}

/** Where the dossier is worked now; an accepted one waits for its first step. */
const postOf = (dossier: Dossier, step: DossierStep | undefined): Post =>
  step ? { agencyId: step.agencyId, role: step.role } : { agencyId: dossier.competentAgencyId, role: 'processor' }

export interface Assignee {
  id: string
  fullName: string
  title: string
}

/** Officers who may work the dossier's step today. */
export async function listAssignees(tx: Tx, dossier: Dossier, now: Instant): Promise<Assignee[]> {
  const steps = await listSteps(tx, dossier.id)
  const post = postOf(dossier, steps.find((step) => step.state === 'active') ?? steps[0])
  const day = legalDayOf(now)
  return tx
    .selectFrom('officers as o')
    .innerJoin('officerRoles as r', 'r.officerId', 'o.id')
    .select(['o.id', 'o.fullName', 'o.title'])
    .distinct()
    .where('o.isActive', '=', true)
    .where('r.agencyId', '=', post.agencyId)
    .where('r.role', '=', post.role)
    .where('r.validFrom', '<=', day)
    .where((on) => on.or([on('r.validTo', 'is', null), on('r.validTo', '>=', day)]))
    .orderBy('o.fullName')
    .execute()
}
