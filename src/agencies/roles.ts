/**
 * What an officer may be asked to do (L8). The order is that of the organisation chart, from the counter to the administrator.
 * `cashier` is ours: taking money at the counter is kept apart from accepting dossiers.
 */
export const roles = [
  'receiver',
  'returner',
  'cashier',
  'counter_head',
  'processor',
  'division_head',
  'approver',
  'clerk',
  'catalogue_controller',
  'administrator',
] as const

export type Role = (typeof roles)[number]
