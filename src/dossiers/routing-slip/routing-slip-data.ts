import { createHash } from 'node:crypto'
import { getAgency, listAgencies } from '../../agencies/index.js'
import type { RoutingSlipData } from '../../documents/index.js'
import { getPerson } from '../../people/index.js'
import type { Tx } from '../../platform/db.js'
import type { CoreNeeds } from '../../platform/needs.js'
import { getRevision } from '../../procedures/index.js'
import type { Dossier } from '../dossier.js'
import { type DossierEvent, listEvents } from '../events.js'
import { letterheadOf, ofTheCounter } from '../papers/paper-facts.js'
import { hasEnded } from '../status-table.js'
import { type DossierStep, listSteps } from '../steps/store.js'
import { shownCode } from '../store.js'
import { handOversOf, type RoutingNames } from './hand-overs.js'

/** Mẫu 06 of a dossier as its events tell it now. `number` is given once, when the dossier has ended. */
export async function routingSlipData(
  tx: Tx,
  needs: CoreNeeds,
  { dossier, number }: { dossier: Dossier; number: string },
): Promise<RoutingSlipData> {
  const { definition } = await getRevision(tx, dossier.revisionId)
  const agency = await getAgency(tx, dossier.receivingAgencyId)
  const events = await listEvents(tx, dossier.id)
  const steps = await listSteps(tx, dossier.id)
  const names = await namesFor(tx, needs, { dossier, events, steps })
  const head = await letterheadOf(tx, agency, { number, at: needs.now() })
  const stepNames = new Map(definition.workflow.map((step) => [step.id, step.name.vi]))
  const agencies = new Set(steps.map((step) => step.agencyId))
  return {
    letterhead: ofTheCounter(head, agency),
    dossierCode: shownCode(dossier),
    procedure: { code: definition.code, name: definition.name.vi },
    agency: names.agency(dossier.competentAgencyId),
    coordinating: [...agencies].filter((id) => id !== dossier.competentAgencyId).map(names.agency),
    receivedAt: dossier.acceptedAt ?? dossier.submittedAt,
    dueAt: dossier.dueAt,
    handOvers: handOversOf({ dossier, events, steps, names: { ...names, step: (id) => stepNames.get(id) ?? '' } }),
    isComplete: hasEnded(dossier.status),
    journal: { events: events.length, sha256: digestOf(events) },
    qrLink: `${needs.publicUrl}/tra-cuu/${dossier.submissionCode}`,
  }
}

/** Over what the events say, in their order: the same journal gives the same digest for ever. */
function digestOf(events: readonly DossierEvent[]): string {
  const hash = createHash('sha256')
  for (const { seq, kind, at, actorKind, actorId, agencyId, detail } of events) {
    hash.update(`${JSON.stringify([seq, kind, at.toISOString(), actorKind, actorId, agencyId, detail])}\n`)
  }
  return hash.digest('hex')
}

interface Trace {
  dossier: Dossier
  events: readonly DossierEvent[]
  steps: readonly DossierStep[]
}

async function namesFor(tx: Tx, needs: CoreNeeds, { dossier, events, steps }: Trace): Promise<RoutingNames> {
  const officerIds = [
    ...events.flatMap(({ actorKind, actorId, detail }) => [
      actorKind === 'officer' ? actorId : null,
      typeof detail.to === 'string' ? detail.to : null,
    ]),
    ...steps.map(({ officerId }) => officerId),
  ].filter((id) => id !== null)
  const officers = await officerNames(tx, [...new Set(officerIds)])
  const agencies = new Map((await listAgencies(tx)).map(({ id, name }) => [id, name]))
  const receiving = await getAgency(tx, dossier.receivingAgencyId)
  return {
    applicant: (await getPerson(tx, needs.keyring, dossier.applicantId)).fullName,
    counter: receiving.counterName,
    agency: (id) => agencies.get(id) ?? '–',
    officer: (id) => officers.get(id) ?? '–',
    step: () => '',
  }
}

async function officerNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.selectFrom('officers').select(['id', 'fullName']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, fullName }) => [id, fullName]))
}
