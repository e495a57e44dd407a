import type { Tx } from '../../platform/db.js'
import { NotFound } from '../../platform/errors.js'
import { newId } from '../../platform/ids.js'
import type { Instant } from '../../platform/time.js'
import { stepsBefore } from '../../procedures/index.js'
import type { WorkflowStep } from '../../procedures/procedure.js'
import type { Dossier } from '../dossier.js'
import type { DossierStep } from './store.js'

export interface Layout {
  workflow: readonly WorkflowStep[]
  /** Which of its steps; all when left out. */
  only?: ReadonlySet<string>
  at: Instant
  /** Steps that are there already, in every round. */
  kept?: readonly DossierStep[]
}

/** Lays out the workflow of the dossier's revision, each step with what it waits for and where it may be sent back to. */
export async function layOutSteps(tx: Tx, dossier: Dossier, { workflow, only, at, kept = [] }: Layout): Promise<void> {
  const wanted = workflow.map((step, index) => ({ step, index })).filter(({ step }) => only?.has(step.id) ?? true)
  if (wanted.length === 0) return
  const agencies = await agenciesOf(tx, dossier, workflow)
  const roundsBefore = (id: string) => Math.max(0, ...kept.filter(({ step }) => step === id).map(({ round }) => round))
  // Behind what is there: a list in this order tells what happened before what is to come.
  const first = kept.length === 0 ? 0 : Math.max(...kept.map(({ position }) => position)) + 1
  await tx
    .insertInto('dossierSteps')
    .values(
      wanted.map(({ step, index }, place) => ({
        id: newId(at),
        dossierId: dossier.id,
        step: step.id,
        round: roundsBefore(step.id) + 1,
        position: first + place,
        agencyId: agencies(step),
        role: step.role,
        act: step.act,
        hours: step.hours,
        waitsFor: [...stepsBefore(workflow, index)],
        returnsTo: step.returnsTo ?? [],
        state: 'waiting' as const,
      })),
    )
    .execute()
}

/** Steps that are worked a further time, laid out as they were; whoever did one is asked first. */
export async function layOutAgain(tx: Tx, steps: readonly DossierStep[], at: Instant): Promise<DossierStep[]> {
  const again = steps.map((step) => ({
    ...step,
    id: newId(at),
    round: step.round + 1,
    state: 'waiting' as const,
    assignedOfficerId: step.officerId ?? step.assignedOfficerId,
    officerId: null,
    startedAt: null,
    dueAt: null,
    finishedAt: null,
  }))
  await tx.insertInto('dossierSteps').values(again).execute()
  return again
}

async function agenciesOf(tx: Tx, dossier: Dossier, workflow: readonly WorkflowStep[]) {
  const codes = workflow.flatMap(({ agency }) => (typeof agency === 'string' ? [] : [agency.code]))
  const rows =
    codes.length === 0
      ? []
      : await tx.selectFrom('agencies').select(['id', 'code']).where('code', 'in', codes).execute()
  const ids = new Map(rows.map(({ id, code }) => [code, id]))
  return ({ agency }: WorkflowStep): string => {
    if (agency === 'competent') return dossier.competentAgencyId
    if (agency === 'receiving') return dossier.receivingAgencyId
    const id = ids.get(agency.code)
    if (!id) throw new NotFound(`agency ${agency.code}`)
    return id
  }
}
