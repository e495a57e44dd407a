import type { RolesByAgency } from '../agencies/index.js'
import type { Tx } from '../platform/db.js'
import { mayDo, type OfficerAction } from './available-actions.js'
import type { Dossier, DossierId } from './dossier.js'
import { activeStep, asActiveStep, type DossierStep, listSteps } from './steps.js'
import { lockDossier } from './store.js'

/** An officer as use cases know them. */
export interface ActingOfficer {
  id: string
  roles: RolesByAgency
}

export interface DossierInHand {
  dossier: Dossier
  steps: DossierStep[]
  active: DossierStep | undefined
}

/** Takes a dossier in hand for one action: locked, and undefined when the table of actions does not let this officer do it now. */
export async function takeInHand(
  tx: Tx,
  id: DossierId,
  wanted: { officer: ActingOfficer; action: OfficerAction },
): Promise<DossierInHand | undefined> {
  const dossier = await lockDossier(tx, id)
  const steps = await listSteps(tx, id)
  const active = activeStep(steps)
  const subject = { ...dossier, step: asActiveStep(active) }
  return mayDo(wanted.action, subject, wanted.officer.roles) ? { dossier, steps, active } : undefined
}
