import { calendarFor, type Role, rolesOf } from '../../src/agencies/index.js'
import type { WorkingCalendar } from '../../src/calendar/index.js'
import type { ActingOfficer } from '../../src/dossiers/index.js'
import { asSystem, type Db, type Tx } from '../../src/platform/db.js'
import type { ProcedureDefinition } from '../../src/procedures/index.js'
import { type CitizenSeed, citizens } from '../citizens.js'
import { agencies } from '../city.js'
import type { PlannedDossier } from '../dossier-plan.js'
import type { LoadedCity } from '../load-city.js'
import { officers } from '../officers.js'
import { civilStatusSector } from '../procedures/civil-status.js'
import { demoProcedures } from '../procedures/index.js'

/** Who plays in the demo city: agencies with their calendars, officers with their roles, citizens. */
export interface Cast {
  agencyId(slug: string): string
  citizen(plan: PlannedDossier): CitizenSeed & { id: string }
  officer(agencyId: string, role: Role, procedureCode: string): ActingOfficer
  calendar(agencyId: string): WorkingCalendar
  definition(procedureCode: string): ProcedureDefinition
}

/** Reads once what every scene needs; nothing of it changes while the dossiers are played. */
export async function gatherCast(db: Db, city: LoadedCity, day: string): Promise<Cast> {
  const { calendars, acting } = await asSystem(db, async (tx) => ({
    calendars: await readCalendars(tx, city),
    acting: await readOfficers(tx, city, day),
  }))
  return {
    agencyId: (slug) => there(city.agencies.get(there(agencies.find((each) => each.slug === slug)).code)),
    citizen: (plan) => {
      const seed = there(citizens[plan.citizen])
      return { ...seed, id: there(city.people.get(seed.personalId)) }
    },
    officer: (agencyId, role, procedureCode) => {
      const able = acting.filter(({ officer }) => officer.roles.get(agencyId)?.includes(role))
      return there(able.find(({ login }) => worksOn(login, procedureCode)) ?? able[0]).officer
    },
    calendar: (agencyId) => there(calendars.get(agencyId)),
    definition: (code) => there(demoProcedures.find((each) => each.code === code)),
  }
}

/** Civil status is settled by its own officer in each ward; the rest by the other one. */
function worksOn(login: string, procedureCode: string): boolean {
  const isCivilStatus =
    demoProcedures.find(({ code }) => code === procedureCode)?.sector.code === civilStatusSector.code
  return login.startsWith(isCivilStatus ? 'hotich.' : 'chuyenvien.')
}

async function readCalendars(tx: Tx, city: LoadedCity): Promise<Map<string, WorkingCalendar>> {
  const calendars = new Map<string, WorkingCalendar>()
  for (const id of city.agencies.values()) calendars.set(id, await calendarFor(tx, id))
  return calendars
}

async function readOfficers(
  tx: Tx,
  city: LoadedCity,
  day: string,
): Promise<{ login: string; officer: ActingOfficer }[]> {
  const acting = []
  for (const { login } of officers) {
    const id = there(city.officers.get(login))
    acting.push({ login, officer: { id, roles: await rolesOf(tx, id, day) } })
  }
  return acting
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('the plan of dossiers names something that the demo city lacks')
  return thing
}
