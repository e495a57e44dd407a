import {
  appointOfficer,
  hashPassword,
  saveAgency,
  saveFormerUnits,
  saveRegime,
  saveUnits,
} from '../src/agencies/index.js'
import { legalDayAt } from '../src/calendar/index.js'
import { savePerson } from '../src/people/index.js'
import { asActor, asSystem } from '../src/platform/db.js'
import type { CoreNeeds } from '../src/platform/needs.js'
import {
  offerProcedure,
  type ProcedureDefinition,
  publishProcedure,
  saveLifeEvent,
  testForm,
} from '../src/procedures/index.js'
import { answersFor } from './answers/index.js'
import { citizens } from './citizens.js'
import { type AgencySeed, agencies, city } from './city.js'
import { formerCommunes } from './former-units.js'
import { guideOf } from './life-event-guides.js'
import { lifeEvents } from './life-events.js'
import { loadCertificates } from './load-certificates.js'
import { demoOfficerPassword, officers } from './officers.js'
import { demoProcedures } from './procedures/index.js'
import { cityBegins, regimes } from './regimes.js'
import { demoUnits } from './unit-directory.js'
import { communes, provinces } from './units.js'

/** What was loaded, by the keys of the seeds: agencies by code, officers by login, people by personal number. */
export interface LoadedCity {
  agencies: ReadonlyMap<string, string>
  officers: ReadonlyMap<string, string>
  people: ReadonlyMap<string, string>
}

/** Sets the demo city up through the program's own use cases, without dossiers. Running it again changes nothing. */
export async function loadCity(needs: CoreNeeds): Promise<LoadedCity> {
  await loadUnits(needs)
  for (const regime of regimes) await saveRegime(needs, regime)
  const agencyIds = await loadAgencies(needs)
  const officerIds = await loadOfficers(needs, agencyIds)
  // A procedure is published once somebody can work each of its steps.
  await loadProcedures(needs)
  await loadCertificates(needs, { agencies: agencyIds, officers: officerIds })
  // Last: the level an agency reaches stands on its officers and certificates.
  await loadOffers(needs, agencyIds)
  return { agencies: agencyIds, officers: officerIds, people: await loadPeople(needs) }
}

async function loadUnits(needs: CoreNeeds): Promise<void> {
  const newProvinces = provinces.map(({ code, name }) => ({ code, name, parentCode: null }))
  await saveUnits(needs, newProvinces, cityBegins)
  const newCommunes = communes.map(({ code, name, province }) => ({ code, name, parentCode: province ?? null }))
  await saveUnits(needs, newCommunes, cityBegins)
  await saveFormerUnits(needs, formerCommunes)
}

async function loadAgencies(needs: CoreNeeds): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const agency of agencies) ids.set(agency.code, await saveAgency(needs, detailsOf(agency)))
  return ids
}

function detailsOf(agency: AgencySeed) {
  const { code, slug, kind, counterName, address, hotline, hotlineExtension, fax, email, copyrightLine } = agency
  return {
    ...{ code, slug, kind, counterName, address, hotline, hotlineExtension, fax, email, copyrightLine },
    name: agency.name.vi,
    nameEn: agency.name.en ?? null,
    parentCode: agency.parent ?? null,
    themeColour: agency.themeColour,
    treasuryAccount: agency.treasury.account,
    treasuryName: agency.treasury.name,
    budgetChapter: agency.treasury.chapter,
    unitCode: agency.commune ?? city.province,
    latitude: agency.at[0],
    longitude: agency.at[1],
    validFrom: cityBegins,
    shifts: agency.shifts,
    shiftsFrom: cityBegins,
  }
}

async function loadProcedures(needs: CoreNeeds): Promise<void> {
  const published = await publishedCodes(needs)
  for (const definition of demoProcedures.filter(({ code }) => !published.has(code))) await publish(needs, definition)
  for (const [position, { id, name, summary }] of lifeEvents.entries()) {
    const procedureCodes = demoProcedures.filter((each) => each.lifeEvents.includes(id)).map(({ code }) => code)
    await saveLifeEvent(needs, { ...{ id, position, name, summary, procedureCodes }, guide: guideOf(id) })
  }
}

/** What was only imported, before the demo's first start, is designed anew. */
async function publishedCodes({ db }: CoreNeeds): Promise<Set<string>> {
  const rows = await asActor(db, { kind: 'anyone' }, (tx) =>
    tx
      .selectFrom('procedures as p')
      .innerJoin('procedureRevisions as r', 'r.id', 'p.currentRevisionId')
      .select('p.code')
      .where('r.origin', '=', 'here')
      .execute(),
  )
  return new Set(rows.map(({ code }) => code))
}

async function publish(needs: CoreNeeds, definition: ProcedureDefinition): Promise<void> {
  await fillIn(needs, definition)
  const decision = 'Quyết định số 01/QĐ-UBND ngày 01/7/2025 của Chủ tịch Ủy ban nhân dân Thành phố Hoa Sen (hư cấu)'
  const publication = await publishProcedure(needs, { definition, decision, validFrom: cityBegins })
  if (publication.outcome === 'refused') throw new Error(`${definition.code}: ${JSON.stringify(publication)}`)
}

/** Fills the form in as somebody of the city would before it is published. */
async function fillIn(needs: CoreNeeds, procedure: ProcedureDefinition): Promise<void> {
  const [citizen] = citizens
  if (!procedure.form || !citizen) return
  const today = legalDayAt(needs.now())
  const answers = answersFor(procedure.code, citizen, { n: 0, day: today })
  const test = await testForm(needs, { procedure, answers, units: demoUnits, today, officerId: null })
  if (test.outcome === 'refused') throw new Error(`${procedure.code}: ${JSON.stringify(test)}`)
}

async function loadOffers(needs: CoreNeeds, agencyIds: ReadonlyMap<string, string>): Promise<void> {
  for (const { code, settles, takesIn } of agencies) {
    const agencyId = idOf(agencyIds, code)
    for (const procedureCode of [...settles, ...takesIn]) {
      const isCompetent = settles.includes(procedureCode)
      await offerProcedure(needs, { agencyId, procedureCode, isCompetent, validFrom: cityBegins })
    }
  }
}

async function loadOfficers(
  needs: CoreNeeds,
  agencyIds: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  // All of them share the one password of the demo, so it is hashed once.
  const passwordHash = await hashPassword(demoOfficerPassword)
  const ids = new Map<string, string>()
  for (const { agencyCode, ...officer } of officers) {
    const agencyId = idOf(agencyIds, agencyCode)
    const appointment = { ...officer, agencyId, phone: null, passwordHash, validFrom: cityBegins }
    ids.set(officer.login, await appointOfficer(needs, appointment))
  }
  return ids
}

async function loadPeople(needs: CoreNeeds): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { personalId, fullName, birthDate, gender, phone, email } of citizens) {
    const person = { personalId, fullName, birthDate, gender, phone, email, at: needs.now() }
    ids.set(personalId, await asSystem(needs.db, (tx) => savePerson(tx, needs.keyring, person)))
  }
  return ids
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`the demo city has no ${key}`)
  return id
}
