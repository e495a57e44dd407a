import { getRegime, listAgenciesOffering, type OfferingAgency } from '../../agencies/index.js'
import { getPerson } from '../../people/index.js'
import { asActor, type Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { once } from '../../platform/request-ids.js'
import type { Language } from '../../platform/text.js'
import { prefill } from '../../procedures/forms/index.js'
import { getCurrentRevision } from '../../procedures/index.js'
import { legalDayOf } from '../codes.js'
import { identityFacts } from './draft-context.js'
import { insertDraft } from './store.js'

export type DraftStart =
  | { outcome: 'started'; draftId: string }
  | { outcome: 'refused'; because: 'filing_closed' | 'not_online' | 'agency_not_offering' }

export interface DraftStarting {
  personId: string
  procedureCode: string
  agencyId: string
  language: Language
  /** Sent by the page, so that pressing the button twice starts one draft. */
  requestId: string
}

/** Begins a citizen's draft on the server, with the answers that the electronic identity gives. */
export async function startDraft(needs: CoreNeeds, starting: DraftStarting): Promise<DraftStart> {
  const actor = { kind: 'citizen', id: starting.personId } as const
  return asActor(needs.db, actor, async (tx) => {
    const request = { requestId: starting.requestId, action: 'start_draft', actor, at: needs.now() }
    return once(tx, request, () => start(tx, needs, starting))
  })
}

/** It settles the procedure itself, and offers it at a level at which dossiers are sent online (3 and 4). */
export const takesOnline = ({ isCompetent, mostLevel }: OfferingAgency): boolean =>
  isCompetent && (mostLevel === null || mostLevel >= 3)

async function start(tx: Tx, needs: CoreNeeds, starting: DraftStarting): Promise<DraftStart> {
  const { personId, procedureCode, agencyId, language } = starting
  const at = needs.now()
  const day = legalDayOf(at)
  if (!(await getRegime(tx, day)).parameters.localFiling) return { outcome: 'refused', because: 'filing_closed' }
  const { id: revisionId, definition } = await getCurrentRevision(tx, procedureCode)
  if (!definition.form) return { outcome: 'refused', because: 'not_online' }
  const agencies = await listAgenciesOffering(tx, procedureCode, day)
  if (!agencies.some((agency) => agency.id === agencyId && takesOnline(agency)))
    return { outcome: 'refused', because: 'agency_not_offering' }
  const person = await getPerson(tx, needs.keyring, personId)
  const draftId = await insertDraft(tx, needs.keyring, {
    personId,
    officerId: null,
    channel: 'online',
    procedureCode,
    revisionId,
    agencyId,
    language,
    content: {
      answers: prefill(definition.form, identityFacts(person)),
      typed: {},
      returnWay: null,
      contact: { phone: person.phone, email: person.email, address: null },
    },
    at,
  })
  return { outcome: 'started', draftId }
}
