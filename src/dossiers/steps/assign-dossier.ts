import { sql } from 'kysely'
import { type RolesByAgency, rolesOf } from '../../agencies/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant } from '../../platform/time.js'
import { officerActions } from '../available-actions.js'
import { legalDayOf } from '../codes.js'
import type { Dossier, DossierId } from '../dossier.js'
import { type ActingOfficer, type NoStep, stepsInHand, takeInHand } from '../officer-lock.js'
import { recordChange } from '../record-change.js'
import type { DossierStep } from './store.js'

export type Assigning = { outcome: 'assigned' } | { outcome: 'refused'; because: NoStep | 'officer_cannot_work_step' }

export interface AssignOrder {
  officer: ActingOfficer
  /** The officer who is to work it. */
  to: string
  /** Id of the open step, where there are several. */
  step?: string
}

/** Gives an open step to one officer of the unit that works it (phân công); taking it oneself is the same. */
export async function assignDossier(
  needs: CoreNeeds,
  id: DossierId,
  { officer, to, step: wanted }: AssignOrder,
): Promise<Assigning> {
  return asActor(needs.db, { kind: 'officer', id: officer.id }, async (tx) => {
    const inHand = await takeInHand(tx, id, { officer, action: 'assign' })
    if (!inHand) return { outcome: 'refused', because: 'not_available_now' }
    const able = stepsToAssign(inHand.dossier, stepsInHand(inHand.steps), officer.roles)
    const [step, ...others] = wanted === undefined ? able : able.filter((each) => each.id === wanted)
    if (!step) return { outcome: 'refused', because: 'not_available_now' }
    if (others.length > 0) return { outcome: 'refused', because: 'step_not_named' }
    const at = needs.now()
    const held = (await rolesOf(tx, to, legalDayOf(at))).get(step.agencyId) ?? []
    if (!held.includes(step.role)) return { outcome: 'refused', because: 'officer_cannot_work_step' }
    await tx.updateTable('dossierSteps').set({ assignedOfficerId: to }).where('id', '=', step.id).execute()
    await recordChange(
      tx,
      inHand.dossier,
      {},
      {
        kind: 'assigned',
        actor: { kind: 'officer', id: officer.id },
        at,
        agencyId: step.agencyId,
        detail: { to, step: step.step, round: step.round },
      },
    )
    return { outcome: 'assigned' }
  })
}

/** Steps that this officer may give to somebody: those of the agencies where they may assign; where it was filed speaks for where it is settled. */
export function stepsToAssign(
  { receivingAgencyId, competentAgencyId }: Pick<Dossier, 'receivingAgencyId' | 'competentAgencyId'>,
  steps: readonly DossierStep[],
  roles: RolesByAgency,
): DossierStep[] {
  const assigning: readonly string[] = officerActions.assign.roles
  const maySpeakFor = (agencyId: string) => (roles.get(agencyId) ?? []).some((role) => assigning.includes(role))
  const isOurs = maySpeakFor(receivingAgencyId) || maySpeakFor(competentAgencyId)
  return steps.filter(({ agencyId }) =>
    agencyId === receivingAgencyId || agencyId === competentAgencyId ? isOurs : maySpeakFor(agencyId),
  )
}

export interface Assignee {
  id: string
  fullName: string
  title: string
}

/** Officers who may work each of these steps today, by the step's id. */
export async function listAssignees(
  tx: Tx,
  steps: readonly DossierStep[],
  now: Instant,
): Promise<Map<string, Assignee[]>> {
  if (steps.length === 0) return new Map()
  const day = legalDayOf(now)
  const posts = steps.map(({ agencyId, role }) => sql`(${agencyId}::uuid, ${role})`)
  const rows = await tx
    .selectFrom('officers as o')
    .innerJoin('officerRoles as r', 'r.officerId', 'o.id')
    .select(['o.id', 'o.fullName', 'o.title', 'r.agencyId', 'r.role'])
    .distinct()
    .where('o.isActive', '=', true)
    .where(sql<boolean>`(r.agency_id, r.role) in (${sql.join(posts)})`)
    .where('r.validFrom', '<=', day)
    .where((on) => on.or([on('r.validTo', 'is', null), on('r.validTo', '>=', day)]))
    .orderBy('o.fullName')
    .execute()
  return new Map(
    steps.map(({ id, agencyId, role }) => [
      id,
      rows
        .filter((row) => row.agencyId === agencyId && row.role === role)
        .map(({ id: officerId, fullName, title }) => ({ id: officerId, fullName, title })),
    ]),
  )
}
