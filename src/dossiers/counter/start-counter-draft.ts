import { listAgenciesOffering } from '../../agencies/index.js'
import { type PersonDetails, savePerson } from '../../people/index.js'
import { asActor, asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { prefill } from '../../procedures/forms/index.js'
import { getCurrentRevision } from '../../procedures/index.js'
import { legalDayOf } from '../codes.js'
import { identityFacts } from '../drafts/draft-context.js'
import { insertDraft } from '../drafts/store.js'

export type CounterStart =
  | { outcome: 'started'; draftId: string }
  | { outcome: 'refused'; because: 'without_form' | 'agency_not_offering' }

export interface CounterStarting {
  officerId: string
  agencyId: string
  procedureCode: string
  person: PersonDetails
  /** Residence on the card, offered as the address for the post. */
  address: string | null
}

/** Begins a draft for the person at the counter (S0.3); the officer has seen their card, so no electronic identity is needed. */
export async function startCounterDraft(needs: CoreNeeds, starting: CounterStarting): Promise<CounterStart> {
  const { officerId, agencyId, procedureCode, person } = starting
  const at = needs.now()
  const offered = await asActor(needs.db, { kind: 'officer', id: officerId }, (tx) =>
    offerOf(tx, procedureCode, agencyId, at),
  )
  if (!offered) return { outcome: 'refused', because: 'agency_not_offering' }
  const { form } = offered.definition
  if (!form) return { outcome: 'refused', because: 'without_form' }
  const personId = await asSystem(needs.db, (tx) => savePerson(tx, needs.keyring, { ...person, at }))
  const draftId = await asActor(needs.db, { kind: 'officer', id: officerId }, (tx) =>
    insertDraft(tx, needs.keyring, {
      ...{ personId, officerId, agencyId, procedureCode, revisionId: offered.id, channel: 'counter', language: 'vi' },
      content: {
        answers: prefill(form, identityFacts({ id: personId, ...person })),
        typed: {},
        returnWay: null,
        contact: { phone: person.phone, email: person.email, address: starting.address },
      },
      at,
    }),
  )
  return { outcome: 'started', draftId }
}

async function offerOf(tx: Tx, procedureCode: string, agencyId: string, at: Date) {
  const agencies = await listAgenciesOffering(tx, procedureCode, legalDayOf(at))
  const isOffered = agencies.some(({ id, isCompetent }) => id === agencyId && isCompetent)
  return isOffered ? getCurrentRevision(tx, procedureCode) : undefined
}

/** Procedures with a form that this agency settles, for the list at the counter. */
export async function listCounterProcedures(tx: Tx, agencyId: string): Promise<{ code: string; name: string }[]> {
  return tx
    .selectFrom('procedures as p')
    .innerJoin('agencyProcedures as o', 'o.procedureCode', 'p.code')
    .select(['p.code', 'p.shortNameVi as name'])
    .where('o.agencyId', '=', agencyId)
    .where('o.isCompetent', '=', true)
    .where('o.validTo', 'is', null)
    .where('p.state', '=', 'published')
    .where('p.extent', '<>', 'none')
    .orderBy('p.shortNameVi')
    .execute()
}
