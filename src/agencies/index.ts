export type { Agency, OfferingAgency, Officer, Regime, RegimeParameters, RolesByAgency } from './agency.js'
export { type Appointment, appointOfficer } from './appoint-officer.js'
export { type AgencyDay, enterAgencyDay, listAgencyDays, withdrawAgencyDay } from './calendar/agency-days.js'
export { announceYear, type YearAnnouncement } from './calendar/announce-year.js'
export { calendarFor, calendarIf, findCalendar, keepCalendar } from './calendar/calendar-store.js'
export { type AnnouncementEntry, listAnnouncements } from './calendar/list-announcements.js'
export { changeShifts, type Shift } from './calendar/save-shifts.js'
export { type AdministratorCreation, createAdministrator, type NewAdministrator } from './create-administrator.js'
export { importUnits, type UnitsImport } from './import-units.js'
export { introduceRegime, listRegimes, type RegimeIntroduced, type RegimeRow } from './introduce-regime.js'
export {
  hashPassword,
  logInOfficer,
  type OfficerLogIn,
  phoneTime,
  totpContext,
} from './log-in-officer.js'
export { deviceDays, forgetDevices, forgetDevicesOf } from './officer-devices.js'
export { listOpenings, type OpeningHours } from './opening-hours.js'
export type { NewRegime } from './regime.js'
export { listRegimeChanges, type RegimeChange } from './regime-changes.js'
export { type Role, roles } from './roles.js'
export { type AgencyDetails, saveAgency } from './save-agency.js'
export { saveRegime } from './save-regime.js'
export { type NewUnit, saveFormerUnits, saveUnits } from './save-units.js'
export {
  getAgency,
  getAgencyBySlug,
  getOfficer,
  getRegime,
  hasAnyOfficer,
  listAgencies,
  listAgenciesOffering,
  rolesOf,
} from './store.js'
