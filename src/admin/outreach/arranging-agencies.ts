import { type Agency, listAgencies, type Role } from '../../agencies/index.js'
import type { Tx } from '../../platform/db.js'
import { holdsRole, type OfficerViewer } from '../../surface/viewer.js'

/** Administrators arrange classes and support points everywhere, heads of a counter at their own agency. */
export const arrangingRoles: readonly Role[] = ['administrator', 'counter_head']

export async function arrangingAgencies(tx: Tx, viewer: OfficerViewer): Promise<Agency[]> {
  const agencies = await listAgencies(tx)
  if (holdsRole(viewer, ['administrator'])) return agencies
  return agencies.filter(({ id }) => viewer.roles.get(id)?.includes('counter_head'))
}
