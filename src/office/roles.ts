import { officerActions } from '../dossiers/index.js'

/** Roles that work on dossiers: who may enter the workspace at all. */
export const workingRoles = officerActions.view.roles
