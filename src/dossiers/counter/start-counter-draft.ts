import { listAgenciesOffering } from '../../agencies/index.js'
import { type PersonDetails, savePerson } from '../../people/index.js'
import { asActor, asSystem, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { LegalDay } from '../../platform/time.js'
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
  /** The officer's own agency, which takes the dossier in. */
  receivingAgencyId: string
  /** The agency that is to settle it. */
  agencyId: string
  procedureCode: string
  person: PersonDetails
  /** Residence on the card, offered as the address for the post. */
  address: string | null
}

/** Begins a draft for the person at the counter (S0.3); the officer has seen their card, so no electronic identity is needed. */
export async function startCounterDraft(needs: CoreNeeds, starting: CounterStarting): Promise<CounterStart> {
  const { officerId, receivingAgencyId, agencyId, procedureCode, person } = starting
  const at = needs.now()
  const offered = await asActor(needs.db, { kind: 'officer', id: officerId }, (tx) => offerOf(tx, starting, at))
  if (!offered) return { outcome: 'refused', because: 'agency_not_offering' }
  const { form } = offered.definition
  if (!form) return { outcome: 'refused', because: 'without_form' }
  const personId = await asSystem(needs.db, (tx) => savePerson(tx, needs.keyring, { ...person, at }))
  const draftId = await asActor(needs.db, { kind: 'officer', id: officerId }, (tx) =>
    insertDraft(tx, needs.keyring, {
      ...{
        personId,
        officerId,
        agencyId,
        receivingAgencyId,
        procedureCode,
        revisionId: offered.id,
        channel: 'counter',
        language: 'vi',
      },
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

/** The receiving agency must take this procedure in, the other must be competent; they may be the same. */
async function offerOf(tx: Tx, { procedureCode, agencyId, receivingAgencyId }: CounterStarting, at: Date) {
  const agencies = await listAgenciesOffering(tx, procedureCode, legalDayOf(at))
  const isTakenIn = agencies.some(({ id }) => id === receivingAgencyId)
  const isSettled = agencies.some(({ id, isCompetent }) => id === agencyId && isCompetent)
  return isTakenIn && isSettled ? getCurrentRevision(tx, procedureCode) : undefined
}

/** A procedure that can be filed at a counter, and who can settle it. */
export interface CounterProcedure {
  code: string
  name: string
  competent: { id: string; name: string }[]
}

/** Procedures with a form that this agency takes in, for itself or for others, with the agencies that settle them. */
export async function listCounterProcedures(tx: Tx, agencyId: string, day: LegalDay): Promise<CounterProcedure[]> {
  const rows = await tx
    .selectFrom('procedures as p')
    .innerJoin('agencyProcedures as mine', 'mine.procedureCode', 'p.code')
    .innerJoin('agencyProcedures as theirs', 'theirs.procedureCode', 'p.code')
    .innerJoin('agencies as a', 'a.id', 'theirs.agencyId')
    .select(['p.code', 'p.shortNameVi as name', 'a.id as agencyId', 'a.name as agencyName'])
    .where('mine.agencyId', '=', agencyId)
    .where('theirs.isCompetent', '=', true)
    .where(({ and, or, eb }) =>
      and(
        (['mine', 'theirs'] as const).flatMap((one) => [
          eb(`${one}.validFrom`, '<=', day),
          or([eb(`${one}.validTo`, 'is', null), eb(`${one}.validTo`, '>=', day)]),
        ]),
      ),
    )
    .where('p.state', '=', 'published')
    .where('p.extent', '<>', 'none')
    .orderBy('p.shortNameVi')
    .orderBy('a.code')
    .execute()
  const procedures = new Map<string, CounterProcedure>()
  for (const { code, name, agencyId: id, agencyName } of rows) {
    const procedure = procedures.get(code) ?? { code, name, competent: [] }
    procedure.competent.push({ id, name: agencyName })
    procedures.set(code, procedure)
  }
  return [...procedures.values()]
}
