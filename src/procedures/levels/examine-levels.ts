import { legalDayAt } from '../../calendar/index.js'
import { type Connections, listConnections } from '../../connections/index.js'
import { asSystem, type Tx } from '../../platform/db.js'
import { newId } from '../../platform/ids.js'
import type { CoreNeeds } from '../../platform/needs.js'
import type { Instant, LegalDay } from '../../platform/time.js'
import type { ProcedureCode, ProcedureDefinition } from '../procedure.js'
import { getRevisions } from '../store.js'
import { type AgencyFactsByCode, readAgencyFacts } from './agency-facts.js'
import { formDigest } from './form-tests.js'
import { type LevelCause, type LevelChange, recordChanges } from './level-changes.js'
import { bestOf, type LevelProof, labelOf, missingAt, proofOf } from './level-proof.js'
import { cappedLabel, type LevelCondition } from './level-rules.js'

export interface Examination {
  cause: LevelCause
  /** Only these procedures; all whose label may have changed when left out. */
  codes?: readonly ProcedureCode[]
}

const atOnce = 200

/** Computes the label of every procedure at every agency anew; what rose or fell is written down and the controllers are told. */
export async function examineLevels(needs: CoreNeeds, examination: Examination): Promise<LevelChange[]> {
  return asSystem(needs.db, (tx) => examineLevelsWithin(tx, needs, examination))
}

/** The same inside the transaction of the change that calls for it. */
export async function examineLevelsWithin(
  tx: Tx,
  needs: CoreNeeds,
  { cause, codes }: Examination,
): Promise<LevelChange[]> {
  const at = needs.now()
  const day = legalDayAt(at)
  const grounds = { connections: await listConnections(tx), others: await readAgencyFacts(tx, { day, at }) }
  const changes: LevelChange[] = []
  for (let after = '', more = true; more; ) {
    const batch = await readBatch(tx, { day, after, codes })
    for (const offered of batch) changes.push(...(await label(tx, offered, { ...grounds, at, cause })))
    after = batch.at(-1)?.definition.code ?? after
    more = batch.length === atOnce
  }
  await recordChanges(tx, needs, changes)
  return changes
}

interface Offer {
  agencyId: string
  validFrom: LegalDay
  isCompetent: boolean
  legacyLevel: number | null
  extent: string | null
  /** The agency wants no higher label than this. */
  mostLevel: number | null
}

interface Offered {
  definition: ProcedureDefinition
  /** The label the catalogue shows now. */
  shown: { legacyLevel: number; extent: string }
  offers: Offer[]
  formTestedAt: Instant | null
}

interface Batch {
  day: LegalDay
  after: ProcedureCode
  codes: readonly ProcedureCode[] | undefined
}

/**
 * Some procedures in the order of their codes, with those who offer them. Suspended ones are among them: they come back with the label they
 * have then. What was only imported is announced at level 1, below which no label falls: of thousands it is looked at only when it is named.
 */
async function readBatch(tx: Tx, { day, after, codes }: Batch): Promise<Offered[]> {
  const procedures = await tx
    .selectFrom('procedures as p')
    .innerJoin('procedureRevisions as r', 'r.id', 'p.currentRevisionId')
    .select(['p.code', 'p.currentRevisionId', 'p.legacyLevel', 'p.extent'])
    .where('p.state', 'in', ['published', 'suspended'])
    .where('p.code', '>', after)
    .$if(codes === undefined, (query) => query.where('r.origin', '=', 'here'))
    .$if(codes !== undefined, (query) => query.where('p.code', 'in', codes?.length ? [...codes] : ['']))
    .orderBy('p.code')
    .limit(atOnce)
    .forUpdate('p')
    .execute()
  if (procedures.length === 0) return []
  const revisions = await getRevisions(
    tx,
    procedures.flatMap(({ currentRevisionId }) => currentRevisionId ?? []),
  )
  const offers = await tx
    .selectFrom('agencyProcedures')
    .select(['agencyId', 'procedureCode', 'validFrom', 'isCompetent', 'legacyLevel', 'extent', 'mostLevel'])
    .where(
      'procedureCode',
      'in',
      procedures.map(({ code }) => code),
    )
    .where((on) => on.or([on('validTo', 'is', null), on('validTo', '>=', day)]))
    .execute()
  const tested = await readFormTests(
    tx,
    revisions.map(({ definition }) => definition),
  )
  const shown = new Map(procedures.map((procedure) => [procedure.code, procedure]))
  return revisions.map(({ definition }) => ({
    definition,
    shown: shown.get(definition.code) ?? { legacyLevel: 0, extent: '' },
    offers: offers.filter(({ procedureCode }) => procedureCode === definition.code),
    formTestedAt: tested.get(definition.code) ?? null,
  }))
}

