import { type Agency, getRegime, listAgencies, type RegimeParameters } from '../agencies/index.js'
import { legalDayAt } from '../calendar/index.js'
import { asActor } from '../platform/db.js'
import { keepBriefly } from '../platform/keep-briefly.js'
import { listLifeEvents, listProvincesOfCatalogue, listSectors } from '../procedures/index.js'

/** What nearly every page of the catalogue shows, and what changes a few times a year. */
export interface ShownCatalogue {
  regime: RegimeParameters
  agencies: Agency[]
  sectors: Awaited<ReturnType<typeof listSectors>>
  lifeEvents: Awaited<ReturnType<typeof listLifeEvents>>
  /** Provinces that have procedures of their own, by name. */
  provinces: { code: string; name: string }[]
}

const seconds = 60

/** Regime, agencies, sectors and life events, read at most once a minute: pages without a search need little else. */
export const shownCatalogue = keepBriefly<ShownCatalogue>(seconds, ({ db, now }) =>
  asActor(db, { kind: 'anyone' }, async (tx) => ({
    regime: (await getRegime(tx, legalDayAt(now()))).parameters,
    agencies: await listAgencies(tx),
    sectors: await listSectors(tx),
    lifeEvents: await listLifeEvents(tx),
    provinces: await listProvincesOfCatalogue(tx),
  })),
)
