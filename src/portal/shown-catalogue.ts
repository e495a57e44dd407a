import { type Agency, getRegime, listAgencies, type RegimeParameters } from '../agencies/index.js'
import { legalDayAt } from '../calendar/index.js'
import { asActor } from '../platform/db.js'
import { keepVersion } from '../platform/keep-version.js'
import { listLifeEvents, listProvincesOfCatalogue, listSectors, readCatalogueVersion } from '../procedures/index.js'

/** What nearly every page of the catalogue shows, and what changes a few times a year. */
export interface ShownCatalogue {
  regime: RegimeParameters
  agencies: Agency[]
  sectors: Awaited<ReturnType<typeof listSectors>>
  lifeEvents: Awaited<ReturnType<typeof listLifeEvents>>
  /** Provinces that have procedures of their own, by name. */
  provinces: { code: string; name: string }[]
}

/** A change made on any node shows after this long at most. */
const checkEvery = 1

/** Regime, agencies, sectors and life events, read when one of them changed: pages without a search need little else. */
export const shownCatalogue = keepVersion<ShownCatalogue>({
  checkEvery,
  // A regime begins by itself with the day.
  version: async ({ db, now }) => `${await asActor(db, { kind: 'anyone' }, readCatalogueVersion)} ${legalDayAt(now())}`,
  load: ({ db, now }) =>
    asActor(db, { kind: 'anyone' }, async (tx) => ({
      regime: (await getRegime(tx, legalDayAt(now()))).parameters,
      agencies: await listAgencies(tx),
      sectors: await listSectors(tx),
      lifeEvents: await listLifeEvents(tx),
      provinces: await listProvincesOfCatalogue(tx),
    })),
})