async function readFormTests(
  tx: Tx,
  definitions: readonly ProcedureDefinition[],
): Promise<Map<ProcedureCode, Instant>> {
  const digests = new Map(
    definitions.flatMap(({ code, form }) => (form ? [[formDigest(form).toString('hex'), code] as const] : [])),
  )
  if (digests.size === 0) return new Map()
  const rows = await tx
    .selectFrom('formTests')
    .select(['formDigest', 'testedAt'])
    .where(
      'formDigest',
      'in',
      [...digests.keys()].map((hex) => Buffer.from(hex, 'hex')),
    )
    .execute()
  return new Map(rows.map((row) => [digests.get(row.formDigest.toString('hex')) ?? '', row.testedAt]))
}

interface Grounds {
  connections: Connections
  others: AgencyFactsByCode
  at: Instant
  cause: LevelCause
}

async function label(tx: Tx, offered: Offered, grounds: Grounds): Promise<LevelChange[]> {
  const { definition, shown, offers, formTestedAt } = offered
  const { connections, others, at, cause } = grounds
  const shared = { connections, formTestedAt }
  const agencies = [...others.values()]
  const competent = agencies.filter(({ id }) => offers.some((offer) => offer.isCompetent && offer.agencyId === id))
  const best = bestOf(definition, shared, { agencies: competent, others })
  const changes: LevelChange[] = []
  for (const offer of offers) {
    // A counter that only takes dossiers in for others is as good as the best of those.
    const agency = offer.isCompetent ? agencies.find(({ id }) => id === offer.agencyId) : undefined
    const proof = agency ? proofOf(definition, { ...shared, agency, others }) : best
    changes.push(...(await labelOffer(tx, { definition, offer, proof, at, cause })))
  }
  const now = labelOf(definition, best)
  if (now.legacyLevel !== shown.legacyLevel || now.extent !== shown.extent)
    await tx.updateTable('procedures').set(now).where('code', '=', definition.code).execute()
  return changes
}

interface Labelling {
  definition: ProcedureDefinition
  offer: Offer
  proof: LevelProof
  at: Instant
  cause: LevelCause
}

async function labelOffer(tx: Tx, { definition, offer, proof, at, cause }: Labelling): Promise<LevelChange[]> {
  const now = cappedLabel(labelOf(definition, proof), offer.mostLevel)
  if (now.legacyLevel === offer.legacyLevel && now.extent === offer.extent) return []
  const { code, onlineService } = definition
  const missing: LevelCondition[] = missingAt(onlineService.legacyLevel, proof.conditions)
  await tx
    .updateTable('agencyProcedures')
    .set({ ...now, missing, examinedAt: at })
    .where('agencyId', '=', offer.agencyId)
    .where('procedureCode', '=', code)
    .where('validFrom', '=', offer.validFrom)
    .execute()
  const from = offer.legacyLevel
  if (from === null || from === now.legacyLevel) return []
  return [
    {
      id: newId(at),
      at,
      procedureCode: code,
      agencyId: offer.agencyId,
      fromLevel: from,
      toLevel: now.legacyLevel,
      missing,
      cause,
    },
  ]
}
