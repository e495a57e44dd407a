export type { Agency, OfferingAgency, Officer, Regime, RegimeParameters, RolesByAgency } from './agency.js'
export { type Appointment, appointOfficer } from './appoint-officer.js'
export { calendarFor } from './calendar-store.js'
export { type AdministratorCreation, createAdministrator, type NewAdministrator } from './create-administrator.js'
export {
  hashPassword,
  logInOfficer,
  type OfficerCredentials,
  type OfficerLogIn,
  totpContext,
} from './log-in-officer.js'
export { listOpenings, type OpeningHours } from './opening-hours.js'
export { type Role, roles } from './roles.js'
export { type AgencyDetails, type Shift, saveAgency } from './save-agency.js'
export { type NewRegime, saveRegime } from './save-regime.js'
export { type NewUnit, saveFormerUnits, saveUnits } from './save-units.js'
export {
  getAgency,
  getAgencyBySlug,
  getOfficer,
  getRegime,
  listAgencies,
  listAgenciesOffering,
  rolesOf,
} from './store.js'
