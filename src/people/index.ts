export { electronicIdentity, logInCitizen } from './log-in-citizen.js'
export type { Gender, Person, PersonDetails } from './person.js'
export {
  findPersonNamed,
  getPerson,
  listPeople,
  nameKey,
  personalIdKey,
  phoneKey,
  saveIdentity,
  savePerson,
} from './store.js'
