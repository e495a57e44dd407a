export type { Agency, OfferingAgency, Officer, Regime, RegimeParameters, RolesByAgency } from './agency.js'
export { calendarFor } from './calendar-store.js'
export {
  hashPassword,
  logInOfficer,
  type OfficerCredentials,
  type OfficerLogIn,
  totpContext,
} from './log-in-officer.js'
export { listOpenings, type OpeningHours } from './opening-hours.js'
export { type Role, roles } from './roles.js'
export {
  getAgency,
  getAgencyBySlug,
  getOfficer,
  getRegime,
  listAgencies,
  listAgenciesOffering,
  rolesOf,
} from './store.js'
